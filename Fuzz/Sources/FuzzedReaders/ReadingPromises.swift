import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import Tables

/// What every reading keeps, whatever it reads.
enum ReadingPromises {
  /// The profiles that come with the program, which the import of other vocabularies needs.
  private static let profiles: [MappingProfile] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../templates/profiles").standardizedFileURL
    return (try? MappingProfiles.load(folder: folder)) ?? []
  }()

  /// Rows are entries and refused rows together (invariant 1), and every date's bounds are in order.
  static func importing(_ bytes: [UInt8], format: String?) {
    var options = ChronologyImportOptions(agency: "HV", agencyName: "Health Visiting")
    // Of eight files one comes without being told whose it is.
    if bytes.count % 8 == 7 { options.agency = nil }
    options.format = format
    options.profiles = profiles
    options.anchor = CalendarDay("2024-10-14")
    var facts = ReviewFacts()
    facts.periodFrom = CalendarDay("2022-10-14")
    facts.periodTo = CalendarDay("2024-10-14")
    facts.today = CalendarDay("2025-04-24")
    if let born = CalendarDay("2020-05-03") {
      facts.births = [ReviewFacts.Birth(code: "C1", day: born, isSubject: true)]
    }
    options.facts = facts
    guard
      let (entries, reading) = explained({
        try ChronologyImport.read(bytes, fileName: "fuzz", options: options)
      })
    else { return }
    precondition(reading.rows == reading.entries + reading.refused)
    precondition(entries.count == reading.entries)
    for entry in entries { check(entry.when) }
  }

  /// Rows stand in order, each with a word, and no covered place at their beginning.
  static func tables(_ bytes: [UInt8], format: any TableFormat) {
    guard let document = explained({ try format.read(bytes, fileName: "fuzz") }) else { return }
    precondition(Set(document.tables.map(\.name)).count == document.tables.count)
    for table in document.tables {
      precondition((0...table.rows.count).contains(table.markedHeadings))
      var last = 0
      for row in table.rows {
        precondition(row.number > last)
        last = row.number
        precondition(row.cells.contains { !$0.isBlank })
        precondition(row.cells.first?.place != .coveredFromLeft)
      }
    }
  }

  /// A profile that is read is written so that it reads back as the same.
  static func profile(_ bytes: [UInt8]) {
    guard let profile = explained({ try MappingProfile.read(bytes, fileName: "fuzz.json") })
    else { return }
    let again = try? MappingProfile.read(profile.written(), fileName: "fuzz.json")
    precondition(again == profile)
  }

  /// Bounds are in order, the words are kept, and the expression of the date has its bounds.
  static func date(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self)
    for reader in [
      FuzzyDateReader(), FuzzyDateReader(order: .monthDay, anchor: CalendarDay("2024-10-14")),
    ] {
      let date = reader.read(words).date
      precondition(Array(date.originalText.utf8) == Array(words.utf8))
      check(date)
      if date.isUndated { continue }
      guard let expression = EDTF(date.edtf) else { preconditionFailure("its EDTF is none") }
      let back = FuzzyDate(expression)
      precondition(back.earliest == date.earliest && back.latest == date.latest)
    }
    let previous = FuzzyDateReader().read("3 May 2024").date
    let context = DateContext(
      previous: previous, written: CalendarDay("2024-02-29"), birth: previous)
    for reading in [
      FuzzyDateReader().read(words, beside: context), FuzzyDateReader.hl7(words),
      FuzzyDateReader.dateTime(words), FuzzyDateReader.serial(words),
    ] {
      precondition(Array(reading.date.originalText.utf8) == Array(words.utf8))
      check(reading.date)
    }
  }

  /// An expression reads back from its canonical form as the same, and its bounds are in order.
  static func expression(_ bytes: [UInt8]) {
    guard let expression = EDTF(String(decoding: bytes, as: UTF8.self)) else { return }
    precondition(EDTF(expression.description) == expression)
    if let earliest = expression.earliest, let latest = expression.latest {
      precondition(earliest <= latest)
    }
    _ = expression.bounds(seasons: .calendarQuarters)
    check(FuzzyDate(expression))
  }

  /// What a reading gives; nil where it is refused, which must be with a diagnostic of few words.
  static func explained<Result>(_ read: () throws -> Result) -> Result? {
    do { return try read() } catch {
      guard let diagnostic = (error as? any DiagnosedFailure)?.diagnostic else {
        preconditionFailure("a refusal without a diagnostic")
      }
      precondition(!diagnostic.remedy.isEmpty && diagnostic.message.utf8.count < 1_000)
      return nil
    }
  }

  private static func check(_ date: FuzzyDate) {
    if let earliest = date.earliest, let latest = date.latest { precondition(earliest <= latest) }
  }
}
