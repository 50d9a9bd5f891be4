import CaseModel
import Diagnostics
import FuzzyDates

/// Finds a file whose entries all have one date, as where the wrong column was taken for it.
struct OneDateThroughout: PlausibilityRule {
  let id = "chronology.look.one-date"
  let summary = "Five entries or more that all have the same date."
  private var day: CalendarDay?
  private var count = 0
  private var isSame = true

  mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard let found = entry.plainDay else { return nil }
    count += 1
    isSame = isSame && (day == nil || day == found)
    day = found
    return nil
  }

  func conclude(_ file: Place) -> Diagnostic? {
    guard isSame, count >= 5 else { return nil }
    return found(
      .warning, "All \(count) dated entries have the same date.",
      "Check that the right column was taken for the date, and not that of a birth or of the export.",
      file)
  }
}
