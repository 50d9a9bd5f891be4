/// In which direction evidence bears on a statement.
public enum EvidenceBearing: String, Hashable, Sendable, Codable, CaseIterable {
  /// It speaks for the statement.
  case supports
  /// It speaks against the statement.
  case contradicts
  /// It helps to understand the statement.
  case contextualises
}
