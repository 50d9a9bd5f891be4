import CaseModel
import Diagnostics
import FuzzyDates

/// Finds a meeting in person with a school or nursery on a Saturday or Sunday.
struct SchoolAtWeekend: PlausibilityRule {
  let id = "chronology.look.weekend"
  let summary = "A contact in person with a school or nursery on a Saturday or Sunday."
  private let isSchool: Bool

  init(_ facts: ReviewFacts) {
    isSchool = facts.agencyKind == .education || facts.agencyKind == .earlyYears
  }

  func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard isSchool, let day = entry.plainDay, day.weekday > 5, isInPerson(entry) else { return nil }
    return found(
      entry.contactKind == nil && entry.childSeen == nil ? .note : .warning,
      "The entry is of a \(day.weekday == 6 ? "Saturday" : "Sunday"), when schools are closed.",
      "Check the date; perhaps day and month are swapped, or the entry was written at home.", place)
  }

  /// Whether somebody was there, or nothing says that nobody was.
  private func isInPerson(_ entry: ChronologyEntry) -> Bool {
    switch entry.contactKind {
    case .call, .text, .email, .letter, .missing, .policeCall, .referral, .checks, .notBrought,
      .didNotAttend:
      entry.childSeen == .yes
    default: entry.kind == .event || entry.kind == .contact
    }
  }
}
