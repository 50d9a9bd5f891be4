import CaseModel
import Diagnostics
import FuzzyDates

/// Finds an event that was written down before it happened.
struct RecordedBefore: PlausibilityRule {
  let id = "chronology.look.recorded-before"
  let summary = "An event that was written down on a day before it happened."

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard let recorded = entry.recorded?.latest?.day, let happened = entry.when.earliest?.day,
      recorded < happened
    else { return nil }
    return found(
      .warning, "The entry was written down before it happened.",
      "Ask the agency which of the two dates is right.", place)
  }
}
