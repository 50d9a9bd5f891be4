/// How entries belong together (methodology 5.4).
public enum LinkRelation: String, Hashable, Sendable, Codable, CaseIterable {
  /// They tell of one occurrence.
  case sameOccurrence
  /// They belong together without being one occurrence.
  case related
  /// They cannot both be right.
  case contradicts
  /// One answers the other.
  case repliesTo
  /// A person has decided that they do not belong together.
  case notRelated
}
