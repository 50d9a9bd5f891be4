import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

/// Reads a file by a profile written for it.
private func read(
  _ xml: String, _ records: String, codes: String = "[]", extra: String = "",
  options: ChronologyImportOptions = ChronologyImportOptions(agency: "HV")
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  var options = options
  let json = """
    { "id": "diary", "name": "Diary",
      "xml": { "root": "diary", \(extra) "records": \(records), "codes": \(codes) } }
    """
  options.profiles = [try MappingProfile.read(Array(json.utf8), fileName: "diary.json")]
  return try readChronology(Array(xml.utf8), options: options)
}

@Suite("XML read by a profile alone")
struct ProfiledXMLTests {
  @Test("Each date that the profile names is an entry, in the order of the file")
  func events() throws {
    let (entries, reading) = try read(
      """
      <diary><visit id="1"><day>23/05/2024</day><told>2024-05-24</told><words>Seen at home.</words></visit>
      <visit id="2"><words>No date.</words></visit><visit/></diary>
      """,
      """
      [{ "path": "/diary/visit", "fields": { "reference": "{@id}", "whatHappened": "{words}" },
         "events": [{ "when": "told", "fields": { "whatHappened": "Told on {told}." } }, { "when": "day" }] }]
      """)
    #expect(entries.map(\.when.originalText) == ["23/05/2024", "2024-05-24", ""])
    #expect(entries.map(\.whatHappened) == ["Seen at home.", "Told on 2024-05-24.", "Told on ."])
    #expect(entries.map(\.reference) == ["1", "1", "2"])
    #expect(reading.rows == 4 && reading.refused == 1)
    #expect(
      reading.diagnostics.map(\.id) == [
        "chronology.reference.repeated", "chronology.date.missing", "chronology.row.empty",
      ])
  }

  @Test("What stands around the records counts for those inside it, and is forgotten after them")
  func context() throws {
    let (entries, _) = try read(
      """
      <diary office="North"><week from="2024-05-20"><note>one</note></week>
      <week><note>two</note></week><week from="2024-06-03"><note>three</note></week></diary>
      """,
      """
      [{ "path": "/diary/week/note", "fields": { "whatHappened": "{.}", "sourceLabel": "{/diary/@office}" },
         "events": [{ "when": "/diary/week/@from" }] }]
      """)
    #expect(entries.map(\.when.originalText) == ["2024-05-20", "", "2024-06-03"])
    #expect(entries.map(\.whatHappened) == ["one", "two", "three"])
    #expect(entries.map(\.source.label) == ["North", "North", "North"])
  }

  @Test("A code is shown with its meaning and as it came; one that is not in the list as it came")
  func codes() throws {
    let (entries, reading) = try read(
      "<diary><visit on='2024-05-23' kind='7'/><visit on='2024-05-24' kind='8'/></diary>",
      """
      [{ "path": "/diary/visit", "events": [{ "when": "@on", "fields": { "whatHappened": "Visit[: {@kind}]." } }] }]
      """, codes: #"[{ "elements": ["@kind"], "meanings": { "7": "unannounced" } }]"#)
    #expect(entries.map(\.whatHappened) == ["Visit: unannounced (7).", "Visit: 8."])
    #expect(reading.diagnostics.map(\.id) == ["chronology.code.unknown"])
  }

  @Test("What has no field is kept once, with the entry that it is nearest to, and counted")
  func rest() throws {
    let (entries, reading) = try read(
      """
      <diary><child name="C1"><contact><on>2024-05-23</on><by>HV2</by></contact>
      <contact><on>2024-05-24</on><by>SW1</by></contact>stray</child></diary>
      """,
      """
      [{ "path": "/diary/child", "events": [{ "at": "contact", "when": "on" }] }]
      """)
    #expect(
      entries.map { $0.raw.map { "\($0.name)=\($0.value)" } } == [
        ["@name=C1", "contact/by=HV2", "text=stray"], ["contact/by=SW1"],
      ])
    #expect(
      reading.unmapped.map { "\($0.column) \($0.count)" } == ["@name 1", "contact/by 2", "text 1"])
    #expect(reading.diagnostics.map(\.id) == ["chronology.text.misplaced"])
  }

  @Test("Codes beside a date, and dates in other forms, are read for what they are worth")
  func dates() throws {
    func when(_ value: String, _ form: String, _ rest: String = "") throws -> FuzzyDate {
      let (entries, _) = try read(
        "<diary><visit on='\(value)' code='6' to='2024-06-30'/></diary>",
        """
        [{ "path": "/diary/visit", "events": [{ "when": { "path": "@on", "form": "\(form)"\(rest) } }] }]
        """)
      return try #require(entries.first).when
    }
    #expect(try when("1716455700000", "epochMilliseconds").edtf == "2024-05-23T10:15")
    #expect(try when("1716455700", "epochSeconds").edtf == "2024-05-23T10:15")
    #expect(try when("-5", "epochSeconds").isUndated)
    #expect(try when("99999999999999999999", "epochMilliseconds").isUndated)
    #expect(try when("202405231015", "compact").edtf == "2024-05-23T10:15")
    #expect(try when("202405", "compact").edtf == "2024-05")
    #expect(try when("2024-05-31T23:30:00Z", "instant").edtf == "2024-06-01T00:30")
    #expect(try when("2024-05-31T23:30:00Z", "day").edtf == "2024-06-01")
    #expect(try when("2024-05-31T23:30:00Z", "day").originalText == "2024-05-31T23:30:00Z")
    #expect(try when("2024-05", "day").edtf == "2024-05")
    #expect(try when("1516", "instant").edtf == "1516")
    let code = #", "code": "@code", "meanings": { "6": "onOrBefore" }"#
    #expect(try when("2024-05-23", "words", code).edtf == "../2024-05-23")
    #expect(try when("2024-05-23", "words", code).qualifier == .before)
    let until = #", "until": "@to""#
    #expect(try when("2024-05-23", "words", until).edtf == "2024-05-23/2024-06-30")
    #expect(try when("2024-07-23", "words", until).isUndated)
  }

  @Test(
    "Of two profiles for one first element the file's contents decide; a person's choice goes first"
  )
  func choice() throws {
    func profile(_ id: String, _ kind: String) throws -> MappingProfile {
      let json = """
        { "id": "\(id)", "name": "Diary", "xml": { "root": "diary",
          "requires": [{ "path": "/diary/head/kind", "equals": ["\(kind)"] }],
          "records": [{ "path": "/diary/note", "events": [{ "when": "@on", "fields": { "whatHappened": "{.}" } }] }] } }
        """
      return try MappingProfile.read(Array(json.utf8), fileName: "a.json")
    }
    var options = ChronologyImportOptions(agency: "HV")
    options.profiles = [try profile("first", "A"), try profile("second", "B")]
    let file = Array(
      "<diary><head><kind>B</kind></head><note on='2024-05-23'>x</note><note>y</note></diary>".utf8)
    #expect(try readChronology(file, options: options).reading.file.profile == "second")
    options.profile = options.profiles[0]
    let given = try readChronology(file, options: options).reading
    #expect(given.file.profile == "first" && given.mapping?.origin == .given)
    options.profile = nil
    options.profiles[1].agency = "HV"
    #expect(try readChronology(file, options: options).reading.mapping?.origin == .remembered)
  }

  @Test("A profile that cannot work is refused with the place")
  func rules() {
    let broken = [
      (#"{ "root": "", "records": [] }"#, "xml.root"),
      (#"{ "root": "a", "records": [] }"#, "xml.records"),
      (
        #"{ "root": "a", "records": [{ "path": "b", "events": [{ "when": "c" }] }] }"#,
        "xml.records[0].path"
      ),
      (
        #"{ "root": "a", "records": [{ "path": "/a", "events": [{ "when": "c", "fields": { "outcome": "{d" } }] }] }"#,
        "xml.records[0].events[0].fields.outcome"
      ),
      (
        #"{ "root": "a", "records": [{ "path": "/a", "events": [{ "when": "c", "fields": { "outcom": "d" } }] }] }"#,
        "xml.records[0].events[0].fields"
      ),
    ]
    for (xml, path) in broken {
      let json = #"{ "id": "a", "name": "A", "xml": \#(xml) }"#
      do {
        _ = try MappingProfile.read(Array(json.utf8), fileName: "a.json")
        Issue.record("\(xml) was read.")
      } catch {
        #expect(error.diagnostic.place.path == path, "\(xml)")
        #expect(!error.diagnostic.remedy.isEmpty)
      }
    }
  }

  @Test("One record as large as a file is refused and not kept in memory")
  func large() throws {
    let xml = "<diary><visit>" + String(repeating: "<a/>", count: 210_000) + "</visit></diary>"
    var options = ChronologyImportOptions(agency: "HV")
    let json =
      #"{ "id": "d", "name": "D", "xml": { "root": "diary", "records": [{ "path": "/diary/visit", "events": [{ "when": "a" }] }] } }"#
    options.profiles = [try MappingProfile.read(Array(json.utf8), fileName: "d.json")]
    #expect(refusal(of: Array(xml.utf8), options: options)?.id == "chronology.record.too-large")
  }

  @Test("A record that refers upwards from thousands of elements is read all the same")
  func upwards() throws {
    let xml =
      "<diary><visit><who>HV2</who>" + String(repeating: "<on>2024-05-23</on>", count: 4_000)
      + "</visit></diary>"
    let (entries, _) = try read(
      xml,
      #"[{ "path": "/diary/visit", "events": [{ "at": "on", "when": ".", "fields": { "actors": "{../who}", "outcome": "{../on}" } }] }]"#
    )
    #expect(entries.count == 4_000)
    #expect(entries.last?.actors == ["HV2"])
  }
}

@Suite("Records made to take long")
struct ProfiledXMLCostTests {
  private static let files = [
    "<DeliverRequest xmlns='http://schemas.cjse.gov.uk/messages/deliver/2006-05'><Session><Case>"
      + String(
        repeating:
          "<Defendant><ProsecutorReference>x</ProsecutorReference><Offence><InitiatedDate>2024-01-01</InitiatedDate></Offence></Defendant>",
        count: 5_000) + "</Case></Session></DeliverRequest>",
    "<CTfile><CTFpupilData><Pupil>" + String(repeating: "<SEN>", count: 80)
      + String(repeating: "<StartDate>2024-01-01</StartDate>", count: 20_000)
      + String(repeating: "</SEN>", count: 80) + "</Pupil></CTFpupilData></CTfile>",
    "<TEI xmlns='http://www.tei-c.org/ns/1.0'><person>"
      + String(repeating: "<residence><date when='2020'/></residence>", count: 5_000)
      + "</person></TEI>",
  ]

  @Test("Thousands of entries of one record do not look through it each", arguments: files)
  func repeated(xml: String) throws {

    let (_, reading) = try readChronology(Array(xml.utf8), options: ofHealthVisiting)
    #expect(reading.rows >= 5_000)
  }
}
