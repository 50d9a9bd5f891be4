/// Whom a question or a recommendation is put to.
public enum QuestionAudience: String, Hashable, Sendable, Codable, CaseIterable {
  /// The board.
  case board
  /// The agencies.
  case partnerAgencies
  /// National bodies.
  case national
}
