/// Brings the two sides of a range together: what one leaves out it takes from the other.
struct DateRange {
  private var left: DatePhrase
  private var right: DatePhrase
  /// Whether the left side took its year from the right, so that it may lie in the year before.
  private var leftTookYear = false
  private var rightTookYear = false
  /// Whether the right side is a time on the day of the left, so that it may lie past midnight.
  private var rightTookDay = false

  /// Creates a range; nil where the two sides cannot belong together.
  ///
  /// - Parameters:
  ///   - left: What stands before the connecting word or mark.
  ///   - right: What stands behind it.
  ///   - connector: What connects them.
  init?(_ left: DatePhrase, _ right: DatePhrase, connector: DateToken.Kind) {
    self.left = left
    self.right = right
    guard left.bound == nil, right.bound == nil, right.opening == nil,
      connector != .word(.and) || left.opening == .between,
      connector != .word(.or) || left.opening == nil,
      (left.label == nil) == (right.label == nil), left.label != .received,
      shareDay(), shareYear()
    else { return nil }
    shareHalfOfDay()
  }

  /// Lets a side that is only a time take the day of the other.
  private mutating func shareDay() -> Bool {
    switch (left.calendar, right.calendar) {
    case (nil, nil): return left.clock != nil && right.clock != nil
    case (nil, _):
      // `early to mid June 2019`
      if left.part != nil, left.clock == nil, right.part != nil {
        left.calendar = right.calendar
        return true
      }
      guard left.clock != nil, right.clock != nil else { return false }
      left.calendar = right.calendar
      return true
    case (_, nil):
      guard left.clock != nil, right.clock != nil, right.weekday == nil else { return false }
      right.calendar = left.calendar
      rightTookDay = true
      return true
    default: return true
    }
  }

  /// Lets a side without a month or a year take those of the other.
  private mutating func shareYear() -> Bool {
    guard let first = left.calendar, let second = right.calendar else { return true }
    if case .day(_, nil, _) = second, !rightTookDay { return false }
    if case .day(let day, nil, nil) = first {
      guard case .day(_, let month?, let year) = second else { return false }
      left.calendar = .day(day, month: month, year: year)
      if rightTookDay { right.calendar = left.calendar }
      return true
    }
    // Between Christmas and a New Year whose year stands only once, that year can be either.
    if first.isNewYear || second.isNewYear, first.ownYear == nil || second.ownYear == nil {
      return false
    }
    switch (first.ownYear, second.ownYear) {
    case (nil, let year?):
      left.calendar = first.inYear(year)
      leftTookYear = true
    case (let year?, nil):
      right.calendar = second.inYear(year)
      rightTookYear = true
    default: break
    }
    return true
  }

  /// Reads `2.30–3.30pm` as both in the afternoon, and `10.30–2.30pm` as across noon.
  private mutating func shareHalfOfDay() {
    guard case .time(let hour, let minute, nil, let zone) = left.clock, hour <= 12, hour > 0,
      case .time(let endHour, let endMinute, let half?, _) = right.clock, half != .wholeDay,
      let end = ClockBounds.start(endHour, endMinute ?? 0, half),
      let same = ClockBounds.start(hour, minute ?? 0, half)
    else { return }
    let own = same <= end ? half : .morning
    left.clock = .time(hour: hour, minute: minute, half: own, zone: zone)
  }

  /// The span from the beginning of the one to the end of the other.
  func span() throws(DateRefusal) -> DateSpan {
    var first = try PhraseBounds(phrase: left).span()
    var second = try PhraseBounds(phrase: right).span()
    if rightTookDay, second.last < first.first {
      second.last = second.last.adding(minutes: 1440)
    }
    if leftTookYear, second.last < first.first, let year = left.calendar?.ownYear {
      first = try moved(left, to: year - 1)
    }
    if rightTookYear, second.last < first.first, let year = right.calendar?.ownYear {
      second = try moved(right, to: year + 1)
    }
    if left.clock == .part(.night), right.clock == nil {
      second.last = WallTime.start(of: second.last.day).adding(minutes: ClockBounds.nightEnd - 1440)
    }
    guard first.first <= second.last else { throw DateRefusal(problem: .endBeforeStart) }
    return DateSpan(
      first: first.first, last: second.last,
      precision: first.precision.coarser(second.precision),
      isApproximate: first.isApproximate || second.isApproximate,
      note: first.note ?? second.note)
  }

  private func moved(_ phrase: DatePhrase, to year: Int) throws(DateRefusal) -> DateSpan {
    var phrase = phrase
    phrase.calendar = phrase.calendar?.inYear(year)
    return try PhraseBounds(phrase: phrase).span()
  }
}

extension CalendarWords {
  fileprivate var isNewYear: Bool {
    if case .feast(.newYear, _) = self { return true }
    return false
  }

  /// The year that the words name, where they can do without; nil where it is missing.
  fileprivate var ownYear: Int? {
    switch self {
    case .day(_, _, let year), .month(_, let year), .quarter(_, let year): year
    case .feast(_, let year), .dayOfMonth(_, _, _, let year): year
    case .season(_, let year), .term(_, let year), .holiday(_, let year): year?.year
    case .halfOfTerm(_, _, let year): year?.year
    case .year(let year), .years(_, let year): year
    case .schoolYear(let year), .financialYear(let year), .splitYear(let year): year
    case .financialQuarter(_, let year), .isoWeek(let year, _, _): year
    }
  }

  /// The same part of the calendar in another year, where it can stand in any.
  func inYear(_ year: Int) -> CalendarWords {
    let named = NamedYear(year: year, isSplit: false)
    return switch self {
    case .day(let day, let month, _): .day(day, month: month, year: year)
    case .month(let month, _): .month(month, year: year)
    case .quarter(let quarter, _): .quarter(quarter, year: year)
    case .season(let season, _): .season(season, year: named)
    case .term(let season, _): .term(season, year: named)
    case .feast(let feast, _): .feast(feast, year: year)
    case .holiday(let holiday, _): .holiday(holiday, year: named)
    case .halfOfTerm(let season, let isSecond, _):
      .halfOfTerm(season, isSecond: isSecond, year: named)
    case .dayOfMonth(let number, let weekday, let month, _):
      .dayOfMonth(number, weekday: weekday, month: month, year: year)
    default: self
    }
  }
}
