/// How much the result of a check matters (methodology 8).
public enum CheckSeverity: String, Hashable, Sendable, Codable, CaseIterable {
  /// The gate stays shut while it is open.
  case block
  /// A person must look.
  case warn
  /// Worth a thought.
  case advise
}
