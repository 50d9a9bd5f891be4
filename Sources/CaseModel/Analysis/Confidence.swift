/// How sure the review team is of a layer.
public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable {
  /// Sure.
  case high
  /// Fairly sure.
  case medium
  /// Not sure.
  case low
}
