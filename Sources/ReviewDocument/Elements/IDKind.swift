/// What bears an id or a code that other parts of the document point to.
enum IDKind: String, CaseIterable {
  case agency, personCode, person, household, participant, familyVoice, source, extract
  case conversation, evidenceGap, phase, episode, pattern, finding, researchQuestion, learning
  case recommendation

  /// Ids share one space, so that one id means one thing in the whole review; codes have their own.
  var space: String {
    switch self {
    case .agency: "the code of an agency"
    case .personCode: "the code of a person"
    default: "an id"
    }
  }

  /// The kind in words, for messages.
  var words: String {
    switch self {
    case .agency: "the code of an agency"
    case .personCode: "the code of a person"
    case .person: "a person"
    case .household: "a household"
    case .participant: "a participant"
    case .familyVoice: "a family voice"
    case .source: "a source"
    case .extract: "an extract"
    case .conversation: "a conversation"
    case .evidenceGap: "an evidence gap"
    case .phase: "a phase"
    case .episode: "an episode"
    case .pattern: "a pattern"
    case .finding: "a finding"
    case .researchQuestion: "a research question"
    case .learning: "a point of learning"
    case .recommendation: "a recommendation"
    }
  }
}
