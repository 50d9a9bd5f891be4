import CaseModel
import Diagnostics
import FuzzyDates

/// Finds an event far outside the period that the review looks at.
struct FarOutsidePeriod: PlausibilityRule {
  let id = "chronology.look.outside-period"
  let summary = "An event more than five years before the review's period, or half a year after it."
  private let first: CalendarDay?
  private let last: CalendarDay?

  init(_ facts: ReviewFacts) {
    first = facts.periodFrom?.adding(months: -60)
    last = facts.periodTo?.adding(months: 6)
  }

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard entry.kind != .background else { return nil }
    let isEarly = first.map { first in entry.when.latest.map { $0.day < first } ?? false } ?? false
    let isLate = last.map { last in entry.when.earliest.map { $0.day > last } ?? false } ?? false
    guard isEarly || isLate else { return nil }
    return found(
      .note,
      "The date lies far \(isEarly ? "before" : "after") the period of the review.",
      "Check the year; if it is right, nothing needs doing.", place)
  }
}
