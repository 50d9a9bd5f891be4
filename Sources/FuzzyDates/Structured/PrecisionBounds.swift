/// Widens what was read to the precision that a supplier says it has.
enum PrecisionBounds {
  /// Widens an answer to the week, month, season, quarter, term or year that it lies in.
  ///
  /// - Parameters:
  ///   - answer: What was read; both its ends are known, or neither.
  ///   - precision: The raw value of a precision; empty for none.
  /// - Returns: A problem where the precision is unknown, or finer than what was read, which is
  ///   then left as it is.
  static func widen(
    _ answer: inout DateAnswer, to precision: String
  ) -> FuzzyDateProblem? {
    guard !precision.isEmpty, let first = answer.first, let last = answer.last else { return nil }
    guard let precision = DatePrecision(rawValue: precision) else { return .precisionConflict }
    if precision == answer.precision { return nil }
    if precision == .unknown {
      answer.qualifier = .approximate
      return .precisionConflict
    }
    guard precision.rank > answer.precision.rank, let start = bounds(precision, of: first),
      let end = bounds(precision, of: last)
    else { return .precisionConflict }
    answer.first = start.first
    answer.last = end.last
    answer.precision = precision
    return nil
  }

  typealias Bounds = (first: WallTime, last: WallTime)

  /// The week, month, year and so on that a moment lies in; nil where there is none.
  static func bounds(_ precision: DatePrecision, of moment: WallTime) -> Bounds? {
    let day = moment.day
    switch precision {
    case .hour:
      let first = moment.adding(minutes: -(moment.minuteOfDay % 60))
      return (first, first.adding(minutes: 59))
    case .day: return (.start(of: day), .end(of: day))
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      return (.start(of: monday), .end(of: monday.adding(days: 6)))
    case .month: return months(of: day, from: day.month, count: 1)
    case .season: return months(of: day, from: day.month / 3 * 3, count: 3)
    case .quarter: return months(of: day, from: (day.month - 1) / 3 * 3 + 1, count: 3)
    case .term: return term(of: day)
    case .year: return months(of: day, from: 1, count: 12)
    case .minute, .unknown: return nil
    }
  }

  /// April can belong to the spring or to the summer term, and August belongs to none.
  private static func term(of day: CalendarDay) -> Bounds? {
    switch day.month {
    case 1...3: months(of: day, from: 1, count: 4)
    case 4: months(of: day, from: 1, count: 7)
    case 5...7: months(of: day, from: 4, count: 4)
    case 9...12: months(of: day, from: 9, count: 4)
    default: nil
    }
  }

  private static func months(of day: CalendarDay, from month: Int, count: Int) -> Bounds {
    let first = day.adding(days: 1 - day.day).adding(months: month - day.month)
    return (.start(of: first), .end(of: first.adding(months: count).adding(days: -1)))
  }
}
