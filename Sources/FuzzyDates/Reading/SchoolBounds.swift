/// Finds between which days a holiday or half a term of England's schools can lie.
///
/// Councils and schools set their own dates, so every span is as wide as those of any of them have been:
/// two-week half terms in October, an Easter that does not fall into the Easter holidays, a spring bank
/// holiday that was moved into June. That makes them approximate.
enum SchoolBounds {
  static func days(
    of holiday: SchoolHoliday, in year: Int
  ) -> (first: CalendarDay, last: CalendarDay)? {
    switch holiday {
    case .octoberHalfTerm: return between(year, (10, 14), (11, 5))
    case .februaryHalfTerm: return between(year, (2, 6), (2, 28), isToMonthEnd: true)
    case .mayHalfTerm:
      guard let end = CalendarDay(year: year, month: 5, day: 31) else { return nil }
      // From the Saturday before the last Monday of May.
      let saturday = end.adding(days: -1 - end.weekday)
      return (saturday, saturday.adding(days: 16))
    case .christmas:
      guard let first = CalendarDay(year: year, month: 12, day: 15) else { return nil }
      return (first, first.adding(days: 25))
    case .easter:
      guard let sunday = FeastBounds.easterSunday(year),
        let widest = between(year, (3, 28), (4, 20))
      else { return nil }
      return (
        min(sunday.adding(days: -17), widest.first), max(sunday.adding(days: 17), widest.last)
      )
    case .summer: return between(year, (7, 10), (9, 10))
    }
  }

  /// The days of the first or second half of a term; half terms overlap where councils differ.
  static func days(
    ofHalf isSecond: Bool, of term: Season, in year: Int
  ) -> (first: CalendarDay, last: CalendarDay)? {
    switch (term, isSecond) {
    case (.autumn, false): between(year, (9, 1), (10, 31))
    case (.autumn, true): between(year, (10, 21), (12, 31))
    case (.spring, false): between(year, (1, 1), (2, 28), isToMonthEnd: true)
    case (.spring, true): between(year, (2, 13), (4, 30))
    case (.summer, false): between(year, (4, 1), (6, 5))
    case (.summer, true): between(year, (5, 30), (7, 31))
    case (.winter, _): nil
    }
  }

  private static func between(
    _ year: Int, _ first: (month: Int, day: Int), _ last: (month: Int, day: Int),
    isToMonthEnd: Bool = false
  ) -> (first: CalendarDay, last: CalendarDay)? {
    guard let start = CalendarDay(year: year, month: first.month, day: first.day),
      var end = CalendarDay(year: year, month: last.month, day: last.day)
    else { return nil }
    if isToMonthEnd, let leapDay = CalendarDay(year: year, month: 2, day: 29) { end = leapDay }
    return (start, end)
  }
}
