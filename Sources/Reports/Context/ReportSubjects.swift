import CaseModel
import FuzzyDates

/// What everyone may read of one report: the publishable review and the report's own circumstances.
struct OpenReport: Sendable {
  var review: PublicReview
  var audience: Audience
  var isDraft: Bool
  var today: CalendarDay
}

/// The case behind a report for readers inside the review.
struct InsideReport: Sendable {
  var source: ReportSource
  var names: CaseNames

  /// One thing of the case, with what it takes to put it in words.
  func inside<Value: Sendable>(_ value: Value) -> Inside<Value> {
    Inside(value: value, report: self)
  }
}

/// One thing of a case, such as a finding, with what it takes to put it in words.
struct Inside<Value: Sendable>: Sendable {
  var value: Value
  var report: InsideReport

  var names: CaseNames { report.names }
  var frameworks: [CodingFramework] { report.source.frameworks }

  /// Evidence in words, joined by semicolons; empty for none.
  func evidence(_ citations: [Citation]) -> String {
    names.evidence(citations).map(\.withoutFullStop).joined(separator: "; ")
  }
}
