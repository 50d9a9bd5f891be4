import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import Tables
import TestSupport
import Testing

@Suite("Which profile a table is read by")
struct MappingChoiceTests {
  private let rows = [
    ["Happened", "Ein Text", "Extra"], ["23/05/2024", "Home visit by HV2.", "north"],
    ["30/05/2024", "No answer at the door.", "south"],
  ]

  /// A profile with columns of headings and fields; those of a star are required.
  private func profile(
    _ id: String, agency: String = "", _ columns: [(String, EntryField)]
  ) -> MappingProfile {
    var mapping = TableMapping()
    mapping.columns = columns.map { heading, field in
      ColumnMapping(
        headings: [heading.hasSuffix("*") ? String(heading.dropLast()) : heading], field: field,
        isRequired: heading.hasSuffix("*"))
    }
    var profile = MappingProfile(id: id, name: id)
    profile.agency = agency
    profile.table = mapping
    return profile
  }

  @Test("What was guessed and confirmed reads the next file alike, without a guess")
  func remembered() throws {
    let guessed = try readTable(rows)
    #expect(guessed.reading.mapping?.origin == .guessed)
    let profile = try #require(guessed.reading.mapping?.profile)
    #expect(profile.agency == "HV" && guessed.reading.file.profile == profile.id)
    let kept = try MappingProfile.read(profile.written(), fileName: "kept.json")
    var options = ofHealthVisiting
    options.profiles.insert(kept, at: 0)
    let again = try readTable(rows, options: options)
    #expect(again.reading.mapping?.origin == .remembered)
    #expect(again.entries == guessed.entries)
    #expect(again.reading.fields() == guessed.reading.fields())
  }

  @Test("A profile that a person gives goes first")
  func given() throws {
    var options = ofHealthVisiting
    options.profile = profile(
      "own", [("happened*", .recorded), ("ein text*", .agencyComment), ("Extra", .sourceLabel)])
    let (entries, reading) = try readTable(rows, options: options)
    #expect(reading.mapping?.origin == .given && reading.file.profile == "own")
    #expect(entries[0].agencyComment == "Home visit by HV2." && entries[0].source.label == "north")
    #expect(entries[0].recorded?.originalText == "23/05/2024" && entries[0].when.isUndated)
  }

