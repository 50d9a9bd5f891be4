/// What a person has decided about a candidate.
public enum CandidateState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nobody has decided yet.
  case pending
  /// A person has linked the entries.
  case accepted
  /// A person has said that they do not belong together.
  case dismissed
}
