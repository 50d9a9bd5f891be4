import CaseModel
import Diagnostics
import FuzzyDates

/// Finds an event long before the birth of a person whom it names.
///
/// Work before a birth names the child it is about, so only what lies before any pregnancy is reported.
struct BeforeBirth: PlausibilityRule {
  let id = "chronology.look.before-birth"
  let summary = "An event more than ten months before the birth of a person whom it names."
  private let births: [String: CalendarDay]

  init(_ facts: ReviewFacts) {
    births = Dictionary(
      facts.births.map { ($0.code, $0.day) }, uniquingKeysWith: { first, _ in first })
  }

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard !births.isEmpty, let latest = entry.when.latest?.day else { return nil }
    for code in entry.subjects {
      if let birth = births[code], latest < birth.adding(days: -305) {
        return found(
          .warning, "The event lies before the birth of \(code), whom it names.",
          "Check the date, the code, and the date of birth in the review.", place)
      }
    }
    return nil
  }
}