  @Test("A profile that a person gives and that fits nothing is refused with what is missing")
  func unfit() throws {
    var options = ofHealthVisiting
    options.profile = profile("own", [("Day*", .when), ("Ein Text", .whatHappened)])
    let failure = #expect(throws: ChronologyFailure.self) {
      try readTable(rows, options: options)
    }
    #expect(failure?.diagnostic.id == "chronology.profile.unfit")
    #expect(failure?.diagnostic.message.contains("Day") == true)
    options.profile = MappingProfile(id: "xml", name: "x")
    let other = #expect(throws: ChronologyFailure.self) { try readTable(rows, options: options) }
    #expect(other?.diagnostic.id == "chronology.profile.kind")
  }

  @Test("A layout that was confirmed and has changed is judged afresh, and the change is named")
  func outgrown() throws {
    var options = ofHealthVisiting
    options.profiles.insert(
      profile("hv-1", agency: "HV", [("Day*", .when), ("Ein Text*", .whatHappened)]), at: 0)
    let (entries, reading) = try readTable(rows, options: options)
    #expect(reading.mapping?.origin == .guessed && entries.count == 2)
    let warning = try #require(reading.diagnostics.first { $0.id == "chronology.profile.outgrown" })
    #expect(warning.message.contains("missing “Day”") && warning.message.contains("A and C"))
  }

  @Test("A confirmed layout that still fits is used, and new columns are named and kept")
  func changed() throws {
    var options = ofHealthVisiting
    options.profiles.insert(
      profile("hv-1", agency: "HV", [("Happened*", .when), ("Ein Text*", .whatHappened)]), at: 0)
    let (entries, reading) = try readTable(rows, options: options)
    #expect(reading.mapping?.origin == .remembered)
    #expect(entries[0].raw == [RawField(name: "Extra", value: "north")])
    #expect(
      reading.diagnostics.first { $0.id == "chronology.profile.changed" }?.message
        .contains("column C") == true)
  }

  @Test("Another agency's layout is not used")
  func otherAgency() throws {
    var options = ofHealthVisiting
    options.profiles.insert(
      profile("gp-1", agency: "GP", [("Happened*", .recorded), ("Ein Text*", .impact)]), at: 0)
    let (_, reading) = try readTable(rows, options: options)
    #expect(reading.mapping?.origin == .guessed)
  }

  @Test("A column of dates is one whatever its heading holds, and remarks can be the only account")
  func datesUnderAnyHeading() throws {
    let (entries, reading) = try readTable([
      ["Day seen", "Seen by", "Remarks", "Next"],
      ["03/04/2024", "NN1", "C1 slept by the window.", "Ring on Friday"],
    ])
    #expect(reading.fields() == [.when, .actors, .whatHappened, .response])
    #expect(entries.map(\.when.originalText) == ["03/04/2024"])
  }

  @Test("Headings that ask a question, and codes under any heading, find their field")
  func questions() throws {
    let (entries, reading) = try readTable([
      ["Occ no", "When did it happen", "Who saw the child", "Account", "What we did next"],
      ["BC/1", "03/04/2024", "HV2", "C1 asleep in the front room.", "Rang P1"],
      ["BC/2", "04/04/2024", "HV2", "C1 and P1 seen at the clinic.", "Weigh again"],
    ])
    #expect(reading.fields() == [.reference, .when, .actors, .whatHappened, .response])
    #expect(entries.map(\.reference) == ["BC/1", "BC/2"])
  }

  @Test("Every column tells its heading, field, certainty, reason and first words")
  func shown() throws {
    let (_, reading) = try readTable(rows)
    let columns = try #require(reading.mapping?.parts.first?.columns)
    #expect(columns.map(\.heading) == ["Happened", "Ein Text", "Extra"])
    #expect(columns[0].reason == "2 of 2 cells are dates")
    #expect(columns[1].examples == ["Home visit by HV2.", "No answer at the door."])
    #expect(columns.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("The blank return, filled in, is known by its headings alone")
  func blankReturn() throws {
    let profiles = ofHealthVisiting.profiles
    let columns = try #require(profiles.first { $0.id == "throughline-return" }?.table?.columns)
    let rows = [
      columns.map { $0.headings[0] }, columns.map { $0.field == .when ? "May 2024" : "x" },
    ]
    let (_, reading) = try readTable(rows)
    #expect(reading.mapping?.origin == .known && reading.file.profile == "throughline-return")
    #expect(reading.fields() == columns.map(\.field))
  }

  @Test("The lists of Annex A are read each by its own dates, and other sheets are not")
  func annexA() throws {
    var document = TableDocument()
    document.tables = [
      table(
        "sheet List 1",
        [
          ["Child Unique ID", "Gender", "Date of Birth", "Date of Contact", "Contact Source"].map {
            TableCell($0)
          },
          ["17", "b) Female", "28/11/2009", "12/03/2024", "q) 6: Police"].map { TableCell($0) },
        ], title: "List 1"),
      table(
        "sheet List 6",
        [
          [
            "Child Unique ID", "CIN Start Date", "CIN Closure Date", "Primary Need Code",
            "Date Child Was Last Seen",
          ].map { TableCell($0) },
          ["17", "02/04/2024", "", "N1", "30/04/2024"].map { TableCell($0) },
        ], title: "List 6"),
    ]
    let (entries, reading) = try readTables(document)
    #expect(reading.file.profile == "ofsted-annex-a" && reading.mapping?.origin == .known)
    #expect(entries.map(\.when.originalText) == ["12/03/2024", "02/04/2024"])
    #expect(entries.allSatisfy { $0.subjects == ["17"] })
    #expect(entries[0].source.label == "q) 6: Police")
    #expect(entries[0].raw.contains(RawField(name: "Date of Birth", value: "28/11/2009")))
  }

  @Test("Two files of one agency in two series never share an id")
  func series() throws {
    var options = ofHealthVisiting
    let first = try readTable(rows, options: options).entries
    options.series = "letters"
    let second = try readTable(rows, options: options)
    #expect(Set(first.map(\.id)).isDisjoint(with: second.entries.map(\.id)))
    #expect(second.reading.file.series == "letters")
    options.version = 3
    #expect(try readTable(rows, options: options).reading.file.version == 3)
  }

  @Test("A file of tables cannot tell its agency, so a person must")
  func agency() {
    let failure = #expect(throws: ChronologyFailure.self) {
      try readTable(rows, options: ChronologyImportOptions())
    }
    #expect(failure?.diagnostic.id == "chronology.agency.missing")
  }
}
