/// How something bore on the child, as the agency saw it (methodology 7.4).
public enum ImpactKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// It helped the child.
  case positive
  /// It harmed or worried the child.
  case negative
  /// It made no difference.
  case neutral
  /// The agency could not tell.
  case unknown
}
