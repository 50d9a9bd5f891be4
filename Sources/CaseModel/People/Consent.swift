/// Whether someone agreed that their words be published.
public enum Consent: String, Hashable, Sendable, Codable, CaseIterable {
  /// They agreed.
  case yes
  /// They did not agree.
  case no
  /// They have not been asked.
  case notAsked
}
