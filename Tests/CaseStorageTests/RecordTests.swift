import CaseModel
import Testing

@testable import CaseStorage

@Suite("What reviewers write")
struct RecordTests {
  /// A record in which no list is empty.
  private var full: ReviewRecord {
    var record = ReviewRecord(settings: ExampleCase.settings)
    record.settings.sections = [.conclusion: ["One.", "Two."], .timeFrame: []]
    record.agencies = ["POL", "HV", "GP"].map { Agency(code: $0, name: "Agency \($0)") }
    record.returns = [ChronologyReturn(agency: "HV")]
    record.profiles = [KeptProfile(id: "hv-diary", agency: "HV", content: "{}")]
    record.people = [Person(id: "P1", code: "C1", kind: .subjectChild)]
    record.relationships = [
      Relationship(from: "P2", to: "P1", kind: .parent),
      Relationship(from: "P2", to: "P1", kind: .parent, note: "Written twice."),
    ]
    record.households = [
      Household(id: "H1", label: "Home", members: [HouseholdMember(person: "P1")])
    ]
    record.participants = [Participant(id: "LR1", role: .leadReviewer)]
    record.familyVoices = [FamilyVoice(id: "FV1", person: "P2", quotation: "“Nobody asked.”")]
    record.glossary = [GlossaryTerm(abbreviation: "DNA", expansion: "did not attend")]
    record.sources = [EvidenceSource(id: "S1", kind: .audit, title: "Audit")]
    record.conversations = [Conversation(id: "CV1", participant: "HV1")]
    record.evidenceGaps = [EvidenceGap(id: "G1", what: "Why.")]
    record.phases = [Phase(id: "PH1", number: 1)]
    record.episodes = [
      KeyPracticeEpisode(id: "E2", number: 2, title: "Second"),
      KeyPracticeEpisode(id: "E1", number: 1, title: "First"),
    ]
    record.patterns = [
      UnderlyingPattern(
        id: "UP1", framework: FrameworkReference(id: "f", version: "2012"), category: "tools")
    ]
    var finding = Finding(id: "F1", number: 1, statement: "A pattern.")
    finding.layers = [.soWhat: FindingLayer(text: ["Because."], confidence: .high)]
    record.findings = [finding]
    record.additionalLearning = [AdditionalLearning(id: "AL1", scope: .national)]
    record.recommendations = [Recommendation(id: "R1", number: 1, text: "Do.")]
    return record
  }

  @Test("The full record leaves no list empty, so that a new list cannot be forgotten here")
  func fullRecord() {
    for field in Mirror(reflecting: full).children where field.label != "settings" {
      #expect(!Mirror(reflecting: field.value).children.isEmpty, "\(field.label ?? "") is empty")
    }
  }

  @Test("A record comes back whole and in order")
  func roundTrip() throws {
    let example = try ExampleCase()
    try example.writing { try $0.replaceRecord(full, by: ExampleCase.actor) }
    #expect(try example.reading { try $0.record() } == full)
  }

  @Test("Each object that changes has one row of the journal, and no other has")
  func journalled() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.replaceRecord(full, by: ExampleCase.actor)
      let before = try file.journalHead().rows
      #expect(try file.replaceRecord(full, by: ExampleCase.actor) == RecordChanges())
      #expect(try file.journalHead().rows == before)

      var record = full
      record.findings[0].statement = "A clearer pattern."
      record.agencies.swapAt(0, 1)
      record.phases = []
      record.episodes.append(KeyPracticeEpisode(id: "E3", number: 3, title: "Third"))
      try file.replaceRecord(record, by: ExampleCase.actor)
      let rows = try file.journal().dropFirst(before).map {
        "\($0.action.rawValue) \($0.kind) \($0.object) \($0.revision)"
      }
      #expect(
        rows == [
          "changed order agency 2", "removed phase PH1 2", "removed order phase 2",
          "added episode E3 1", "changed order episode 2", "changed finding F1 2",
        ])
      #expect(try file.record() == record)
      #expect(try file.verify().isSound)
    }
  }

  @Test("An object that comes back goes on counting its revisions")
  func comesBack() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      for record in [full, ReviewRecord(settings: full.settings), full] {
        try file.replaceRecord(record, by: ExampleCase.actor)
      }
      let finding = try file.journal().filter { $0.kind == "finding" }
      #expect(finding.map(\.action) == [.added, .removed, .added])
      #expect(finding.map(\.revision) == [1, 2, 3])
      #expect(try file.verify().isSound)
    }
  }

  @Test("Texts that only look the same are a change")
  func lookalikes() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      var record = full
      record.settings.title = "Caf\u{E9}"
      try file.replaceRecord(record, by: ExampleCase.actor)
      record.settings.title = "Cafe\u{301}"
      #expect(try file.replaceRecord(record, by: ExampleCase.actor).changed == 1)
      #expect(try Array(file.record().settings.title.utf8) == Array("Cafe\u{301}".utf8))
    }
  }
}
