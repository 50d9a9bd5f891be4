extension CalendarBounds {
  func feast(_ feast: Feast, _ year: Int?) throws(DateRefusal) -> DateSpan {
    let days = year.flatMap { FeastBounds.days(of: feast, in: $0) }
    if FeastBounds.isOneDay(feast), let days { return span(days.first, days.last, .day) }
    return try conventional(days, year, .week)
  }

  func holiday(
    _ holiday: SchoolHoliday, _ year: NamedYear?
  ) throws(DateRefusal) -> DateSpan {
    let isInAutumn = holiday == .octoberHalfTerm || holiday == .christmas
    let days = year.flatMap {
      SchoolBounds.days(of: holiday, in: $0.isSplit && !isInAutumn ? $0.year + 1 : $0.year)
    }
    return try conventional(days, year?.year, holiday == .summer ? .season : .month)
  }

  /// A span whose bounds hold by convention only.
  func conventional(
    _ days: (first: CalendarDay, last: CalendarDay)?, _ year: Int?, _ precision: DatePrecision
  ) throws(DateRefusal) -> DateSpan {
    guard let days else {
      throw DateRefusal(problem: year == nil ? .yearMissing : .impossible)
    }
    var span = span(days.first, days.last, precision)
    span.isApproximate = true
    return span
  }

  func dayOfMonth(
    _ number: Int?, _ weekday: Int?, _ month: Int, _ year: Int?
  ) throws(DateRefusal) -> DateSpan {
    guard let year else { throw DateRefusal(problem: .yearMissing) }
    guard let first = CalendarDay(year: year, month: month, day: 1) else {
      throw DateRefusal(problem: .impossible)
    }
    let last = first.adding(months: 1).adding(days: -1)
    let day: CalendarDay
    if let weekday, let number {
      day = first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
    } else if let weekday {
      day = last.adding(days: -((last.weekday - weekday + 7) % 7))
    } else {
      day = number.map { first.adding(days: $0 - 1) } ?? last
    }
    guard day <= last else { throw DateRefusal(problem: .impossible) }
    return span(day, day, .day)
  }
}
