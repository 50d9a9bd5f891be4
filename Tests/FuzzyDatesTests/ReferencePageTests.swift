import Foundation
import FuzzyDates
import Testing

@Suite("The reference page of the module")
struct ReferencePageTests {
  /// The rows of the page's table of what is read: the phrases in it, and what is said of them.
  private static func rows() throws -> [(phrases: [String], meaning: String)] {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/FuzzyDates/FuzzyDates.docc/FuzzyDates.md")
    return try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| words") }
      .map { line in
        let cells = line.split(separator: "|").map(String.init)
        let pieces = cells[0].split(separator: "`", omittingEmptySubsequences: false)
        let phrases = pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        return (phrases, cells[1].trimmingCharacters(in: .whitespaces))
      }
  }

  @Test("Every phrase that the page says is read is read, as the page says")
  func table() throws {
    let reader = FuzzyDateReader.example
    let context = DateContext(
      previous: reader.read("3 May 2024").date, written: CalendarDay("2024-05-07"),
      birth: reader.read("29/02/2024").date)
    let rows = try Self.rows()
    #expect(rows.count > 15)
    for (phrases, meaning) in rows {
      for phrase in phrases where !["before", "by", "on or after", "since"].contains(phrase) {
        let reading = reader.read(phrase)
        if meaning.hasPrefix("no date") {
          #expect(reading == FuzzyDateReading(date: .undated(phrase)))
        } else if meaning.hasPrefix("with the") {
          #expect(reading.date.isUndated, "\(phrase)")
          let counted = reader.read(phrase, beside: context)
          #expect(!counted.date.isUndated, "\(phrase)")
        } else {
          #expect(!reading.date.isUndated, "\(phrase)")
          #expect(
            reading.problem == nil || reading.problem == .mistyped
              || reading.problem == .dateOfRecord, "\(phrase)")
          let says = meaning == "the day" || meaning.hasPrefix("the day,")
          if says { #expect(reading.date.precision == .day, "\(phrase)") }
        }
      }
    }
  }
}
