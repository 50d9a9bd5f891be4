/// Everything the reviewers themselves write: set-up, people, evidence, analysis.
public struct ReviewRecord: Hashable, Sendable, Codable {
  /// The review itself.
  public var settings: ReviewSettings
  /// The agencies.
  public var agencies: [Agency] = []
  /// The chronologies asked for.
  public var returns: [ChronologyReturn] = []
  /// How agencies' own layouts are read, as reviewers confirmed it.
  public var profiles: [KeptProfile] = []
  /// The people of the case.
  public var people: [Person] = []
  /// How people are related.
  public var relationships: [Relationship] = []
  /// Who lives with whom.
  public var households: [Household] = []
  /// Who takes part in the review.
  public var participants: [Participant] = []
  /// What the family said.
  public var familyVoices: [FamilyVoice] = []
  /// Abbreviations.
  public var glossary: [GlossaryTerm] = []
  /// Sources and extracts.
  public var sources: [EvidenceSource] = []
  /// Conversations.
  public var conversations: [Conversation] = []
  /// What could not be established.
  public var evidenceGaps: [EvidenceGap] = []
  /// Phases of the case.
  public var phases: [Phase] = []
  /// Key practice episodes.
  public var episodes: [KeyPracticeEpisode] = []
  /// Underlying patterns.
  public var patterns: [UnderlyingPattern] = []
  /// Findings.
  public var findings: [Finding] = []
  /// Other learning.
  public var additionalLearning: [AdditionalLearning] = []
  /// Recommended improvements.
  public var recommendations: [Recommendation] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameter settings: The review itself.
  public init(settings: ReviewSettings) {
    self.settings = settings
  }
}
