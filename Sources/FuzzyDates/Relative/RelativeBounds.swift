/// Works out what a relative phrase allows, from the date that it counts from.
///
/// The result is never finer than that date, but for a time of day that the words give themselves. An amount
/// is as wide as the unit it is told in: `three weeks later` is the day three weeks on with three days either
/// side, months have half a month, years half a year; days are exact. `about` widens that to a whole unit.
struct RelativeBounds {
  let phrase: RelativePhrase
  /// The date that is counted from; it has at least one end.
  let base: FuzzyDate

  /// What the phrase allows.
  ///
  /// - Throws: A refusal where the clock or the calendar cannot bear it.
  func answer() throws(DateRefusal) -> DateAnswer {
    var answer = DateAnswer(
      first: base.earliest, last: base.latest, precision: base.precision,
      qualifier: base.qualifier)
    try apply(phrase.step, to: &answer)
    if phrase.isApproximate { answer.qualifier = .approximate }
    if let clock = phrase.clock { try narrow(&answer, to: clock) }
    return answer
  }

  private func apply(_ step: RelativeStep, to answer: inout DateAnswer) throws(DateRefusal) {
    switch step {
    case .ditto: break
    case .same(let unit): widen(&answer, to: unit, by: 0)
    case .laterIn(let unit):
      let first = answer.first
      widen(&answer, to: unit, by: 0)
      answer.first = first ?? answer.first
    case .neighbour(let unit, let count): widen(&answer, to: unit, by: count)
    case .shift(let amounts, let isBack, let days):
      answer.first = answer.first?.adding(minutes: days * 1440)
      answer.last = answer.last?.adding(minutes: days * 1440)
      shift(&answer, amounts, isBack ? -1 : 1)
    case .within(let amounts):
      answer.last = answer.last.map { moved($0, amounts, \.most, 1) }
      answer.precision = amounts.reduce(answer.precision) { $0.coarser($1.unit.precision) }
      if answer.qualifier != .approximate { answer.qualifier = .between }
    case .weekday(let day, let isBack, let isLoose): weekday(&answer, day, isBack, isLoose)
    case .weekdayInWeek(let day, let weeks):
      onDays(&answer) { $0.adding(days: day - $0.weekday + weeks * 7) }
    case .latestWeekday(let day):
      onDays(&answer) { $0.adding(days: -(($0.weekday - day + 7) % 7)) }
      answer.qualifier = .approximate
    case .latestDay(let day, let weekday):
      let last = answer.last.flatMap { Self.latest(day, upTo: $0.day) }
      if let weekday, last?.weekday != weekday { throw DateRefusal(problem: .yearMissing) }
      onDays(&answer) { Self.latest(day, upTo: $0) ?? $0 }
      answer.qualifier = .approximate
    case .latestYear(let phrase): answer = try latestYear(phrase)
    case .dayInMonth(let number, let weekday, let months):
      guard let month = answer.first?.day.adding(months: months) else { break }
      let words: CalendarWords =
        if let number, weekday == nil {
          .day(number, month: month.month, year: month.year)
        } else {
          .dayOfMonth(number, weekday: weekday, month: month.month, year: month.year)
        }
      answer = DateAnswer(try CalendarBounds(isInFigures: false).span(of: words))
    case .open(let isBack):
      if isBack { answer.first = nil } else { answer.last = nil }
      if answer.qualifier != .approximate { answer.qualifier = isBack ? .before : .after }
    case .age(let amounts): age(&answer, amounts)
    }
  }

  /// Widens both ends to the unit of the calendar that they lie in, so many units on.
  private func widen(_ answer: inout DateAnswer, to unit: TimeUnit, by count: Int) {
    func bounds(_ moment: WallTime) -> (WallTime, WallTime) {
      let day = Self.moved(moment.day, unit, count)
      return PrecisionBounds.bounds(unit.precision, of: .start(of: day))
        ?? (.start(of: day), .end(of: day))
    }
    answer.first = answer.first.map { bounds($0).0 }
    answer.last = answer.last.map { bounds($0).1 }
    answer.precision = answer.precision.coarser(unit.precision)
  }

  private func onDays(_ answer: inout DateAnswer, _ change: (CalendarDay) -> CalendarDay) {
    answer.first = answer.first.map { .start(of: change($0.day)) }
    answer.last = answer.last.map { .end(of: change($0.day)) }
    answer.precision = answer.precision.coarser(.day)
  }

  private func weekday(
    _ answer: inout DateAnswer, _ day: Int, _ isBack: Bool, _ isLoose: Bool
  ) {
    onDays(&answer) { from in
      isBack
        ? from.adding(days: -((from.weekday - day + 6) % 7 + 1))
        : from.adding(days: (day - from.weekday + 6) % 7 + 1)
    }
    guard isLoose else { return }
    // `last Monday` can be the Monday of the week before.
    if isBack {
      answer.first = answer.first.map { $0.adding(minutes: -7 * 1440) }
    } else {
      answer.last = answer.last.map { $0.adding(minutes: 7 * 1440) }
    }
    answer.precision = answer.precision.coarser(.week)
    answer.qualifier = .approximate
  }

