/// How strongly a recommendation would change the system.
public enum ChangeStrength: String, Hashable, Sendable, Codable, CaseIterable {
  /// It changes the work itself.
  case strong
  /// It changes tools or supervision.
  case intermediate
  /// It reminds, informs or trains.
  case weak
}
