import CaseModel
import ChronologyImport
import FuzzyDates
import Testing

@Suite("Whom a statement of a clinical document is about")
struct CDASubjectTests {
  private func entries(_ section: String) throws -> [ChronologyEntry] {
    try readRecord(
      """
      <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <effectiveTime value="20241013"/><component><structuredBody><component>
      <section>\(section)</section></component></structuredBody></component></ClinicalDocument>
      """
    ).entries
  }

  private func observation(_ words: String, _ more: String = "", time: String? = nil) -> String {
    let time = time.map { "<effectiveTime value=\"\($0)\"/>" } ?? ""
    return "<observation classCode=\"OBS\" moodCode=\"EVN\">\(more)<code displayName=\"\(words)\"/>"
      + time + "</observation>"
  }

  private func subject(_ code: String, name: String = "", kind: String = "PRS") -> String {
    let name = name.isEmpty ? "" : "<subject><name>\(name)</name></subject>"
    return
      "<subject><relatedSubject classCode=\"\(kind)\">\(code)\(name)</relatedSubject></subject>"
  }

  private func organizer(_ head: String, _ members: String...) -> String {
    "<entry><organizer classCode=\"CLUSTER\" moodCode=\"EVN\">\(head)"
      + members.map { "<component>\($0)</component>" }.joined() + "</organizer></entry>"
  }

  @Test("Every member of a relative's organizer begins with the relation, and keeps the name")
  func everyMember() throws {
    let father = subject("<code code=\"FTH\" displayName=\"father\"/>", name: "P2")
    let entries = try entries(
      organizer(
        father, observation("Asthma", time: "1990"), observation("Drank heavily", time: "1995"),
        observation("Epilepsy", time: "2001")))
    #expect(
      entries.map(\.whatHappened) == [
        "Father: Asthma", "Father: Drank heavily", "Father: Epilepsy",
      ])
    #expect(
      entries.allSatisfy {
        $0.raw.contains(RawField(name: "subject/relatedSubject/subject/name", value: "P2"))
      })
  }

  @Test("With a name of the organizer, the relation stands before it")
  func heading() throws {
    let entries = try entries(
      organizer(
        "<code displayName=\"Illnesses\"/>" + subject("<code displayName=\"Mother\"/>"),
        observation("Asthma", time: "1990"), observation("Low mood", time: "1995")))
    #expect(
      entries.map(\.whatHappened) == ["Mother: Illnesses\nAsthma", "Mother: Illnesses\nLow mood"])
  }

  @Test("Undated members are lines that begin with the relation, whether others have a date or not")
  func undated() throws {
    let uncle = subject("<code code=\"X1\" displayName=\"Uncle by marriage\"/>")
    let all = try entries(
      "<title>Family</title>" + organizer(uncle, observation("Asthma"), observation("Low mood")))
    #expect(
      all.map(\.whatHappened) == [
        "Family\nUncle by marriage: Asthma\nUncle by marriage: Low mood"
      ])
    let mixed = try entries(
      organizer(uncle, observation("Asthma", time: "1990"), observation("Gout")))
    #expect(
      Set(mixed.map(\.whatHappened)) == [
        "Uncle by marriage: Asthma", "Uncle by marriage: Gout",
      ])
  }

  @Test(
    "A statement's own subject comes before the organizer's, also in a statement inside another")
  func own() throws {
    let sister = subject("<code code=\"SIS\"/>")
    let inner = "<entryRelationship>\(observation("Seizures", sister))</entryRelationship>"
    let entries = try entries(
      organizer(
        subject("<code code=\"MTH\"/>"), observation("Asthma", time: "1990"),
        observation("Gout", sister, time: "1991"))
        + "<entry>\(observation("Headache", inner, time: "1992"))</entry>"
        + "<entry>\(observation("Stroke", sister, time: "1993"))</entry>")
    #expect(
      entries.map(\.whatHappened) == [
        "Mother: Asthma", "Sister: Gout", "Headache\n  Sister: Seizures", "Sister: Stroke",
      ])
  }

  @Test("Organizers inside others and sections pass on whom they are about")
  func inherited() throws {
    let inner =
      "<organizer><component>\(observation("Asthma", time: "1990"))</component></organizer>"
    #expect(
      try entries(organizer(subject("<code code=\"TWIN\"/>"), inner)).map(\.whatHappened)
        == ["Twin: Asthma"])
    let section = try entries(
      subject("<code code=\"MTH\"/>") + "<title>Birth</title><text>Tired.</text>"
        + "<entry>\(observation("Bleeding", time: "2024"))</entry>"
        + "<component><section><text>Slept well.</text></section></component>")
    #expect(
      section.map(\.whatHappened) == [
        "Mother: Birth\nTired.", "Mother: Bleeding", "Mother: Birth\nSlept well.",
      ])
  }

  @Test(
    "The relation is the original text, the code's name, a known code, a translation, or said to be missing",
    arguments: [
      ("<code displayName=\"father\"><originalText>dad</originalText></code>", "Dad (father): "),
      ("<code code=\"MGRMTH\"/>", "Maternal grandmother: "),
      ("<code code=\"9\"><translation displayName=\"cousin once removed\"/></code>", "Cousin once"),
      ("<code code=\"9\"/>", "Relative (9): "),
      ("<code nullFlavor=\"UNK\"/>", "Another person, relation not given: "),
      ("", "Another person, relation not given: "),
    ])
  func relations(code: String, beginning: String) throws {
    let text = try entries("<entry>\(observation("Asthma", subject(code), time: "1990"))</entry>")
    #expect(text.map { $0.whatHappened.hasPrefix(beginning) } == [true])
    #expect(text.map { $0.whatHappened.hasSuffix(": Asthma") } == [true])
  }

  @Test("The organizer's date and author are those of every member that lacks its own")
  func dates() throws {
    let head =
      "<code displayName=\"Implants\"/><effectiveTime><low value=\"20070103\"/></effectiveTime>"
      + "<author><time value=\"20070104\"/><assignedAuthor><assignedPerson><name>D1</name>"
      + "</assignedPerson></assignedAuthor></author>"
    let inner =
      "<organizer><effectiveTime nullFlavor=\"UNK\"/><component>\(observation("Graft"))"
      + "</component></organizer>"
    let entries = try entries(
      organizer(
        head, observation("Valve"), observation("Pin", time: "20130703"), observation("Plate"),
        inner))
    #expect(entries.map(\.when.edtf) == ["2007-01-03", "2013-07-03", "2007-01-03", "2007-01-03"])
    #expect(entries.allSatisfy { $0.actors == ["D1"] && $0.recorded?.edtf == "2007-01-04" })
    #expect(
      entries[1].raw.contains(RawField(name: "organizer/effectiveTime", value: "20070103")))
    #expect(entries[2].raw.isEmpty && entries[3].raw.allSatisfy { $0.value != "20070103" })
  }

  @Test("A statement without a subject is the patient's, and nothing is put before it")
  func patient() throws {
    let entries = try entries(organizer("", observation("Asthma", time: "1990")))
    #expect(entries.map(\.whatHappened) == ["Asthma"])
  }
}
