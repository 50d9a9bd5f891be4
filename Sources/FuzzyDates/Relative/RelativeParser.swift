/// Finds in the tokens of a date the words that count from another date, and a time of day beside them.
struct RelativeParser {
  let tokens: [DateToken]
  let order: DayMonthOrder
  let years: TwoDigitYears

  /// The phrase; nil where the tokens do not count from anything, or say anything else beside it.
  func phrase() -> RelativePhrase? {
    for start in tokens.indices {
      guard let before = remainder(tokens[..<start]) else { continue }
      for core in [
        previousCore(start), writingCore(start), dayInMonth(start), birthCore(start),
      ] {
        guard let (base, step, length) = core,
          let behind = remainder(tokens[(start + length)...]),
          before.clock == nil || behind.clock == nil
        else { continue }
        return RelativePhrase(
          base: base, step: step, clock: before.clock ?? behind.clock,
          isApproximate: before.isApproximate || behind.isApproximate)
      }
    }
    return nil
  }

  typealias Core = (RelativeBase, RelativeStep, length: Int)

  /// What stands before or behind; nil unless it is a time of day, words like `about`, or nothing.
  private func remainder(_ tokens: ArraySlice<DateToken>) -> DatePhrase? {
    if tokens.isEmpty { return DatePhrase() }
    var parser = PhraseParser(tokens, order: order, years: years)
    guard let phrase = parser.parse(), phrase.calendar == nil, phrase.weekday == nil,
      phrase.part == nil, phrase.week == nil, phrase.bound == nil, phrase.opening == nil
    else { return nil }
    return phrase
  }

  func token(_ at: Int) -> DateToken? { tokens.indices.contains(at) ? tokens[at] : nil }

  func word(_ at: Int) -> DateWord? { token(at)?.word }

  /// The unit of the calendar that a word names.
  func unit(_ at: Int) -> TimeUnit? {
    switch word(at) {
    case .unit(let unit): unit
    case .noun: .day
    case .week: .week
    case .year: .year
    case .hours: .hour
    default: nil
    }
  }

  private func previousCore(_ at: Int) -> Core? {
    switch word(at) {
    case .ditto: return (.previous, .ditto, 1)
    case .above: return (.previous, .ditto, 1)
    case .same where word(at + 1) == .filler && word(at + 2) == .above:
      return (.previous, .ditto, 3)
    case .same, .that: return same(at + 1).map { (.previous, .same($0.0), $0.1 + 1) }
    case .later, .earlier:
      var next = at + 1
      while word(next) == .filler || word(next) == .the { next += 1 }
      if word(next) == .same || word(next) == .that, let (unit, length) = same(next + 1) {
        let step: RelativeStep = word(at) == .later ? .laterIn(unit) : .same(unit)
        return (.previous, step, next + 1 + length - at)
      }
      return tokens.count == at + 1 ? (.previous, .open(isBack: word(at) == .earlier), 1) : nil
    case .afterwards:
      let isLonger = word(at + 1) == .after || word(at + 1) == .afterwards
      return (.previous, .open(isBack: false), isLonger ? 2 : 1)
    // `on the day`
    case .the where word(at + 1) == .unit(.day) && at + 2 == tokens.count:
      return (.previous, .same(.day), 2)
    case .next: return neighbour(at + 1, isBack: false, isLoose: true)
    case .following: return neighbour(at + 1, isBack: false, isLoose: false)
    case .previous: return neighbour(at + 1, isBack: true, isLoose: false)
    default: return counted(at)
    }
  }

  /// `same day`, `that week`, `same evening`, whose part of the day is left to be read as a time.
  private func same(_ at: Int) -> (TimeUnit, Int)? {
    if let unit = unit(at), unit == .day || unit == .week || unit == .month || unit == .year {
      return (unit, 1)
    }
    if case .dayPart = word(at) { return (.day, 0) }
    return nil
  }

  private func neighbour(_ at: Int, isBack: Bool, isLoose: Bool) -> Core? {
    let sign = isBack ? -1 : 1
    if case .weekday(let day) = word(at) {
      return (.previous, .weekday(day, isBack: isBack, isLoose: isLoose), 2)
    }
    return same(at).map { (.previous, .neighbour($0.0, sign), $0.1 + 1) }
  }

  /// `three weeks later`, `the day after`, `the Monday before`, `within two weeks`.
  private func counted(_ at: Int) -> Core? {
    if let isBack = direction(at + 1) {
      switch word(at) {
      case .unit(.day) where at + 2 == tokens.count || unit(at + 2) == nil:
        return (.previous, .neighbour(.day, isBack ? -1 : 1), 2)
      case .week: return (.previous, .neighbour(.week, isBack ? -1 : 1), 2)
      case .weekday(let day): return (.previous, .weekday(day, isBack: isBack, isLoose: false), 2)
      // The part of the day is left to be read as a time, so the direction is all there is here.
      default: break
      }
    }
    if case .dayPart = word(at - 1), let isBack = direction(at), at + 1 == tokens.count {
      return (.previous, .neighbour(.day, isBack ? -1 : 1), 1)
    }
    if word(at) == .within, let (amounts, length) = amounts(at + 1) {
      return (.previous, .within(amounts), length + 1)
    }
    guard let (amounts, length) = amounts(at) else { return nil }
    if word(at + length) == .ago {
      return (.writing, .shift(amounts, isBack: true), length + 1)
    }
    if let days = daysFromWriting(at + length) {
      return (.writing, .shift(amounts, isBack: days.isBack, from: days.offset), length + 2)
    }
    guard let isBack = direction(at + length) else { return nil }
    return (.previous, .shift(amounts, isBack: isBack), length + 1)
  }

  /// `from now`, `after tomorrow`, `before yesterday`.
  private func daysFromWriting(_ at: Int) -> (isBack: Bool, offset: Int)? {
    let isBack = word(at) == .before
    guard isBack || word(at) == .from || word(at) == .after else { return nil }
    switch word(at + 1) {
    case .now, .today: return (isBack, 0)
    case .tomorrow: return (isBack, 1)
    case .yesterday: return (isBack, -1)
    default: return nil
    }
  }

  private func direction(_ at: Int) -> Bool? {
    switch word(at) {
    case .later, .after, .afterwards: false
    case .following where at == tokens.count - 1: false
    case .earlier, .before, .previous: true
    default: nil
    }
  }
}
