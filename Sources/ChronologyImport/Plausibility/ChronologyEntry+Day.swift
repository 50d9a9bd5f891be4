import CaseModel
import FuzzyDates

extension ChronologyEntry {
  /// The one day on which the entry says that it happened; nil where it says less, or says that it is
  /// unsure.
  var plainDay: CalendarDay? {
    guard when.qualifier == .exact, let day = when.earliest?.day, when.latest?.day == day else {
      return nil
    }
    return day
  }
}
