import CaseModel
import CaseStorage
import FuzzyDates
import Testing

@Suite("Entries come back as they were taken in")
struct EntryRoundTripTests {
  private func date(_ text: String, _ precision: DatePrecision, _ qualifier: DateQualifier)
    -> FuzzyDate
  {
    FuzzyDate(
      originalText: text, earliest: moment("1969-12-31T23:50"), latest: moment("2024-02-29T00:10"),
      precision: precision, qualifier: qualifier)
  }

  /// An entry in which no field is as it starts.
  private var full: ChronologyEntry {
    var entry = ChronologyEntry(
      id: "0f", agency: "HV", when: date("?15 mar 2024", .day, .approximate))
    entry.reference = "HV-014"
    entry.ordinal = 2
    entry.kind = .absenceOfRecord
    entry.end = date("by Easter", .season, .before)
    entry.recorded = date("later", .month, .after)
    entry.received = date("3–5 May", .minute, .between)
    entry.source = EntrySource(
      label: "Journal, p. 4", kind: "paperRecord", file: "hv.xml", line: 70_001)
    entry.contactKind = .notBrought
    entry.subjects = ["C1", "with \"quotes\"", "with, comma", ""]
    entry.actors = ["HV1"]
    entry.childSeen = .seenAsleep
    entry.childSeenAlone = .no
    entry.childVoice = "Smiled.\nThen cried."
    entry.whatHappened = "Weighed < 9th centile; cafe\u{301}, naïve, 👩‍🍼, \u{0}, tab\t."
    entry.response = "Response."
    entry.outcome = "Outcome."
    entry.decision = "Decision."
    entry.decisionBy = "TM1"
    entry.rationale = "Rationale."
    entry.impactKind = .negative
    entry.impact = "Impact."
    entry.expectedPractice = "Expected."
    entry.agencyComment = "Comment."
    entry.links = [
      DeclaredLink(to: EntryReference(agency: "EH", reference: "EH/1 \"a\""), relation: .repliesTo)
    ]
    entry.raw = [
      RawField(name: "ward", value: "4\\B\u{1}\n"), RawField(name: "ward", value: ""),
      RawField(name: "", value: "[\"x\"]"),
    ]
    return entry
  }

  @Test("The full entry leaves no field as it starts")
  func full_leavesNothingOut() {
    let empty = ChronologyEntry(id: "", agency: "", when: .undated())
    for (field, other) in zip(Mirror(reflecting: full).children, Mirror(reflecting: empty).children)
    {
      #expect(
        String(reflecting: field.value) != String(reflecting: other.value),
        "\(field.label ?? "a field") is as it starts")
    }
  }

  @Test("Invariant 2: every field of an entry is kept to the byte, with file and line")
  func everyField() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 0)
    file.entries = [full, ChronologyEntry(id: "1", agency: "HV", when: .undated())]
    file.reading.rows = 2
    try example.writing { try $0.importExample(file) }
    let entries = try example.reading { try $0.entries() }
    #expect(entries == file.entries)
    // Strings that only look the same count as equal; reflected bytes do not.
    for (back, original) in zip(entries, file.entries) {
      #expect(Array(String(reflecting: back).utf8) == Array(String(reflecting: original).utf8))
    }
  }

  @Test("An optional date without words is not the same as none")
  func emptyDates() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 2)
    file.entries[0].end = .undated()
    file.entries[1].end = nil
    try example.writing { try $0.importExample(file) }
    #expect(try example.reading { try $0.entries().map(\.end) } == [.undated(), nil])
  }

  @Test("Every value of every kind comes back")
  func values() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 24)
    for index in file.entries.indices {
      func value<Value: CaseIterable>(_: Value.Type) -> Value where Value.AllCases == [Value] {
        Value.allCases[index % Value.allCases.count]
      }
      file.entries[index].kind = value(EntryKind.self)
      file.entries[index].contactKind = value(ContactKind.self)
      file.entries[index].childSeen = value(ChildSeen.self)
      file.entries[index].childSeenAlone = value(ChildSeenAlone.self)
      file.entries[index].impactKind = value(ImpactKind.self)
      file.entries[index].when = date(
        "\(index)", value(DatePrecision.self), value(DateQualifier.self))
      file.entries[index].links = [
        DeclaredLink(
          to: EntryReference(agency: "A", reference: "\(index)"), relation: value(LinkRelation.self)
        )
      ]
    }
    #expect(ContactKind.allCases.count <= file.entries.count)
    try example.writing { try $0.importExample(file) }
    #expect(try example.reading { try $0.entries() } == file.entries)
  }
}
