/// Whether the child was seen (methodology 7.4).
public enum ChildSeen: String, Hashable, Sendable, Codable, CaseIterable {
  /// The child was seen awake.
  case yes
  /// The child was seen asleep only.
  case seenAsleep
  /// The child was not seen.
  case no
  /// The record does not say.
  case notRecorded
  /// There was no occasion to see the child.
  case notApplicable
}
