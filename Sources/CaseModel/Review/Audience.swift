/// For whom a report is made.
public enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
  /// The review team itself.
  case `internal`
  /// The board that commissioned the review.
  case board
  /// Everybody; nobody may be identified.
  case publication = "public"
}
