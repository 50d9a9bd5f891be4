import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Testing
import XML

@Suite("A GP practice's record as GP2GP sends it")
struct GP2GPTests {
  private func record() throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
    try readRecord(try clinicalFixture("gp2gp/quay-lane.xml"))
  }

  @Test("Each composition is a row: entries in the order of the file, and the empty one refused")
  func rows() throws {
    let (entries, reading) = try record()
    #expect(reading.rows == 5 && reading.refused == 1)
    #expect(entries.map(\.reference) == ["C-0001", "C-0002", "C-0003", "C-0004"])
    #expect(reading.file.agencyName == "Quay Lane Surgery")
    #expect(reading.file.compiled == "20241101090000")
  }

  @Test("The day it happened and the day it was written down are kept apart")
  func dates() throws {
    let entry = try #require(try record().entries.first)
    #expect(entry.when.edtf == "2023-11-07" && entry.when.originalText == "20231107")
    #expect(entry.recorded?.edtf == "2024-01-16T15:13")
  }

  @Test("People are looked up in the directory; one who is not there is counted and stays as an id")
  func people() throws {
    let (entries, reading) = try record()
    #expect(
      entries[0].actors == [
        "Dr GP1, General Medical Practitioner, Quay Lane Surgery",
        "Dr GP2, Salaried General Practitioner, Quay Lane Surgery",
      ])
    #expect(entries[1].actors.isEmpty)
    #expect(entries[1].raw.contains(RawField(name: "author/agentRef/id", value: "A-NOBODY")))
    #expect(reading.diagnostics.filter { $0.id == "chronology.reference.unresolved" }.count == 1)
  }

  @Test("Statements become lines, each set in under what it belongs to, values with unit and range")
  func statements() throws {
    let entry = try #require(try record().entries.first)
    #expect(
      entry.whatHappened == """
        Home visit note
        Pregnancy
          Examination
            O/E - blood pressure reading
              Systolic blood pressure (Systolic arterial pressure): 118.000 mm[Hg]; usual range 90 to 140
          P1 booked as pregnant. Past low mood after C2's birth. No partner named.
        """)
    #expect(
      entry.response
        == "Request: Referral to midwife: Please see early; history of postnatal depression.; "
        + "priority Routine (Normal); to Sallow Vale Hospital")
    #expect(
      entry.raw.contains(RawField(name: "NarrativeStatement/CommentType", value: "CLINICAL NOTE")))
  }

  @Test("Medication and plans are what the practice did; a problem says what it is about")
  func responses() throws {
    let entry = try record().entries[1]
    #expect(entry.whatHappened.contains("Significant [2023-11-07]: Pregnancy"))
    #expect(
      entry.response == """
        Medication planned: Fictional tablets (Fictional sleeping tablets 5mg) [to 2024-04-12]: one at night
          Authorised: 14 tablet; NHS Prescription; repeats 1; from 2024-03-15; Not to be shared
        Plan: Follow-up encounter: Health visitor to be told [2024-04-12]
        """)
  }

  @Test("The kind of contact is named where it is plain, and nothing is concluded about the child")
  func contact() throws {
    let entries = try record().entries
    #expect(entries.map(\.contactKind) == [.homeVisit, .call, nil, nil])
    #expect(entries.allSatisfy { $0.childSeen == nil && $0.childSeenAlone == nil })
  }

  @Test("A date that is not known, impossible to read, or midnight exactly is kept and said so")
  func doubtfulDates() throws {
    let (entries, reading) = try record()
    #expect(entries[2].when.isUndated && entries[2].when.originalText == "not known (UNK)")
    #expect(entries[3].when.isUndated && entries[3].when.originalText == "2024093")
    let ids = reading.diagnostics.map(\.id)
    #expect(ids.contains("chronology.date.declared-unknown"))
    #expect(ids.contains("chronology.date.unreadable"))
    #expect(ids.contains("chronology.date.placeholder-midnight"))
    #expect(ids.contains("chronology.date.two"))
  }

  @Test("What was denied says so")
  func denial() throws {
    #expect(try record().entries[3].whatHappened == "Recorded as not so, or not done: Injury seen")
  }

  @Test("No word of a composition is lost, and an element that nobody knows is counted")
  func words() throws {
    let bytes = try clinicalFixture("gp2gp/quay-lane.xml")
    let words = HumanWords(
      attributes: ["displayName", "wording", "unit"], passedOver: [], inside: ["ehrComposition"])
    let (entries, reading) = try readRecord(bytes)
    let missing = words.missing(
      from: entries, in: try XMLElement.parse(bytes, fileName: "record.xml"))
    #expect(missing.filter { $0 != "1" && !$0.hasPrefix("CommentType") } == [])
    #expect(
      reading.unmapped.contains(
        UnmappedColumn(column: "component/ObservationStatement/unheardOf", count: 1)))
  }

  @Test("No diagnostic holds a name or an entry's words")
  func silence() throws {
    for diagnostic in try record().reading.diagnostics {
      let text = diagnostic.message + diagnostic.remedy
      for word in ["GP1", "GP2", "Quay", "pregnant", "weight", "A-NOBODY"] {
        #expect(!text.contains(word))
      }
      #expect(!diagnostic.remedy.isEmpty)
    }
  }

  @Test("An extract without the message around it is read, a byte-order mark before it or not")
  func bareExtract() throws {
    let (entries, _) = try readRecord(try clinicalFixture("gp2gp/extract-only.xml"))
    #expect(entries.count == 1)
    #expect(entries[0].when.edtf == "2024-05" && entries[0].end?.edtf == "2024-06")
    #expect(entries[0].contactKind == .letter)
  }

  @Test("An attachment of 5 MB is left in the original file, and the words beside it are kept")
  func attachment() throws {
    let line = String(repeating: "QUJD", count: 19) + "\n"
    let data = String(repeating: line, count: 5_000_000 / line.utf8.count)
    let (entries, _) = try readRecord(
      """
      <EhrExtract xmlns="urn:hl7-org:v3"><component><ehrFolder><component><ehrComposition>
      <availabilityTime value="20240814"/><component><NarrativeStatement>
      <text>\(data)</text></NarrativeStatement></component>
      <component><NarrativeStatement><text>letter filed</text></NarrativeStatement></component>
      </ehrComposition></component></ehrFolder></component></EhrExtract>
      """)
    let lines = try #require(entries.first).whatHappened.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("[an attachment of 4") && lines[0].hasSuffix("original file]"))
    #expect(lines[1] == "letter filed")
  }

  @Test("Without the agency's code the record is refused with what to do")
  func agency() throws {
    let diagnostic = refusal(of: try clinicalFixture("gp2gp/quay-lane.xml"))
    #expect(diagnostic?.id == "chronology.agency.missing")
  }
}
