/// Whether a factor belongs to this case or holds more widely.
public enum FactorScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// It belongs to this case.
  case thisCase
  /// It holds more widely.
  case general
}
