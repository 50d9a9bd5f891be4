/// Works out the first and the last minute that one phrase allows.
struct PhraseBounds {
  let phrase: DatePhrase

  /// The span of the phrase, without its bound word.
  ///
  /// - Throws: A refusal where the phrase says too little, or what no calendar has.
  func span() throws(DateRefusal) -> DateSpan {
    guard let calendar = phrase.calendar else {
      throw DateRefusal(problem: problemWithoutDay)
    }
    var span = try CalendarBounds(isInFigures: phrase.isInFigures).span(of: calendar)
    let isOneDay = span.precision == .day
    guard isOneDay || phrase.weekday == nil && phrase.clock == nil && phrase.week == nil,
      phrase.week == nil || phrase.clock == nil
    else { throw DateRefusal(problem: .unreadable) }
    if phrase.isCenturyAssumed { span.note = .centuryAssumed }
    if let weekday = phrase.weekday, weekday != span.first.day.weekday {
      span.note = .weekdayMismatch
      span.isApproximate = true
    }
    if let part = phrase.part { try PartBounds.narrow(&span, to: part, of: calendar) }
    if let week = phrase.week { try widen(&span, to: week) }
    if let clock = phrase.clock { try ClockBounds.narrow(&span, to: clock) }
    if phrase.isApproximate { span.isApproximate = true }
    if phrase.isOfRecord { span.note = span.note ?? .dateOfRecord }
    return span
  }

  private var problemWithoutDay: FuzzyDateProblem {
    if let clock = phrase.clock {
      return ClockBounds.exists(clock) ? .timeWithoutDate : .unreadable
    }
    return phrase.weekday == nil ? .unreadable : .yearMissing
  }

  /// `w/c` names the first of seven days and `w/e` the last; a week `of` a day begins on its Monday,
  /// and is told so exactly only if that is the day named.
  private func widen(_ span: inout DateSpan, to week: WeekWords) throws(DateRefusal) {
    let day = span.first.day
    if week == .end { return try widenToWeekend(&span, of: day) }
    let first: CalendarDay =
      switch week {
      case .commencing: day
      case .ending: day.adding(days: -6)
      case .of, .end: day.adding(days: 1 - day.weekday)
      }
    if week == .of, day.weekday != 1 { span.isApproximate = true }
    span.first = .start(of: first)
    span.last = .end(of: first.adding(days: 6))
    span.precision = .week
  }

  /// A weekend is Saturday and Sunday, and the Friday or Monday that it is named by.
  private func widenToWeekend(
    _ span: inout DateSpan, of day: CalendarDay
  ) throws(DateRefusal) {
    let saturday = day.adding(days: 6 - day.weekday - (day.weekday == 1 ? 7 : 0))
    guard day.weekday == 1 || day.weekday >= 5 else { throw DateRefusal(problem: .unreadable) }
    span.first = .start(of: min(saturday, day))
    span.last = .end(of: max(saturday.adding(days: 1), day))
    span.precision = .week
  }
}
