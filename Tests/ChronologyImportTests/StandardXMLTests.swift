import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("Reading the chronology XML, version 1")
struct StandardXMLTests {
  private func everyColumn() throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    let file = Checkout.file(
      "Tests/ChronologyImportTests/Fixtures/chronology-xml/every-column.xml")
    return try readChronology(Array(try Data(contentsOf: file)))
  }

  @Test("Every column comes into its own field, word for word")
  func columns() throws {
    let entry = try #require(try everyColumn().entries.first)
    #expect(entry.reference == "HV-008")
    #expect(entry.kind == .contact)
    #expect(entry.when.originalText == "23/5/24 10.15")
    #expect(entry.when.earliest?.description == "2024-05-23T10:15")
    #expect(entry.end?.earliest?.description == "2024-05-23T11:00")
    #expect(entry.recorded?.earliest?.day.description == "2024-05-24")
    #expect(entry.received?.originalText == "27 May 2024")
    #expect(entry.source.label == "Community record, p. 14")
    #expect(entry.source.kind == "electronicRecord")
    #expect(entry.contactKind == .homeVisit)
    #expect(entry.subjects == ["C1", "P1"])
    #expect(entry.actors == ["HV2"])
    #expect(entry.childSeen == .seenAsleep)
    #expect(entry.childSeenAlone == .notApplicable)
    #expect(entry.childVoice == "C1 slept throughout.")
    #expect(
      entry.whatHappened
        == "Joint visit with EH1.\n      Bruise on P1's arm, “from the pram” & explained.")
    #expect(entry.response == "Advice given.")
    #expect(entry.outcome == "Visit to be repeated.")
    #expect(entry.decision == "Stay at Universal Plus.")
    #expect(entry.decisionBy == "HV2")
    #expect(entry.rationale == "P1 was well supported.")
    #expect(entry.impactKind == .neutral)
    #expect(entry.impact == "None seen.")
    #expect(entry.expectedPractice == "Routine enquiry at each contact.")
    #expect(entry.agencyComment == "The enquiry was not recorded.")
    #expect(
      entry.links == [
        DeclaredLink(
          to: EntryReference(agency: "EH", reference: "EH-007"), relation: .sameOccurrence)
      ])
    #expect(
      entry.raw.map { "\($0.name)=\($0.value)" }
        == ["@owner=caseload 4", "risk/@level=2", "risk/why=Earlier visit"])
  }

  @Test("What the file says of itself is kept with it")
  func file() throws {
    let reading = try everyColumn().reading
    #expect(reading.file.agency == "HV")
    #expect(reading.file.agencyName == "Brackenshire Health Visiting Service")
    #expect(reading.file.version == 2)
    #expect(reading.file.reviewReference == "LCSPR-EX-01")
    #expect(reading.file.author == "Named nurse")
    #expect(reading.file.compiled == "2024-12-02")
    #expect(reading.file.coversFrom?.description == "2023-09-01")
    #expect(reading.file.coversTo?.description == "2024-10-14")
    #expect(reading.file.classification == "OFFICIAL-SENSITIVE")
    #expect(reading.file.preamble == "FICTIONAL EXAMPLE - not a real case.")
    #expect(reading.file.glossary.map(\.abbreviation) == ["EPDS"])
    #expect(reading.file.people == [RawField(name: "HV2", value: "Health visitor")])
    #expect(reading.file.format == "chronology-xml")
    #expect(reading.unmapped.map(\.column) == ["@owner", "risk", "risk/@level", "risk/why"])
  }

  @Test(
    "A declaration of no contact becomes an entry of its own kind, from its first to its last day")
  func noContact() throws {
    let entry = try #require(try everyColumn().entries.last)
    #expect(entry.kind == .noContact)
    #expect(entry.when.earliest?.description == "2024-01-01T00:00")
    #expect(entry.end?.latest?.description == "2024-02-04T23:59")
    #expect(entry.whatHappened == "Three posts were vacant.")
    #expect(entry.source.line == 35)
  }

  @Test("Tags inside a text are reported, and every word between them stays in the text")
  func nestedText() throws {
    let (entries, reading) = try readChronology(
      chronology("<entry><event>She <b>never</b> came<br/>back <i x='1'>then</i>.</event></entry>"))
    #expect(entries.first?.whatHappened == "She never cameback then.")
    #expect(reading.unmapped.map(\.column) == ["event/b", "event/br", "event/i", "event/i/@x"])
    #expect(entries.first?.raw == [RawField(name: "event/i/@x", value: "1")])
  }

  @Test("An element given twice keeps both texts")
  func twice() throws {
    let (entries, reading) = try readChronology(
      chronology(
        """
        <entry><event>One.</event><event>Two.</event><source>Record</source>
        <source kind='email'>Inbox</source><when text='1 May 2024'/><when text='2 May 2024'/></entry>
        """))
    let entry = try #require(entries.first)
    #expect(entry.whatHappened == "One.\nTwo.")
    #expect(entry.source.label == "Record")
    #expect(entry.when.originalText == "1 May 2024")
    #expect(
      entry.raw.map { "\($0.name)=\($0.value)" }
        == ["source/@kind=email", "source=Inbox", "when/@text=2 May 2024"])
    #expect(reading.diagnostics.count { $0.id == "chronology.element.repeated" } == 3)
  }

  @Test("The words of a date win, and a supplier's other reading of them is kept as raw fields")
  func dates() throws {
    let (entries, reading) = try readChronology(
      chronology(
        """
        <entry ref='1'><when date='2024-06-12' text='23/05/2024'/><event>x</event></entry>
        <entry ref='2'><when date='2024-05-23' precision='day' text='23/05/2024'/><event>x</event></entry>
        <entry ref='3'><when date='2024-05' precision='month'/><event>x</event></entry>
        <entry ref='4'><when>early Dec 2023</when><event>x</event></entry>
        """, root: "agency='HV' compiled='2024-12-02'"))
    #expect(
      entries.map { $0.when.earliest?.day.description ?? "none" }
        == ["2024-05-23", "2024-05-23", "2024-05-01", "2023-12-01"])
    #expect(entries.map(\.raw.count) == [1, 0, 0, 0])
    #expect(
      reading.diagnostics.filter { $0.id.hasPrefix("chronology.date") }.map(\.id)
        == ["chronology.date.disagreement"])
  }
}
