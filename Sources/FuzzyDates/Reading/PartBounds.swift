/// Narrows a span to the part of it that words name, such as `early` or `first half`.
///
/// `early`, `mid` and `late` are thirds by convention, so they are always approximate: of a month,
/// days 1–10, 11–20 and from 21; of a year, four months each; of a season, one month each.
enum PartBounds {
  static func narrow(
    _ span: inout DateSpan, to part: PartOfTime, of words: CalendarWords
  ) throws(DateRefusal) {
    switch part {
    case .early, .middle, .late: third(&span, part, words)
    case .firstHalf, .secondHalf: try half(&span, isSecond: part == .secondHalf, words)
    case .week(let number): try week(&span, number)
    case .lastWeek: try week(&span, nil)
    }
    if span.precision == .day { throw DateRefusal(problem: .unreadable) }
  }

  private static func third(_ span: inout DateSpan, _ part: PartOfTime, _ words: CalendarWords) {
    span.isApproximate = true
    let index = part == .early ? 0 : part == .middle ? 1 : 2
    let first = span.first.day
    switch words {
    case .month:
      if index < 2 { span.last = .end(of: first.adding(days: index * 10 + 9)) }
      span.first = .start(of: first.adding(days: index * 10))
    case .year: months(&span, from: index * 4, count: 4)
    case .season(let season, let year):
      // A season that could be one of two keeps its whole span.
      if (season == .winter) == (year?.isSplit ?? false) { months(&span, from: index, count: 1) }
    case .years(let start, let end) where start % 10 == 0 && end == start + 9:
      months(&span, from: [0, 48, 84][index], count: [48, 36, 36][index])
    default: break
    }
  }

  private static func half(
    _ span: inout DateSpan, isSecond: Bool, _ words: CalendarWords
  ) throws(DateRefusal) {
    if case .term(let season, let year) = words {
      span = try CalendarBounds(isInFigures: false)
        .span(of: .halfOfTerm(season, isSecond: isSecond, year: year))
      return
    }
    switch span.precision {
    case .year: months(&span, from: isSecond ? 6 : 0, count: 6)
    case .month:
      let first = span.first.day
      if !isSecond { span.last = .end(of: first.adding(days: 14)) }
      span.first = .start(of: first.adding(days: isSecond ? 15 : 0))
    default: throw DateRefusal(problem: .unreadable)
    }
  }

  /// The weeks of a month are counted by sevens, though people count them in other ways too.
  private static func week(_ span: inout DateSpan, _ number: Int?) throws(DateRefusal) {
    guard span.precision == .month else { throw DateRefusal(problem: .unreadable) }
    let first = number.map { span.first.day.adding(days: $0 * 7 - 7) }
    let start = first ?? span.last.day.adding(days: -6)
    span.first = .start(of: start)
    span.last = .end(of: start.adding(days: 6))
    span.precision = .week
    span.isApproximate = true
  }

  private static func months(_ span: inout DateSpan, from: Int, count: Int) {
    let first = span.first.day
    span.first = .start(of: first.adding(months: from))
    span.last = .end(of: first.adding(months: from + count).adding(days: -1))
  }
}
