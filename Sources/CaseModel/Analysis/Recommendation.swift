/// A recommended improvement, derived from at least one finding.
public struct Recommendation: Hashable, Sendable, Codable {
  /// The id in the review, such as `R1`.
  public var id: String
  /// Its number in the report.
  public var number: Int
  /// The recommendation.
  public var text: String
  /// The ids of the findings it follows from.
  public var derivedFrom: [String] = []
  /// Whom it is put to.
  public var audience: QuestionAudience = .board
  /// What it would change.
  public var kind: RecommendationKind? = nil
  /// How strong the change is.
  public var changeStrength: ChangeStrength? = nil
  /// When it is due, in words.
  public var byWhen: String = ""
  /// What children should notice.
  public var outcomeForChildren: String = ""

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - id: The id in the review, such as `R1`.
  ///   - number: Its number in the report.
  ///   - text: The recommendation.
  public init(id: String, number: Int, text: String) {
    self.id = id
    self.number = number
    self.text = text
  }
}
