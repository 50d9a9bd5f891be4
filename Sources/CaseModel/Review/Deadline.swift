public import FuzzyDates

/// A date by which something must be done.
public struct Deadline: Hashable, Sendable, Codable {
  /// What is due, such as `rapidReview`.
  public var kind: String
  /// The last day for it.
  public var dueBy: CalendarDay? = nil
  /// The rule it follows from.
  public var rule: String = ""
  /// The day it was done.
  public var metOn: CalendarDay? = nil
  /// Why it was late; empty when it was not.
  public var reasonLate: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - kind: What is due, such as `rapidReview`.
  ///   - dueBy: The last day for it.
  ///   - rule: The rule it follows from.
  ///   - metOn: The day it was done.
  ///   - reasonLate: Why it was late; empty when it was not.
  public init(
    kind: String, dueBy: CalendarDay? = nil, rule: String = "", metOn: CalendarDay? = nil,
    reasonLate: String = ""
  ) {
    self.kind = kind
    self.dueBy = dueBy
    self.rule = rule
    self.metOn = metOn
    self.reasonLate = reasonLate
  }
}
