import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Testing
import XML

@Suite("A clinical document in CDA")
struct CDATests {
  private func record() throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    try readRecord(try clinicalFixture("hl7-cda/maternity-discharge.xml"))
  }

  private func entry(startingWith words: String) throws -> ChronologyEntry {
    try #require(try record().entries.first { $0.whatHappened.hasPrefix(words) })
  }

  @Test("The encounter, each section's narrative and each dated statement are rows, in their order")
  func rows() throws {
    let (entries, reading) = try record()
    #expect(
      entries.map { String($0.whatHappened.split(separator: "\n").first ?? "") } == [
        "inpatient encounter; Maternity ward, Ward 4", "Birth", "Vital signs", "Vital signs",
        "Recorded as not so, or not done: injury at birth (Injury)", "Plan", "Planned: Home visit",
        "Fictional iron tablets; By mouth; 1 tablet", "Plan > Concerns", "Wrong dates",
        "Call to health visitor", "Note",
      ])
    #expect(reading.rows == entries.count)
    #expect(reading.file.agencyName == "Sallow Vale NHS Trust" && reading.file.version == 2)
    #expect(reading.file.classification == "very restricted")
  }

  @Test("A narrative is dated by the encounter, and written down when the author says")
  func narrativeDates() throws {
    let birth = try entry(startingWith: "Birth")
    #expect(birth.when.edtf == "2024-03-06T03:12" && birth.end?.edtf == "2024-03-08")
    #expect(birth.recorded?.edtf == "2024-03-08T16:15")
  }

  @Test("Without an encounter a narrative is undated, but known to be written down")
  func noEncounter() throws {
    let (entries, _) = try readRecord(
      """
      <ClinicalDocument xmlns="urn:hl7-org:v3"><effectiveTime value="20241013"/><component>
      <structuredBody><component><section><title>Plan</title><text>Rebook.</text></section>
      </component></structuredBody></component></ClinicalDocument>
      """)
    #expect(entries.count == 1)
    #expect(entries[0].when.isUndated && entries[0].recorded?.edtf == "2024-10-13")
  }

  @Test("Narrative is plain text: paragraphs, items with a dash, cells with strokes between")
  func narrative() throws {
    #expect(
      try entry(startingWith: "Birth").whatHappened == """
        Birth
        C1 born at 37 weeks, two point six kilograms.
        Discharged on day 2.
        - P1 tired
        - P2 not met
        Feeding
        Day | How
        1 | breast
        2 | bottle
        Mood of mother: asked but not known (ASKU)
        """)
  }

  @Test(
    "Members of an organizer are rows with its name, and take its date and author where they lack one"
  )
  func organizers() throws {
    let members = try record().entries.filter { $0.whatHappened.hasPrefix("Vital signs") }
    #expect(members.map(\.when.edtf) == ["2024-03-06T04", "2024-03-06"])
    #expect(members.allSatisfy { $0.actors == ["MW2"] })
    #expect(
      members[0].whatHappened
        == "Vital signs\nBody weight: 2.6 kg; two point six kilograms; Normal")
    #expect(members[0].reference == "2.999.4/O-1")
  }

  @Test("What is planned is no contact, and what was stopped says so")
  func moods() throws {
    let visit = try entry(startingWith: "Planned: Home visit")
    #expect(visit.kind == .event && visit.contactKind == nil)
    #expect(try entry(startingWith: "Fictional iron").outcome == "Status: aborted")
  }

  @Test("A statement inside another is a line under it, with a date of its own")
  func nested() throws {
    #expect(
      try entry(startingWith: "Recorded as not so").whatHappened.hasSuffix(
        "\n  Certainty: examined twice; [2024-03-07]"))
  }

  @Test("Nine figures are no date; a time in the place of a reason is one; an empty value is none")
  func doubtfulDates() throws {
    #expect(try entry(startingWith: "Call to").when.originalText == "202403071")
    #expect(try entry(startingWith: "Call to").when.isUndated)
    #expect(try entry(startingWith: "Note").when.edtf == "2024-03-07T10:15")
    #expect(try entry(startingWith: "Wrong dates").whatHappened == "Wrong dates\nEmpty")
  }

  @Test("No word of the body is lost, and an element that nobody knows is counted")
  func words() throws {
    let bytes = try clinicalFixture("hl7-cda/maternity-discharge.xml")
    let (entries, reading) = try readRecord(bytes)
    let missing = cdaWords.missing(
      from: entries, in: try XMLElement.parse(bytes, fileName: "record.xml"))
    #expect(missing == [])
    #expect(reading.unmapped.contains(UnmappedColumn(column: "observation/oddity", count: 1)))
  }

  @Test("A document inside an envelope is read; one that is an attachment says so")
  func attachment() throws {
    let (entries, reading) = try readRecord(try clinicalFixture("hl7-cda/in-envelope.xml"))
    #expect(entries.count == 1 && entries[0].kind == .document)
    #expect(entries[0].when.edtf == "2024-10-13")
    #expect(entries[0].whatHappened.hasPrefix("Letter of the emergency department\n[an attachment"))
    #expect(reading.diagnostics.map(\.id) == ["chronology.clinical.attached"])
  }

  @Test("Parts of documents, a missing namespace and an unknown prefix are refused with what to do")
  func refusals() throws {
    let options = ChronologyImportOptions(agency: "MID")
    let ids = try ["only-a-section", "no-namespace", "unbound-prefix"].map { name in
      refusal(of: try clinicalFixture("hl7-cda/broken/\(name).xml"), options: options)?.id
    }
    #expect(
      ids == ["chronology.clinical.fragment", "chronology.namespace.unknown", "xml.namespace"])
    let envelope = Array("<d:DistributionEnvelope xmlns:d='urn:nhs-itk:ns:201005'/>".utf8)
    #expect(refusal(of: envelope, options: options)?.id == "chronology.clinical.empty")
  }
}

/// The words of people in the body of a clinical document; the head is counted as passed over.
let cdaWords = HumanWords(
  attributes: ["displayName", "note"], passedOver: [], inside: ["structuredBody"])
