import CaseModel

extension ReviewDecision: ReviewElement {
  static let table = ElementTable(
    ReviewDecision(),
    [
      .day("date", \.date),
      .text("by", \.by),
      .words("what", \.what),
      .prose("rationale", \.rationale),
    ])
}
