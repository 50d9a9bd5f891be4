/// What question a source helps to answer (methodology 1.5).
public enum EvidenceQuestion: String, Hashable, Sendable, Codable, CaseIterable {
  /// Who did what, and when.
  case fact
  /// Why it was done.
  case rationale
  /// Whether it is how things are usually done.
  case normality
  /// How often it happens.
  case prevalence
}
