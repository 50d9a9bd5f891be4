/// The point at which the checks are made (methodology 8).
public enum CheckGate: String, Hashable, Sendable, Codable, CaseIterable {
  /// While the review is being worked on.
  case working
  /// Before the report goes to the board.
  case board
  /// Before the report is published.
  case publication = "public"
}