  private func shift(_ answer: inout DateAnswer, _ amounts: [TimeAmount], _ sign: Int) {
    let isCounted = amounts.allSatisfy { $0.least == $0.most }
    let finest = amounts.map(\.unit).min { $0.precision.rank < $1.precision.rank } ?? .day
    let slack = slack(of: finest, amounts)
    let (near, far) = sign > 0 ? (\TimeAmount.least, \TimeAmount.most) : (\.most, \.least)
    answer.first = answer.first.map {
      Self.moved(moved($0, amounts, near, sign), slack.unit, -slack.count)
    }
    answer.last = answer.last.map {
      Self.moved(moved($0, amounts, far, sign), slack.unit, slack.count)
    }
    if finest.precision.rank >= DatePrecision.day.rank {
      answer.first = answer.first.map { .start(of: $0.day) }
      answer.last = answer.last.map { .end(of: $0.day) }
    }
    answer.precision = answer.precision.coarser(finest.precision)
    if slack.count > 0 || !isCounted { answer.qualifier = .approximate }
  }

  /// How far off an amount can be.
  private func slack(of unit: TimeUnit, _ amounts: [TimeAmount]) -> (unit: TimeUnit, count: Int) {
    let isAbout = phrase.isApproximate
    switch unit {
    case .minute: return (.minute, isAbout ? 15 : 5)
    case .hour: return (.minute, isAbout ? 60 : 30)
    case .day:
      let most = amounts.map(\.most).max() ?? 0
      return (.day, isAbout ? max(1, min(most, 999) / 5) : 0)
    case .week, .fortnight: return (.day, isAbout ? 7 : 3)
    case .month: return (.day, isAbout ? 30 : 15)
    case .year: return (.month, isAbout ? 12 : 6)
    }
  }

  private func age(_ answer: inout DateAnswer, _ amounts: [TimeAmount]) {
    let finest = amounts.map(\.unit).min { $0.precision.rank < $1.precision.rank } ?? .day
    let more = phrase.isApproximate ? 1 : 0
    answer.first = answer.first.map {
      .start(of: Self.moved(moved($0, amounts, \.least, 1).day, finest, -more))
    }
    answer.last = answer.last.map { last in
      let reached = moved(last, amounts, \.most, 1).day
      if finest == .hour || finest == .minute { return .end(of: reached) }
      let after = Self.moved(reached, finest, 1 + more)
      // Who was born on the 29th, 30th or 31st can have a birthday in the month after a shorter one.
      let isShorter = finest.precision.rank >= DatePrecision.month.rank && after.day < last.day.day
      return .end(of: isShorter ? after : after.adding(days: -1))
    }
    answer.precision = answer.precision.coarser(finest.precision.coarser(.day))
    if amounts.contains(where: { $0.least != $0.most }) { answer.qualifier = .approximate }
  }

  /// Narrows a single day to a time of day; of anything longer the time tells nothing.
  private func narrow(_ answer: inout DateAnswer, to clock: ClockWords) throws(DateRefusal) {
    guard let first = answer.first, let last = answer.last, first.day == last.day,
      answer.precision.rank <= DatePrecision.day.rank
    else { return }
    var span = DateSpan(
      first: .start(of: first.day), last: .end(of: first.day), precision: .day,
      isApproximate: answer.qualifier == .approximate)
    try ClockBounds.narrow(&span, to: clock)
    answer = DateAnswer(span)
  }

  private func moved(
    _ moment: WallTime, _ amounts: [TimeAmount], _ count: KeyPath<TimeAmount, Int>, _ sign: Int
  ) -> WallTime {
    amounts.reduce(moment) { Self.moved($0, $1.unit, sign * $1[keyPath: count]) }
  }

  private static func moved(_ moment: WallTime, _ unit: TimeUnit, _ count: Int) -> WallTime {
    switch unit {
    case .minute: moment.adding(minutes: count)
    case .hour: moment.adding(minutes: count * 60)
    default:
      WallTime(day: moved(moment.day, unit, count), minuteOfDay: moment.minuteOfDay) ?? moment
    }
  }

  private static func moved(_ day: CalendarDay, _ unit: TimeUnit, _ count: Int) -> CalendarDay {
    switch unit {
    case .minute, .hour: day
    case .day: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .fortnight: day.adding(days: count * 14)
    case .month: day.adding(months: count)
    case .year: day.adding(months: count * 12)
    }
  }

  /// A phrase in the last year in which it begins no later than the date.
  private func latestYear(_ phrase: DatePhrase) throws(DateRefusal) -> DateAnswer {
    guard let end = base.latest?.day, let calendar = phrase.calendar else {
      throw DateRefusal(problem: .yearMissing)
    }
    // A 29 February can be eight years back.
    for year in (end.year - 8...end.year).reversed() {
      var phrase = phrase
      phrase.calendar = calendar.inYear(year)
      guard let span = try? PhraseBounds(phrase: phrase).span(), span.first.day <= end else {
        continue
      }
      guard span.note != .weekdayMismatch else { break }
      var answer = DateAnswer(span)
      answer.qualifier = .approximate
      return answer
    }
    throw DateRefusal(problem: .yearMissing)
  }

  /// The last such day of any month up to a day; nil where there is none in a year.
  static func latest(_ day: Int, upTo end: CalendarDay) -> CalendarDay? {
    for back in 0..<12 {
      let start = end.adding(days: 1 - end.day).adding(months: -back)
      if let found = CalendarDay(year: start.year, month: start.month, day: day), found <= end {
        return found
      }
    }
    return nil
  }
}

extension TimeUnit {
  /// How finely an amount of such units tells a time.
  var precision: DatePrecision {
    switch self {
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .week, .fortnight: .week
    case .month: .month
    case .year: .year
    }
  }
}
