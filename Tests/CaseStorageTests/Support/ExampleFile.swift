import CaseModel
import CaseStorage
import Diagnostics
import FuzzyDates

/// An agency's file as a test makes it up: bytes, entries, and what its reader says of it.
struct ExampleFile: Sendable {
  var name: String
  var bytes: [UInt8]
  var entries: [ChronologyEntry]
  var reading: FileReading

  /// A file with so many entries, the same for the same arguments.
  static func file(
    _ agency: String, version: Int = 1, entries count: Int, refused: Int = 0, salt: String = ""
  ) -> ExampleFile {
    var file = ChronologyFile(name: "", sha256: "")
    file.agency = agency
    file.version = version
    file.format = "standard-xml"
    let name = "\(agency.lowercased())-v\(version).xml"
    let entries = (0..<count).map { index in
      var entry = ChronologyEntry(
        id: "\(agency)-\(index)", agency: agency,
        when: FuzzyDate(
          originalText: "0\(1 + index % 9)/03/2024",
          earliest: moment("2024-03-0\(1 + index % 9)"),
          latest: moment("2024-03-0\(1 + index % 9)T23:59"), precision: .day))
      entry.reference = "\(agency)-\(index)"
      entry.whatHappened = "Visit number \(index) at home."
      entry.source = EntrySource(label: "Record", file: name, line: 10 + index)
      return entry
    }
    let warning = Diagnostic(
      id: "chronology.date.missing", severity: .warning, message: "This row has no date.",
      remedy: "Ask the agency for it.",
      place: Place(file: name, line: 12, column: 3, reference: "\(agency)-2", entry: "\(agency)-2"))
    return ExampleFile(
      name: name, bytes: Array("<\(agency) v\(version) \(count) \(salt)/>".utf8), entries: entries,
      reading: FileReading(
        file: file, rows: count + refused, refused: refused, diagnostics: [warning]))
  }
}

extension CaseFile {
  /// Imports a made-up file as a reader would: some bytes, some entries, and so on.
  @discardableResult
  func importExample(_ example: ExampleFile, dryRun: Bool = false) throws -> ImportOutcome {
    try importFile(named: example.name, by: ExampleCase.actor, dryRun: dryRun) { intake in
      try intake.add(original: example.bytes)
      for entry in example.entries { try intake.add(entry) }
      return example.reading
    }
  }
}
