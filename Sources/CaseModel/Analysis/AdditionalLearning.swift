/// A point of learning that is not a finding.
public struct AdditionalLearning: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// Why it is not a finding.
  public var scope: AdditionalLearningScope
  /// The code of the agency concerned; empty for none.
  public var agency: String = ""
  /// The point, in paragraphs.
  public var text: [String] = []
  /// The evidence for it.
  public var citations: [Citation] = []
  /// The ids of the research questions it answers.
  public var researchQuestions: [String] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - scope: Why it is not a finding.
  ///   - agency: The code of the agency concerned; empty for none.
  ///   - text: The point, in paragraphs.
  public init(
    id: String, scope: AdditionalLearningScope, agency: String = "", text: [String] = []
  ) {
    self.id = id
    self.scope = scope
    self.agency = agency
    self.text = text
  }
}
