import CaseModel
import Diagnostics
import FuzzyDates

/// Finds days that are no days: systems write 1 January where only the year was known.
struct FirstOfJanuary: PlausibilityRule {
  let id = "chronology.look.first-of-january"
  let summary = "Days of which a fifth or more are the first of January."
  private var firsts = 0
  private var days = 0

  mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    if let day = entry.plainDay {
      days += 1
      if day.month == 1 && day.day == 1 { firsts += 1 }
    }
    return nil
  }

  func conclude(_ file: Place) -> Diagnostic? {
    guard firsts >= 3, firsts * 5 >= days else { return nil }
    return found(
      .warning, "\(firsts) of the \(days) days are the first of January.",
      "Ask the agency whether that stands for a day that nobody knew.", file)
  }
}
