import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("The page on mapping profiles")
struct MappingProfilesPageTests {
  private static func blocks(_ language: String) throws -> [String] {
    let page = try String(contentsOf: Checkout.file("docs/mapping-profiles.md"), encoding: .utf8)
    return page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test("Its examples are profiles, and the XML example gives the entries that it names")
  func examples() throws {
    let profiles = try Self.blocks("json").map {
      try MappingProfile.read(Array($0.utf8), fileName: "example.json")
    }
    #expect(profiles.map(\.id) == ["brackenshire-visits", "brackenshire-notes"])
    var options = ChronologyImportOptions(agency: "HV")
    options.profiles = profiles
    let file = try #require(try Self.blocks("xml").first)
    let (entries, reading) = try readChronology(Array(file.utf8), options: options)
    #expect(reading.file.profile == "brackenshire-notes")
    #expect(reading.file.author == "Data team")
    #expect(entries.map(\.when.edtf) == ["2024-05-23T10:15", "2024-05-30"])
    #expect(
      entries.map(\.whatHappened) == [
        "Seen at home with P1. (home visit (2))", "Follow-up. Plan: Weight to be checked.",
      ])
    #expect(entries[0].recorded?.edtf == "2024-05-24T09:00")
    #expect(entries.map(\.subjects) == [["C1"], ["C1"]])
    #expect(entries[0].actors == ["HV2"])
    #expect(entries.map(\.raw) == [[RawField(name: "mood", value: "settled")], []])
    #expect(reading.unmapped.isEmpty)
  }

  @Test("It names every key and every field of a profile")
  func keys() throws {
    let page = try String(contentsOf: Checkout.file("docs/mapping-profiles.md"), encoding: .utf8)
    let keys =
      EntryField.allCases.map(\.rawValue) + DateMapping.Form.allCases.map(\.rawValue)
      + DateMapping.Meaning.allCases.map(\.rawValue) + [
        "id", "name", "summary", "source", "agency", "dayMonthOrder", "columns", "titles",
        "isKeyValue", "headings", "isRequired", "guidance", "root", "namespace", "requires", "file",
        "records", "codes", "path", "having", "events", "at", "unless", "kind", "zone", "until",
        "means", "code", "meanings", "agencyName", "compiled", "author", "preamble",
      ]
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }
}
