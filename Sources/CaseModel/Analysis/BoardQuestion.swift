/// An open question that a finding puts to the board.
public struct BoardQuestion: Hashable, Sendable, Codable {
  /// Its number within the finding.
  public var number: Int
  /// The question.
  public var text: String
  /// Whom it is put to.
  public var audience: QuestionAudience = .board
  /// What it asks.
  public var kind: QuestionKind? = nil

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - number: Its number within the finding.
  ///   - text: The question.
  ///   - audience: Whom it is put to.
  ///   - kind: What it asks.
  public init(
    number: Int, text: String, audience: QuestionAudience = .board, kind: QuestionKind? = nil
  ) {
    self.number = number
    self.text = text
    self.audience = audience
    self.kind = kind
  }
}
