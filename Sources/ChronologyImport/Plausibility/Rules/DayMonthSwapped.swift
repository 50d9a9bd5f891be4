import CaseModel
import Diagnostics
import FuzzyDates

/// Finds a date in figures that fits its neighbours, or the review's period, only with day and month the
/// other way round.
struct DayMonthSwapped: PlausibilityRule {
  let id = "chronology.look.swapped"
  let summary =
    "A date in figures that fits its neighbours or the review's period only with day and month swapped."
  private let first: CalendarDay?
  private let last: CalendarDay?
  /// The dates of the two entries before, and where the nearer stands if it could be swapped.
  private var beforeLast: CalendarDay?
  private var previous: (day: CalendarDay, swapped: CalendarDay?, place: Place)?

  /// How far from both neighbours a date must lie to be out of place, in days.
  private static let far = 45

  init(_ facts: ReviewFacts) {
    first = facts.periodFrom
    last = facts.periodTo
  }

  mutating func look(at entry: ChronologyEntry, _ place: Place) -> Diagnostic? {
    guard let day = entry.plainDay else { return nil }
    let swapped = Self.swapped(day, entry.when.originalText)
    defer {
      beforeLast = previous?.day
      previous = (day, swapped, place)
    }
    if let swapped, let first, let last, !(first...last).contains(day),
      (first...last).contains(swapped)
    {
      previous = nil
      return found(
        .warning,
        "The date lies outside the review's period, and inside it with day and month swapped.",
        "Ask the agency which is the day and which the month.", place)
    }
    guard let before = beforeLast, let middle = previous, let other = middle.swapped else {
      return nil
    }
    let neighbours = min(before, day)...max(before, day)
    guard !neighbours.contains(middle.day), neighbours.contains(other),
      min(abs(Self.days(middle.day, before)), abs(Self.days(middle.day, day))) > Self.far
    else { return nil }
    return found(
      .warning, "The date fits between its neighbours only with day and month swapped.",
      "Ask the agency which is the day and which the month.", middle.place)
  }

  private static func days(_ left: CalendarDay, _ right: CalendarDay) -> Int {
    left.dayNumber - right.dayNumber
  }

  /// The day with its month and day swapped; nil where the words leave no doubt which is which.
  private static func swapped(_ day: CalendarDay, _ words: String) -> CalendarDay? {
    guard day.day != day.month, !words.contains(where: \.isLetter),
      words.prefix(while: \.isNumber).count <= 2
    else { return nil }
    return CalendarDay(year: day.year, month: day.day, day: day.month)
  }
}
