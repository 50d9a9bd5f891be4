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
    if let week = phrase.week { widen(&span, to: week) }
    if let clock = phrase.clock { try ClockBounds.narrow(&span, to: clock) }
    if phrase.isApproximate { span.isApproximate = true }
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
  private func widen(_ span: inout DateSpan, to week: WeekWords) {
    let day = span.first.day
    let first: CalendarDay =
      switch week {
      case .commencing: day
      case .ending: day.adding(days: -6)
      case .of: day.adding(days: 1 - day.weekday)
      }
    if week == .of, day.weekday != 1 { span.isApproximate = true }
    span.first = .start(of: first)
    span.last = .end(of: first.adding(days: 6))
    span.precision = .week
  }
}
