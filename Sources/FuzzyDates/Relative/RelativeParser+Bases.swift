extension RelativeParser {
  /// Reads what counts from the day of writing: `yesterday`, `last week`, `Friday next week`, `this morning`.
  func writingCore(_ at: Int) -> Core? {
    switch word(at) {
    case .today: return (.writing, .same(.day), 1)
    case .yesterday: return (.writing, .neighbour(.day, -1), 1)
    case .tomorrow: return (.writing, .neighbour(.day, 1), 1)
    case .unit(.day) where word(at + 1) == .before && word(at + 2) == .yesterday:
      return (.writing, .neighbour(.day, -2), 3)
    case .unit(.day) where word(at + 1) == .after && word(at + 2) == .tomorrow:
      return (.writing, .neighbour(.day, 2), 3)
    case .this, .last: return thisOrLast(at)
    case .weekday(let day): return weekday(day, at)
    case .next where word(at + 1) == .week:
      let day = word(at + 2) == .filler ? at + 3 : at + 2
      guard case .weekday(let weekday) = word(day) else { return nil }
      return (.writing, .weekdayInWeek(weekday, 1), day + 1 - at)
    default: return nil
    }
  }

  /// `20th of next month`, `the first Friday in this month`.
  func dayInMonth(_ at: Int) -> Core? {
    var next = at
    var number: Int?
    if let token = token(at), token.kind == .number, token.digits <= 2,
      word(at + 1) == .ordinalEnding
    {
      number = token.value
      next += 2
    } else if case .ordinal(let value) = word(at) {
      number = value
      next += 1
    } else if word(at) == .last {
      next += 1
    } else {
      return nil
    }
    var weekday: Int?
    if case .weekday(let day) = word(next) {
      weekday = day
      next += 1
    }
    while word(next) == .filler || word(next) == .the { next += 1 }
    guard next > at, word(next + 1) == .unit(.month) else { return nil }
    switch word(next) {
    case .this: return (.writing, .dayInMonth(number, weekday: weekday, months: 0), next + 2 - at)
    case .next: return (.writing, .dayInMonth(number, weekday: weekday, months: 1), next + 2 - at)
    case .last, .previous:
      return (.writing, .dayInMonth(number, weekday: weekday, months: -1), next + 2 - at)
    default: return nil
    }
  }

  private func thisOrLast(_ at: Int) -> Core? {
    let isLast = word(at) == .last
    switch word(at + 1) {
    case .weekday(let day):
      return isLast
        ? (.writing, .weekday(day, isBack: true, isLoose: true), 2)
        : (.writing, .weekdayInWeek(day, 0), 2)
    case .dayPart(let part):
      if isLast { return part == .night ? (.writing, .neighbour(.day, -1), 1) : nil }
      return (.writing, .same(.day), 1)
    default: break
    }
    guard let unit = unit(at + 1), word(at + 1) != .noun, unit != .minute, unit != .hour,
      unit != .fortnight
    else { return nil }
    if unit == .week, case .weekday(let day) = word(at + 2) {
      return (.writing, .weekdayInWeek(day, isLast ? -1 : 0), 3)
    }
    if isLast { return unit == .day ? nil : (.writing, .neighbour(unit, -1), 2) }
    return (.writing, .same(unit), 2)
  }

  /// `Friday` alone is the last one; `Friday next week` and `Friday last week` say which.
  private func weekday(_ day: Int, _ at: Int) -> Core? {
    let next = word(at + 1) == .filler ? at + 2 : at + 1
    guard word(next + 1) == .week else { return (.writing, .latestWeekday(day), 1) }
    switch word(next) {
    case .next: return (.writing, .weekdayInWeek(day, 1), next + 2 - at)
    case .last: return (.writing, .weekdayInWeek(day, -1), next + 2 - at)
    case .this: return (.writing, .weekdayInWeek(day, 0), next + 2 - at)
    default: return nil
    }
  }

  /// Reads an age: `aged 3 weeks`, `3 weeks old`, `age 5`, `at birth`.
  func birthCore(_ at: Int) -> Core? {
    if word(at) == .birth { return (.birth, .same(.day), 1) }
    if word(at) == .aged {
      let start = at + (word(at + 1) == .approximate ? 2 : 1)
      if let (amounts, length) = amounts(start) {
        let end = start + length + (word(start + length) == .old ? 1 : 0)
        return (.birth, .age(widened(amounts, start > at + 1)), end - at)
      }
      // A bare number is in years.
      guard let number = token(start), number.kind == .number, number.digits <= 2,
        start + 1 == tokens.count
      else { return nil }
      let years = TimeAmount(least: number.value, most: number.value, unit: .year)
      return (.birth, .age(widened([years], start > at + 1)), start + 1 - at)
    }
    guard let (amounts, length) = amounts(at) else { return nil }
    if word(at + length) == .old { return (.birth, .age(amounts), length + 1) }
    // `6 weeks of age`
    guard word(at + length) == .filler, word(at + length + 1) == .aged else { return nil }
    return (.birth, .age(amounts), length + 2)
  }

  private func widened(_ amounts: [TimeAmount], _ isAbout: Bool) -> [TimeAmount] {
    guard isAbout, var last = amounts.last else { return amounts }
    last.least = max(0, last.least - 1)
    last.most += 1
    return amounts.dropLast() + [last]
  }
}
