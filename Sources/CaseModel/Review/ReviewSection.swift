/// A prose section of the review that a person writes (methodology 2.1a).
public enum ReviewSection: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable
{
  /// Why this case is being reviewed.
  case reasonForReview
  /// A succinct summary of the case.
  case caseSummary
  /// The period under review and why it was chosen.
  case timeFrame
  /// How the review was carried out.
  case methodology
  /// Comment on the method.
  case methodComment
  /// What limited the review.
  case limitations
  /// The introduction to the findings.
  case findingsIntroduction
  /// What makes the case a window on practice more widely.
  case windowOnTheSystem
  /// The conclusion.
  case conclusion
}
