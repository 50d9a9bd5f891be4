/// What a recommendation would change (methodology 7.5).
public enum RecommendationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A policy.
  case policy
  /// Training.
  case training
  /// A tool.
  case tool
  /// Resources.
  case resource
  /// Commissioning.
  case commissioning
  /// The design of the work.
  case redesign
  /// What is known.
  case research
  /// Communication.
  case communication
  /// Culture.
  case culture
}
