import CaseModel
import Diagnostics
import FuzzyDates

/// Finds times of day that are no times: systems write midnight where nobody told the time.
struct MidnightThroughout: PlausibilityRule {
  let id = "chronology.look.midnight"
  let summary = "Times of day most of which are midnight."
  private var midnights = 0
  private var times = 0

  mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    if entry.when.precision == .minute, let minute = entry.when.earliest?.minuteOfDay {
      times += 1
      if minute == 0 { midnights += 1 }
    }
    return nil
  }

  func conclude(_ file: Place) -> Diagnostic? {
    guard midnights >= 3, midnights * 10 >= times * 8 else { return nil }
    return found(
      .warning, "\(midnights) of the \(times) times of day are midnight.",
      "Ask the agency whether that stands for a time that nobody wrote down.", file)
  }
}
