import CaseModel
import ChronologyImport
import ChronologyReturns
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("Returns that come back filled in")
struct RoundTripTests {
  @Test(
    "A filled return is read without a mapping, every word in its field",
    arguments: ReturnFormat.allCases)
  func direct(_ format: ReturnFormat) throws {
    let blank = try robinReturn()
    try check(try FilledReturn.bytes(blank, format), "filled.\(format)", blank, format)
  }

  @Test(
    "So is one that LibreOffice has saved, as the same kind of file or as its own",
    .enabled(if: Office.isInstalled, "LibreOffice is not installed"),
    arguments: [
      (ReturnFormat.docx, "docx"), (.docx, "odt"), (.docx, "fodt"), (.xlsx, "xlsx"), (.xlsx, "ods"),
    ])
  func throughOffice(_ format: ReturnFormat, _ ending: String) throws {
    let blank = try robinReturn()
    let folder = try TemporaryFolder()
    let file = folder.file("filled.\(format)")
    try Data(FilledReturn.bytes(blank, format)).write(to: file)
    let saved = try Office.save(file, as: ending, in: folder.file("saved"))
    try check(Array(try Data(contentsOf: saved)), saved.lastPathComponent, blank, format)
  }

  @Test("What the agency writes outside the tables of a return is kept, counted and pointed out")
  func outside() throws {
    let prompt = "Anything else that the review should know:"
    let bytes = try FilledReturn.bytes(try robinReturn(), .docx) { xml in
      xml.replacingOccurrences(of: prompt, with: prompt + " HV3 called on 9 September 2024.")
        .replacingOccurrences(
          of: "Filled in by (role, no name):", with: "Filled in by (role, no name): Team leader")
    }
    let reading = try read(bytes, "filled.docx").reading
    let found = reading.diagnostics.filter { $0.id == "chronology.paragraphs.outside" }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.hasPrefix("1 paragraph stands outside the tables (after ") == true)
    #expect(reading.skipped.first { $0.what == "paragraph outside the tables" }?.count == 1)
    #expect(reading.file.preamble.contains("HV3 called on 9 September 2024."))
    #expect(reading.file.preamble.contains("Filled in by (role, no name): Team leader"))
  }

  @Test("Codes and abbreviations that the agency adds to a return are kept with the file")
  func sideTables() throws {
    let bytes = try FilledReturn.bytes(try robinReturn(), .docx) { xml in
      var xml = xml
      let empty = "<w:pStyle w:val=\"CodeText\"/></w:pPr></w:p>"
      // Code and role in the first empty row of codes; its four rows have eight cells.
      for (skipped, words) in [
        (0, "HV3"), (0, "Duty health visitor"), (6, "GCP"), (0, "Care profile"),
      ] {
        for _ in 0..<skipped { pass(&xml, empty, "") }
        pass(&xml, empty, words)
      }
      return xml.replacingOccurrences(of: "<!-- -->", with: "")
    }
    let file = try read(bytes, "filled.docx").reading.file
    #expect(file.people.contains(RawField(name: "HV3", value: "Duty health visitor")))
    #expect(file.glossary.contains(GlossaryTerm(abbreviation: "GCP", expansion: "Care profile")))
  }

  /// Writes words into the next empty cell, or passes it over.
  private func pass(_ xml: inout String, _ empty: String, _ words: String) {
    guard let place = xml.range(of: empty) else { return }
    let run = words.isEmpty ? "<!-- -->" : "<w:r><w:t>\(words)</w:t></w:r>"
    xml.replaceSubrange(place, with: "<w:pStyle w:val=\"CodeText\"/></w:pPr>\(run)</w:p>")
  }

  private func read(
    _ bytes: [UInt8], _ name: String
  ) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    var options = ChronologyImportOptions(agency: "HV")
    options.profiles = try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
    return try ChronologyImport.read(bytes, fileName: name, options: options)
  }

  private func check(
    _ bytes: [UInt8], _ name: String, _ blank: BlankReturn, _ format: ReturnFormat
  ) throws {
    let (entries, reading) = try read(bytes, name)
    #expect(reading.rows == 3 && reading.entries == 3 && reading.refused == 0, "\(reading)")
    #expect(reading.mapping?.origin == .known && reading.mapping?.profile.id == blank.profile.id)
    #expect(reading.unmapped == [])
    #expect(reading.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
    #expect(reading.file.glossary.map(\.abbreviation) == ["CP", "MASH"])
    let wanted = format == .docx ? blank.wordFields : Set(EntryField.allCases)
    for (entry, row) in zip(entries, FilledReturn.rows) {
      for (field, words) in row where wanted.contains(field) {
        if let found = entry.words(of: field) { #expect(found == words, "\(field)") }
      }
      #expect(entry.when.originalText.hasPrefix(row[.when] ?? "-"))
    }
    #expect(entries.map(\.when.precision) == [.minute, .month, .month])
    #expect(entries.map(\.contactKind) == [.homeVisit, .notBrought, nil])
    #expect(entries.map(\.childSeen) == [.seenAsleep, .no, nil])
    #expect(entries.map(\.actors) == [["HV2", "SW1"], [], []])
    // What stands for no contact is a kind of entry, and its words are kept beside it.
    #expect(entries.map(\.kind) == [.event, .event, .noContact])
    #expect(
      entries.map(\.raw) == [[], [], [RawField(name: "Kind of contact", value: "No contact")]])
    guard format == .xlsx, let first = entries.first else { return }
    #expect(first.subjects == ["C1", "P1"] && first.childSeenAlone == .no)
    #expect(first.end?.originalText == "24/05/2024")
    #expect(first.recorded?.originalText == "27 May 2024")
  }
}

extension ChronologyEntry {
  /// The words of a field; nil for one that holds no plain words.
  fileprivate func words(of field: EntryField) -> String? {
    switch field {
    case .reference: reference
    case .sourceLabel: source.label
    case .whatHappened: whatHappened
    case .response: response
    case .outcome: outcome
    case .decision: decision
    case .decisionBy: decisionBy
    case .rationale: rationale
    case .childVoice: childVoice
    case .impact: impact
    case .expectedPractice: expectedPractice
    case .agencyComment: agencyComment
    default: nil
    }
  }
}

/// LibreOffice without a window, with settings of its own.
enum Office {
  private static let program = URL(fileURLWithPath: "/usr/bin/soffice")

  static let isInstalled = FileManager.default.isExecutableFile(atPath: program.path)

  /// Opens a file and saves it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - ending: The ending of the kind of file to save it as.
  ///   - folder: Where to save it.
  static func save(_ file: URL, as ending: String, in folder: URL) throws -> URL {
    let settings = folder.deletingLastPathComponent().appendingPathComponent("settings")
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "-env:UserInstallation=\(settings.absoluteString)", "--headless", "--convert-to", ending,
      "--outdir", folder.path, file.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return folder.appendingPathComponent(
      file.deletingPathExtension().lastPathComponent + "." + ending)
  }
}
