/// Works out the first and the last day of a part of the calendar.
///
/// Seasons are whole months, spring from March. School terms are those of England and Wales, wide
/// enough for any area and any Easter: autumn from September to December, spring from January to
/// April, summer from April to July.
struct CalendarBounds {
  /// Whether day and month are both figures, so that their order could be mistaken.
  let isInFigures: Bool

  func span(of words: CalendarWords) throws(DateRefusal) -> DateSpan {
    switch words {
    case .day(let day, let month, let year): try one(day, month, year)
    case .month(let month, let year): try months(year, month, month, .month)
    case .year(let year): try years(year, year)
    case .years(let first, let last): try years(first, last)
    case .schoolYear(let year): try months(year, 9, 20, .year)
    case .financialYear(let year): try months(year, 4, 15, .year)
    // Nobody but the writer knows which of those two was meant, so both are allowed.
    case .splitYear(let year): try months(year, 4, 20, .year)
    case .quarter(let quarter, let year):
      try months(year, quarter * 3 - 2, quarter * 3, .quarter)
    case .financialQuarter(let quarter, let year):
      try months(year, quarter * 3 + 1, quarter * 3 + 3, .quarter)
    case .season(let season, let year): try months(year?.year, season, year?.isSplit ?? false)
    case .term(let season, let year): try term(season, year)
    case .isoWeek(let year, let week, let weekday): try isoWeek(year, week, weekday)
    case .feast(let feast, let year): try self.feast(feast, year)
    case .holiday(let holiday, let year): try self.holiday(holiday, year)
    case .halfOfTerm(let season, let isSecond, let year):
      try conventional(
        termYear(season, year).flatMap { SchoolBounds.days(ofHalf: isSecond, of: season, in: $0) },
        year?.year, .term)
    case .dayOfMonth(let number, let weekday, let month, let year):
      try dayOfMonth(number, weekday, month, year)
    }
  }

  private func one(_ day: Int, _ month: Int?, _ year: Int?) throws(DateRefusal) -> DateSpan {
    if let month, year == nil, !(1...12).contains(month) {
      let isSwapped = isInFigures && (1...12).contains(day)
      throw DateRefusal(problem: isSwapped ? .ambiguousOrder : .impossible)
    }
    guard let month, let year else { throw DateRefusal(problem: .yearMissing) }
    guard let found = CalendarDay(year: year, month: month, day: day) else {
      let isSwapped = isInFigures && CalendarDay(year: year, month: day, day: month) != nil
      throw DateRefusal(problem: isSwapped ? .ambiguousOrder : .impossible)
    }
    return span(found, found, .day)
  }

  private func years(_ first: Int, _ last: Int) throws(DateRefusal) -> DateSpan {
    try months(first, 1, (last - first) * 12 + 12, .year)
  }

  /// From the first of a month to the last of another, counted from January of a year.
  private func months(
    _ year: Int?, _ first: Int, _ last: Int, _ precision: DatePrecision
  ) throws(DateRefusal) -> DateSpan {
    guard precision != .month || (1...12).contains(first) else {
      throw DateRefusal(problem: .impossible)
    }
    guard let year else { throw DateRefusal(problem: .yearMissing) }
    guard let january = CalendarDay(year: year, month: 1, day: 1) else {
      throw DateRefusal(problem: .impossible)
    }
    return span(
      january.adding(months: first - 1), january.adding(months: last).adding(days: -1), precision)
  }

  /// A winter belongs to two years: `winter 2023/24` names both, while `winter 2023` can be either
  /// end of that year, so it allows both.
  private func months(
    _ year: Int?, _ season: Season, _ isSplit: Bool
  ) throws(DateRefusal) -> DateSpan {
    let first = season.rawValue * 3 + 3
    if season == .winter, !isSplit { return try months(year, 1, 14, .season) }
    // `summer 2023/24` can be the summer of either year.
    return try months(year, first, isSplit && season != .winter ? first + 14 : first + 2, .season)
  }

  private func term(_ season: Season, _ year: NamedYear?) throws(DateRefusal) -> DateSpan {
    let year = termYear(season, year)
    return switch season {
    case .autumn: try months(year, 9, 12, .term)
    case .spring: try months(year, 1, 4, .term)
    case .summer: try months(year, 4, 7, .term)
    case .winter: throw DateRefusal(problem: .unreadable)
    }
  }

  /// The year in which a term lies, where it may be named by two.
  func termYear(_ season: Season, _ year: NamedYear?) -> Int? {
    year.map { $0.isSplit && season != .autumn ? $0.year + 1 : $0.year }
  }

  private func isoWeek(
    _ year: Int, _ week: Int, _ weekday: Int?
  ) throws(DateRefusal) -> DateSpan {
    guard let fourth = CalendarDay(year: year, month: 1, day: 4), week >= 1,
      (1...7).contains(weekday ?? 1)
    else { throw DateRefusal(problem: .impossible) }
    let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    // The Thursday of a week tells which year the week belongs to.
    guard monday.adding(days: 3).year == year else { throw DateRefusal(problem: .impossible) }
    if let weekday {
      let day = monday.adding(days: weekday - 1)
      return span(day, day, .day)
    }
    return span(monday, monday.adding(days: 6), .week)
  }

  func span(
    _ first: CalendarDay, _ last: CalendarDay, _ precision: DatePrecision
  ) -> DateSpan {
    DateSpan(
      first: .start(of: first), last: .end(of: last), precision: precision, isApproximate: false)
  }
}
