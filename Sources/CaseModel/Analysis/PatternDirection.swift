/// Whether a pattern makes practice safer or less safe (methodology 1.2).
public enum PatternDirection: String, Hashable, Sendable, Codable, CaseIterable {
  /// It supports good practice.
  case supports
  /// It creates unsafe conditions.
  case hinders
}
