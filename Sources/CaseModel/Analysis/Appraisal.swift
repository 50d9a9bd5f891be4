/// How practice in an episode measures up to a standard of its time.
public struct Appraisal: Hashable, Sendable, Codable {
  /// The grade.
  public var grade: AppraisalGrade
  /// What it is measured against.
  public var standard: AppraisalStandard? = nil
  /// Where that standard is written down.
  public var standardReference: String = ""
  /// How hindsight was kept in check.
  public var safeguard: HindsightSafeguard? = nil
  /// The appraisal, in paragraphs.
  public var statement: [String] = []
  /// The evidence for it.
  public var citations: [Citation] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameter grade: The grade.
  public init(grade: AppraisalGrade) {
    self.grade = grade
  }
}
