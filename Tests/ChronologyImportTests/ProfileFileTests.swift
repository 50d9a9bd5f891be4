import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("The data files of mapping profiles")
struct ProfileFileTests {
  private func read(_ json: String) throws(ProfileFailure) -> MappingProfile {
    try MappingProfile.read(Array(json.utf8), fileName: "own.json")
  }

  private func fault(_ json: String) -> Diagnostic? {
    do {
      _ = try read(json)
      return nil
    } catch {
      return error.diagnostic
    }
  }

  private let columns = #""columns": [{"headings": ["Date"], "field": "when"}]"#

  @Test("What a profile may go without takes its standard value")
  func absent() throws {
    let profile = try read(#"{"id": "own", "name": "Own", "table": {\#(columns)}}"#)
    #expect(profile.agency.isEmpty && profile.dayMonthOrder == nil && profile.xml == nil)
    #expect(profile.table?.columns == [ColumnMapping(headings: ["Date"], field: .when)])
  }

  @Test("A profile that was written is read as the same profile")
  func roundTrip() throws {
    var profile = MappingProfile(id: "own", name: "Own \"layout\" / Café")
    profile.dayMonthOrder = .monthDay
    profile.agency = "HV"
    var table = TableMapping()
    table.isKeyValue = true
    table.titles = ["List 1"]
    table.columns = [
      ColumnMapping(headings: ["Date", "On"], field: .when, isRequired: true, guidance: "When.")
    ]
    profile.table = table
    #expect(try MappingProfile.read(profile.written(), fileName: "own.json") == profile)
  }

  @Test(
    "A slip is answered with its place and a remedy",
    arguments: [
      (#"{"id": "own", "name": "Own", "tabel": {}}"#, "profile.unknown", "tabel", "`table`"),
      (
        #"{"id": "own", "name": "Own", "table": {"columns": [{"headings": ["Date"], "field": "whenn"}]}}"#,
        "profile.unknown", "table.columns[0].field", "`when`"
      ),
      (
        #"{"id": "own", "name": "Own", "dayMonthOrder": "american"}"#, "profile.unknown",
        "dayMonthOrder", "`monthDay`"
      ),
      (#"{"id": "own"}"#, "profile.missing", "", "`name`"),
      (#"{"id": 7, "name": "Own"}"#, "profile.type", "id", "wrong kind"),
      (#"{"id": "Own Layout", "name": "Own"}"#, "profile.id", "id", "small letters"),
      (#"{"id": "own", "name": "Own"}"#, "profile.kind", "", "either a table or XML"),
      (
        #"{"id": "own", "name": "Own", "table": {"columns": []}}"#, "profile.columns",
        "table.columns", "no columns"
      ),
      (
        #"{"id": "own", "name": "Own", "table": {"columns": [{"headings": ["--"], "field": "when"}]}}"#,
        "profile.headings", "table.columns[0].headings", "no heading"
      ),
      (
        #"{"id": "own", "name": "Own", "table": {"columns": [{"headings": ["Date"], "field": "when"}, {"headings": ["DATE:"], "field": "end"}]}}"#,
        "profile.heading-twice", "table.columns[1].headings", "two columns"
      ),
    ])
  func slips(json: String, id: String, path: String, words: String) throws {
    let diagnostic = try #require(fault(json))
    #expect(diagnostic.id == id)
    #expect((diagnostic.place.path ?? "") == path)
    #expect(diagnostic.message.contains(words), "\(diagnostic.message)")
    #expect(!diagnostic.remedy.isEmpty)
  }

  @Test("A file that is no JSON is said to be no profile file")
  func notProfile() throws {
    let diagnostic = try #require(fault("Date,Event\n23/05/2024,Visit\n"))
    #expect(diagnostic.id == "profile.json")
    #expect(diagnostic.message.hasPrefix("This is not a profile file"))
  }

  @Test("The line of a slip in the JSON is told")
  func line() throws {
    let diagnostic = try #require(fault("{\n\"id\": \"own\",\n\"name\" \"Own\"\n}"))
    #expect(diagnostic.id == "profile.json" && diagnostic.place.line == 3)
  }

  @Test("Every profile that comes with the program is read, and its file is called by its id")
  func bundled() throws {
    let profiles = try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
    #expect(profiles.map(\.id) == profiles.map(\.id).sorted())
    for id in ["chronolator", "ofsted-annex-a", "throughline-return"] {
      let profile = try #require(profiles.first { $0.id == id })
      #expect(!profile.summary.isEmpty && !profile.source.isEmpty && profile.agency.isEmpty)
    }
  }

  @Test("A folder that is not there is a failure that explains itself")
  func noFolder() {
    #expect(throws: ProfileFailure.self) {
      try MappingProfiles.load(folder: Checkout.file("templates/nowhere"))
    }
  }
}
