extension PhraseParser {
  /// Reads what begins with a year of four digits.
  mutating func yearFirst() -> Bool {
    guard let first = token(0), first.kind == .number, first.digits == 4,
      WrittenYear.alone.contains(first.value)
    else { return false }
    let year = first.value
    if isKind(.dash, 1), word(2) == .weekLetter, let week = token(3), week.kind == .number,
      week.digits == 2
    {
      at += 4
      return isoWeek(year, week.value)
    }
    let gap = isKind(.dash, 1) || isKind(.slash, 1) || isKind(.dot, 1) ? 2 : 1
    switch word(gap) {
    case .month(let month):
      at += gap + 1
      skipGap()
      if let day = token(0), day.kind == .number, day.digits <= 2, !isTime(at: 0) {
        at += 1
        phrase.calendar = .day(day.value, month: month, year: year)
      } else {
        phrase.calendar = .month(month, year: year)
      }
      return true
    case .season(let season):
      at += gap + 1
      let named = NamedYear(year: year, isSplit: false)
      if word(0) == .term {
        at += 1
        phrase.calendar = .term(season, year: named)
      } else {
        phrase.calendar = .season(season, year: named)
      }
      return true
    case .quarterLetter:
      guard let number = token(gap + 1), number.kind == .number, (1...4).contains(number.value)
      else { return false }
      phrase.calendar = .quarter(number.value, year: year)
      return skip(gap + 2)
    case .decadeEnding where gap == 1 && year % 10 == 0:
      phrase.calendar = .years(year, year + 9)
      return skip(2)
    default:
      if year % 10 == 0, isKind(.apostrophe, 1), word(2) == .decadeEnding {
        phrase.calendar = .years(year, year + 9)
        return skip(3)
      }
      return yearInFigures(year)
    }
  }

  /// `2024`, `2024-05`, `2023/24`, `2020-24`.
  private mutating func yearInFigures(_ year: Int) -> Bool {
    guard let second = token(2), second.kind == .number, second.digits <= 2,
      let mark = token(1)?.kind,
      mark == .slash || mark == .dash || mark == .dot || mark == .longDash
    else {
      if isKind(.slash, 1), let second = token(2), second.digits == 4, second.value == year + 1 {
        phrase.calendar = .splitYear(year)
        return skip(3)
      }
      phrase.calendar = .year(year)
      return skip()
    }
    if mark == .slash, second.digits == 2, second.value == (year + 1) % 100 {
      phrase.calendar = .splitYear(year)
    } else if mark != .longDash, second.value <= 12, second.value > 0 {
      phrase.calendar = .month(second.value, year: year)
    } else if mark != .longDash, second.value == 0 {
      phrase.calendar = .year(year)
    } else if mark == .dash || mark == .longDash, second.digits == 2, second.value > year % 100 {
      phrase.calendar = .years(year, year - year % 100 + second.value)
    } else {
      return false
    }
    return skip(3)
  }

  private mutating func isoWeek(_ year: Int, _ week: Int) -> Bool {
    var weekday: Int?
    if isKind(.dash, 0), let day = token(1), day.kind == .number, day.digits == 1 {
      weekday = day.value
      at += 2
    }
    phrase.calendar = .isoWeek(year, week, weekday: weekday)
    return true
  }

  /// Reads a year behind the name of a month, if one stands there.
  mutating func yearAfterName() -> Int? {
    let start = at
    skipGap()
    while isFiller(0) { at += 1 }
    if isKind(.apostrophe, 0) { at += 1 }
    if let year = yearInWords() { return year }
    if let number = token(0), number.kind == .number, number.digits == 4 || number.digits == 2,
      !isTime(at: 0), let year = year(number.value, digits: number.digits)
    {
      at += 1
      return year
    }
    at = start
    return nil
  }

  /// Reads a year, or two on end, behind the name of a season, a term or a quarter.
  mutating func namedYear() -> NamedYear? {
    guard let year = yearAfterName() else { return nil }
    let isSplitMark = isKind(.slash, 0) || isKind(.dash, 0) || isKind(.longDash, 0)
    if isSplitMark, let second = token(1), second.kind == .number,
      second.digits == 2 && second.value == (year + 1) % 100
        || second.digits == 4 && second.value == year + 1
    {
      at += 2
      return NamedYear(year: year, isSplit: true)
    }
    return NamedYear(year: year, isSplit: false)
  }

  /// Whether the figure so many places ahead begins a time of day.
  func isTime(at offset: Int) -> Bool {
    guard let first = token(offset), first.kind == .number else { return false }
    switch token(offset + 1)?.kind {
    case .colon: return true
    case .dot:
      guard let second = token(offset + 2) else { return false }
      return second.kind == .number && second.digits == 2 && !second.isSpaced
        && first.digits <= 2
    case .word(let word):
      return word == .morningHalf || word == .afternoonHalf || word == .hours
        || word == .hourLetter
    default: return false
    }
  }
}
