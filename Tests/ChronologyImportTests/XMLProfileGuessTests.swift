import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("XML that no profile describes")
struct XMLProfileGuessTests {
  private static let file = """
    <caseNotes xmlns="urn:x-notes"><exported>2024-06-01</exported>
    <client ref="C1"><dateOfBirth>2023-11-20</dateOfBirth>
    <note id="1"><dateOfContact>23/05/2024</dateOfContact><timeOfContact>10:15</timeOfContact>
    <worker>HV2</worker><noteText>Seen at home with P1.</noteText><createdOn>2024-05-24T08:00:00Z</createdOn></note>
    <note id="2"><dateOfContact>24/05/2024</dateOfContact><worker>SW1</worker><noteText>Phone call.</noteText>
    <mood>low</mood></note></client></caseNotes>
    """

  @Test("A guess leads its records to fields by their names, and says that it is a guess")
  func guess() throws {
    let options = ChronologyImportOptions(agency: "HV")
    let (entries, reading) = try readChronology(Array(Self.file.utf8), options: options)
    #expect(reading.mapping?.origin == .guessed)
    #expect(reading.mapping?.parts.map(\.name) == ["/caseNotes/client/note"])
    #expect(entries.map(\.when.edtf) == ["2024-05-23T10:15", "2024-05-24"])
    #expect(entries.map(\.whatHappened) == ["Seen at home with P1.", "Phone call."])
    #expect(entries.map(\.actors) == [["HV2"], ["SW1"]])
    #expect(entries.map { $0.recorded?.edtf } == ["2024-05-24T09:00", nil])
    #expect(entries[1].raw == [RawField(name: "mood", value: "low")])
  }

  @Test("The guessed profile reads the file again as one that is remembered")
  func confirmed() throws {
    var options = ChronologyImportOptions(agency: "HV")
    let first = try readChronology(Array(Self.file.utf8), options: options)
    var profile = try #require(first.reading.mapping?.profile)
    profile = try MappingProfile.read(profile.written(), fileName: "layout-xml.json")
    options.profiles = [profile]
    let again = try readChronology(Array(Self.file.utf8), options: options)
    #expect(again.entries == first.entries)
    #expect(again.reading.mapping?.origin == .remembered)
  }

  @Test("Where nothing that comes twice holds a date, the file is refused with how to go on")
  func refused() throws {
    for xml in [
      "<a><b>text</b></a>", "<a on='2024-05-23'/>", "<a><b>2024</b><b>2025</b></a>",
      "<pupils><pupil><dob>2016-02-11</dob></pupil><pupil><dob>2015-02-11</dob></pupil></pupils>",
    ] {
      let diagnostic = refusal(of: Array(xml.utf8), options: ofHealthVisiting)
      #expect(diagnostic?.id == "chronology.root.unknown", "\(xml)")
      #expect(diagnostic?.remedy.contains("docs/mapping-profiles.md") == true)
    }
  }

  @Test("The nearest name of a first element that is known is given")
  func nearest() {
    let diagnostic = refusal(of: Array("<EXPSSDA904/>".utf8), options: ofHealthVisiting)
    #expect(diagnostic?.message.contains("Perhaps EXPSSDA903 was meant.") == true)
  }
}
