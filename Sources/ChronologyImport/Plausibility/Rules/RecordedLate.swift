import CaseModel
import Diagnostics
import FuzzyDates

/// Finds an event that was written down more than a year after it happened.
struct RecordedLate: PlausibilityRule {
  let id = "chronology.look.recorded-late"
  let summary = "An event that was written down more than a year after it happened."

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard let recorded = entry.recorded?.earliest?.day, let happened = entry.when.latest?.day,
      recorded > happened.adding(months: 12)
    else { return nil }
    return found(
      .note, "The entry was written down more than a year after it happened.",
      "Check both dates; if they are right, the delay may matter to the review.", place)
  }
}
