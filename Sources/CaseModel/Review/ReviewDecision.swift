public import FuzzyDates

/// A decision about the review, with who took it and why.
public struct ReviewDecision: Hashable, Sendable, Codable {
  /// The day it was taken.
  public var date: CalendarDay? = nil
  /// The role or body that took it.
  public var by: String = ""
  /// What was decided.
  public var what: String = ""
  /// Why, in paragraphs.
  public var rationale: [String] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - date: The day it was taken.
  ///   - by: The role or body that took it.
  ///   - what: What was decided.
  ///   - rationale: Why, in paragraphs.
  public init(
    date: CalendarDay? = nil, by: String = "", what: String = "", rationale: [String] = []
  ) {
    self.date = date
    self.by = by
    self.what = what
    self.rationale = rationale
  }
}
