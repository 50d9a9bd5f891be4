/// How strongly evidence bears on a statement.
public enum EvidenceStrength: String, Hashable, Sendable, Codable, CaseIterable {
  /// Enough on its own.
  case strong
  /// Convincing beside other evidence.
  case moderate
  /// A pointer only.
  case weak
}
