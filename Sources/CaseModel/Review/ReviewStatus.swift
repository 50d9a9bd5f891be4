/// How far a review has come (methodology 7.1).
public enum ReviewStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The case has been put forward.
  case referred
  /// The scope is being agreed.
  case scoping
  /// People and documents are being gathered.
  case preparing
  /// Data is being collected.
  case collecting
  /// Data is being organised.
  case organising
  /// The analysis is under way.
  case analysing
  /// Findings are being prioritised.
  case prioritising
  /// The report is being drafted.
  case drafting
  /// The board has the report.
  case withBoard
  /// The board has agreed its response.
  case responseAgreed
  /// Publication waits for other proceedings.
  case awaitingProceedings
  /// The report is published.
  case published
  /// The review is closed.
  case closed
  /// The report will not be published.
  case notPublished
}
