/// A question that the review set out to answer.
public struct ResearchQuestion: Hashable, Sendable, Codable {
  /// Its id, such as `RQ1`.
  public var id: String
  /// Its number in the report.
  public var number: Int
  /// The question.
  public var text: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: Its id, such as `RQ1`.
  ///   - number: Its number in the report.
  ///   - text: The question.
  public init(id: String, number: Int, text: String) {
    self.id = id
    self.number = number
    self.text = text
  }
}
