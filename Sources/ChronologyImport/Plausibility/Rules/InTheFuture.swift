import CaseModel
import Diagnostics
import FuzzyDates

/// Finds an event that had not happened yet when its file was imported.
struct InTheFuture: PlausibilityRule {
  let id = "chronology.look.future"
  let summary = "An event, or its writing down, after the day of the import."
  private let today: CalendarDay?

  init(_ facts: ReviewFacts) { today = facts.today }

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard let today else { return nil }
    let days = [entry.when.earliest?.day, entry.recorded?.earliest?.day]
    guard days.contains(where: { $0.map { $0 > today } ?? false }) else { return nil }
    return found(
      .warning, "The date lies in the future.",
      "Ask the agency for the date; often the year is mistyped, or day and month are swapped.",
      place)
  }
}
