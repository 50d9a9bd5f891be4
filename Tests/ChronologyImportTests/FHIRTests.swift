import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Testing
import XML

@Suite("A health record in FHIR's XML")
struct FHIRTests {
  private func record() throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    try readRecord(try clinicalFixture("hl7-fhir/robin-bundle.xml"))
  }

  private func entry(_ reference: String) throws -> ChronologyEntry {
    try #require(try record().entries.first { $0.reference == reference })
  }

  private func bundle(_ resources: String) -> String {
    "<Bundle xmlns='http://hl7.org/fhir'><entry><resource>\(resources)</resource></entry></Bundle>"
  }

  @Test(
    "Each resource about the patient is a row in the order of the file; people and places are none")
  func rows() throws {
    let (entries, reading) = try record()
    #expect(
      entries.map(\.reference) == [
        "Encounter/visit-1", "Observation/obs-1", "Appointment/app-1", "Condition/cond-1",
        "Flag/flag-1", "Communication/com-1", "ReferralRequest/ref-1", "Immunization/imm-1",
        "DocumentReference/doc-1", "ClinicalImpression/narrative-only", "Composition/comp-1",
      ])
    #expect(reading.skipped.contains(SkippedRows(what: "Practitioner", count: 2)))
    #expect(reading.file.agencyName == "Brackenshire Health Visiting")
  }

  @Test(
    "Times with a zone are London's; what is cut off is the precision; both dates are kept apart")
  func dates() throws {
    let visit = try entry("Encounter/visit-1")
    #expect(visit.when.edtf == "2024-05-23T10:15" && visit.end?.edtf == "2024-05-23T11:00")
    #expect(visit.when.originalText == "2024-05-23T09:15:00Z")
    let weight = try entry("Observation/obs-1")
    #expect(weight.when.edtf == "2024-05-23" && weight.recorded?.edtf == "2024-05-30T17:20")
    let mood = try entry("Condition/cond-1")
    #expect(mood.when.edtf == "2024" && mood.recorded?.edtf == "2024-03")
    let form = try entry("Communication/com-1")
    #expect(form.when.edtf == "2024-02-05T16:40" && form.received?.edtf == "2024-04-09")
    let letter = try entry("DocumentReference/doc-1")
    #expect(letter.when.edtf == "2024-03-06" && letter.recorded?.edtf == "2024-03-12T08:00")
  }

  @Test("A date that is absent with a reason, a placeholder, or without a zone is said to be so")
  func doubtfulDates() throws {
    #expect(try entry("Flag/flag-1").when.originalText == "not known (unknown)")
    let request = try entry("ReferralRequest/ref-1")
    #expect(request.when.isUndated && request.when.originalText == "{{publishDate}}")
    let ids = try record().reading.diagnostics.map(\.id)
    #expect(ids.contains("chronology.date.declared-unknown"))
    #expect(ids.contains("chronology.date.template"))
    #expect(ids.contains("chronology.date.zone-missing"))
  }

  @Test("References are followed whether what they lead to comes before, after or inside")
  func references() throws {
    #expect(try entry("Encounter/visit-1").actors == ["Ms HV2"])
    #expect(
      try entry("Observation/obs-1").actors == [
        "Ms HV2, Health visitor, Brackenshire Health Visiting"
      ])
    #expect(try entry("Condition/cond-1").actors == ["MW1"])
    #expect(try entry("Communication/com-1").actors == ["MW1"])
    #expect(
      try entry("Encounter/visit-1").source.label
        == "Health record (Encounter), Brackenshire Health Visiting")
  }

  @Test("References that lead nowhere or in a circle are kept as they stand, and counted once")
  func brokenReferences() throws {
    #expect(try entry("Flag/flag-1").actors == ["Practitioner/nobody"])
    #expect(try entry("DocumentReference/doc-1").actors == ["PractitionerRole/loop"])
    let notes = try record().reading.diagnostics.filter {
      $0.id == "chronology.reference.unresolved"
    }
    #expect(notes.count == 1 && notes[0].message.contains("2 references"))
  }

  @Test("What belongs to an encounter is linked to its entry")
  func links() throws {
    #expect(
      try entry("Observation/obs-1").links == [
        DeclaredLink(
          to: EntryReference(agency: "GP", reference: "Encounter/visit-1"), relation: .related)
      ])
  }

  @Test("A child who was not brought, a cancelled request and a vaccination not given show it")
  func absence() throws {
    let appointment = try entry("Appointment/app-1")
    #expect(appointment.outcome.contains("Status: noshow"))
    #expect(appointment.contactKind == nil && appointment.childSeen == nil)
    #expect(try entry("ReferralRequest/ref-1").outcome == "Status: cancelled")
    let vaccination = try entry("Immunization/imm-1")
    #expect(vaccination.whatHappened == "Recorded as not done:\nFirst vaccinations")
    #expect(vaccination.rationale == "not brought to clinic")
  }

  @Test("Words, values and notes are lines; narrative stands in for them where there are none")
  func words() throws {
    #expect(
      try entry("Observation/obs-1").whatHappened == """
        Body weight: 5.9 kg
        Interpretation: Low
        Centile: between the ninth and the twenty-fifth
        Usual range: 6.0 to 8.5
        2024-05-23T11:00:00+01:00; C1 asleep; seen asleep only
        """)
    #expect(
      try entry("ClinicalImpression/narrative-only").whatHappened
        == "Seen | By\nC1 well | SW1\n- baby, well")
    #expect(
      try entry("Composition/comp-1").whatHappened.hasSuffix(
        "Mother\nP1 tearful; questionnaire not completed.\nPlan\nRebook."))
  }

  @Test("No word of a resource that is a row is lost")
  func nothingLost() throws {
    let bytes = try clinicalFixture("hl7-fhir/robin-bundle.xml")
    let root = try XMLElement.parse(bytes, fileName: "record.xml")
    let missing = fhirWords.missing(from: try readRecord(bytes).entries, in: root)
    #expect(missing.filter { $0.utf8.count < 2000 && !fhirSigns.contains($0) } == [])
    #expect(fhirWords.all(in: root).count > 80)
  }

  @Test("An attachment in an attribute stays in the original file")
  func attachment() throws {
    let data = String(repeating: "QUJD", count: 1_300_000)
    let (entries, _) = try readRecord(
      bundle(
        "<DocumentReference><date value='2024-03-12'/><content><attachment><data value='\(data)'/>"
          + "<title value='Letter'/></attachment></content></DocumentReference>"))
    #expect(entries[0].whatHappened.contains("[an attachment of 50"))
    #expect(entries[0].whatHappened.utf8.count < 200)
  }

  @Test("A kind of resource without a rule of its own is a row too, and keeps every word")
  func generalRule() throws {
    let (entries, _) = try readRecord(
      bundle(
        "<ImagingStudy><started value='2024-10-13T21:40:00+01:00'/><description value='Skull'/>"
          + "<series><bodySite><display value='Head'/></bodySite></series></ImagingStudy>"))
    #expect(entries.map(\.when.edtf) == ["2024-10-13T21:40"])
    #expect(entries.map(\.whatHappened) == ["Skull"])
    #expect(
      entries[0].raw.contains(RawField(name: "series/bodySite/display", value: "Head")))
  }

  @Test("Two patients in one file are pointed out")
  func patients() throws {
    #expect(
      try record().reading.diagnostics.contains { $0.id == "chronology.clinical.patients" })
  }

  @Test("A bundle inside a bundle is read, and a bare resource too")
  func shapes() throws {
    let (entries, _) = try readRecord(
      bundle(
        "<Bundle><entry><resource><Flag><code><text value='C2 flagged'/></code></Flag></resource>"
          + "</entry></Bundle>"))
    #expect(entries.map(\.whatHappened) == ["C2 flagged"])
    let single = try readRecord(try clinicalFixture("hl7-fhir/single-observation.xml")).entries
    #expect(single.map(\.outcome) == ["Status: entered-in-error"])
  }

  @Test("Many entries wait for one name that comes last, and keep their order")
  func waiting() throws {
    let flags = (0..<3000).map { index in
      "<entry><resource><Flag><id value='f\(index)'/><code><text value='n\(index)'/></code>"
        + "<author><reference value='Practitioner/last'/></author></Flag></resource></entry>"
    }.joined()
    let (entries, _) = try readRecord(
      "<Bundle xmlns='http://hl7.org/fhir'>\(flags)<entry><resource><Practitioner>"
        + "<id value='last'/><name><text value='HV9'/></name></Practitioner></resource></entry></Bundle>"
    )
    #expect(entries.map(\.reference) == (0..<3000).map { "Flag/f\($0)" })
    #expect(entries.allSatisfy { $0.actors == ["HV9"] })
  }
}

/// What says how a narrative came about, and that something was not given.
let fhirSigns: Set<String> = ["generated", "additional", "extensions", "empty", "true"]

/// The words of people in a FHIR file; resources that are no rows are counted as passed over.
let fhirWords = HumanWords(
  attributes: ["value"], texts: ["div", "p", "td", "th", "li", "b", "i", "span", "a", "h1", "h2"],
  passedOver: [
    "Patient", "Practitioner", "PractitionerRole", "Organization", "Location", "Medication",
    "MessageHeader", "Binary", "Device", "RelatedPerson",
    // What is for computers: identifiers, systems, and the envelope of the bundle.
    "fullUrl", "id", "meta", "system", "use", "implicitRules", "language", "request", "search",
    "signature", "total",
    // A reference becomes the name of what it leads to.
    "reference",
  ], inside: ["resource", "Observation"])
