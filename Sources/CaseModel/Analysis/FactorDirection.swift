/// Which way a factor worked.
public enum FactorDirection: String, Hashable, Sendable, Codable, CaseIterable {
  /// It helped practice.
  case supported
  /// It got in the way of practice.
  case hindered
  /// It did both.
  case both
}
