/// Whether the child was seen alone (methodology 7.4).
public enum ChildSeenAlone: String, Hashable, Sendable, Codable, CaseIterable {
  /// The child was seen alone.
  case yes
  /// The child was not seen alone.
  case no
  /// The record does not say.
  case notRecorded
  /// The question does not arise.
  case notApplicable
}
