/// A pattern in the system, put in the layers of the anatomy (methodology 1.10).
public struct Finding: Hashable, Sendable, Codable {
  /// The id in the review, such as `F1`.
  public var id: String
  /// Its number in the report.
  public var number: Int
  /// The pattern in one general sentence.
  public var statement: String
  /// How far it has been tested.
  public var status: FindingStatus = .candidate
  /// Whether it is a strength.
  public var isStrength: Bool = false
  /// Its categories; exactly one is primary.
  public var categories: [FindingCategory] = []
  /// The layers of evidence.
  public var layers: [FindingLayerName: FindingLayer] = [:]
  /// The summary in the finding box.
  public var box: String = ""
  /// The questions for the board.
  public var questions: [BoardQuestion] = []
  /// The ids of the episodes it rests on.
  public var episodes: [String] = []
  /// The ids of the research questions it answers.
  public var researchQuestions: [String] = []
  /// How it was prioritised.
  public var priority: FindingPriority? = nil

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - id: The id in the review, such as `F1`.
  ///   - number: Its number in the report.
  ///   - statement: The pattern in one general sentence.
  public init(id: String, number: Int, statement: String) {
    self.id = id
    self.number = number
    self.statement = statement
  }
}
