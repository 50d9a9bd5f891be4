import CaseModel

/// The fields of an entry in the words of a reviewer.
enum FieldWords {
  /// The words for a field, by its name in a profile.
  static func of(_ name: String) -> String { EntryField(rawValue: name).map(of) ?? name }

  private static func of(_ field: EntryField) -> String {
    switch field {
    case .when: "date"
    case .time: "time"
    case .end: "end date"
    case .endTime: "end time"
    case .recorded: "date recorded"
    case .recordedTime: "time recorded"
    case .received: "date received"
    case .reference: "agency's reference"
    case .sequence: "order within the day"
    case .sourceLabel: "source of information"
    case .sourceKind: "kind of source"
    case .contact: "type of contact"
    case .subjects: "family members concerned"
    case .actors: "professionals involved"
    case .childSeen: "child seen"
    case .childSeenAlone: "child seen alone"
    case .childVoice: "child's voice"
    case .whatHappened: "what happened"
    case .response: "what was done"
    case .outcome: "outcome"
    case .decision: "decision"
    case .decisionBy: "who decided"
    case .rationale: "reason for the decision"
    case .impact: "impact on the child"
    case .expectedPractice: "expected practice"
    case .agencyComment: "agency's comment"
    case .kept: "kept as it came, under its heading"
    }
  }
}
