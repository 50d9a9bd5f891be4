import FuzzyDates
import Testing

/// One form of a date with what it must be read as.
struct DateForm: CustomTestStringConvertible, Sendable {
  let words: String
  let earliest: String?
  let latest: String?
  let precision: DatePrecision
  let qualifier: DateQualifier
  let edtf: String

  init(
    _ words: String, _ earliest: String?, _ latest: String?, _ precision: DatePrecision,
    _ qualifier: DateQualifier, _ edtf: String
  ) {
    self.words = words
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.qualifier = qualifier
    self.edtf = edtf
  }

  var testDescription: String { words }

  /// Reads the words and compares everything.
  func check(by reader: FuzzyDateReader = .example) {
    let reading = reader.read(words)
    #expect(reading.problem == nil)
    #expect(reading.date.earliestText == earliest)
    #expect(reading.date.latestText == latest)
    #expect(reading.date.precision == precision)
    #expect(reading.date.qualifier == qualifier)
    #expect(reading.date.edtf == edtf)
    #expect(reading.date.originalText == words)
  }
}

extension FuzzyDateReader {
  /// A reader for a review whose period ends on 14 October 2024.
  static let example = FuzzyDateReader(anchor: CalendarDay("2024-10-14"))
}
