extension PhraseParser {
  /// A figure of a date; without a value where `?`, `xx` or `00` stands in its place.
  struct Figure {
    var value: Int?
    var digits: Int
  }

  /// Reads a date that begins with a figure.
  mutating func calendarInFigures() -> Bool {
    guard phrase.calendar == nil else { return false }
    if wholeDate() || yearFirst() || dayAndMonth() { return true }
    guard let number = token(0), number.kind == .number else { return false }
    if number.digits == 8 { return compactDate(number.value) }
    guard number.digits <= 2 else { return false }
    if word(1) == .ordinalEnding, ordinal(number.value, length: 2) { return true }
    if pairOfFigures() { return true }
    return dayAlone(number.value)
  }

  /// A day without its month, which only a range can complete; without `st` or `th` behind it, it
  /// must be the last thing said.
  private mutating func dayAlone(_ day: Int) -> Bool {
    let isOrdinal = word(1) == .ordinalEnding
    let next = token(isOrdinal ? 2 : 1)
    guard isOrdinal || next == nil || next?.kind == .question else { return false }
    phrase.calendar = .day(day, month: nil, year: nil)
    return skip(isOrdinal ? 2 : 1)
  }

  /// `22:05:2016`, which would otherwise begin as a time of day.
  mutating func dateWithColons() -> Bool {
    guard phrase.calendar == nil, isKind(.colon, 1), isKind(.colon, 3), token(4)?.digits == 4,
      isKind(.number, 4)
    else { return false }
    return wholeDate()
  }

  /// `23/05/2024`, `22.05/16`, `2024-05-23`, `?/06/2019`.
  private mutating func wholeDate() -> Bool {
    let start = at
    if let date = threeFigures() {
      phrase.calendar = date
      return true
    }
    at = start
    return false
  }

  private mutating func threeFigures() -> CalendarWords? {
    guard let first = figure() else { return nil }
    guard let firstGap = gap(), let second = figure(), second.digits <= 2, let secondGap = gap(),
      let third = figure(), firstGap.joins(secondGap)
    else { return nil }
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      guard let year = first.value else { return yearless(third.value, second.value) }
      guard WrittenYear.range.contains(year) else { return nil }
      return date(day: third.value, month: second.value, year: year)
    }
    if third.digits == 4, third.value == nil, first.digits <= 2 {
      phrase.isInFigures = true
      return order == .dayMonth
        ? yearless(first.value, second.value) : yearless(second.value, first.value)
    }
    let hasBlank = firstGap == .blank || secondGap == .blank
    guard first.digits <= 2, !hasBlank || third.digits == 4, let written = token(-1),
      written.kind == .number, !isKind(.question, 1),
      let year = year(written.value, digits: written.digits)
    else { return nil }
    phrase.isInFigures = first.value != nil && second.value != nil
    return order == .dayMonth
      ? date(day: first.value, month: second.value, year: year)
      : date(day: second.value, month: first.value, year: year)
  }

  /// `25/12/xxxx`; nil where the day or the month is not there either.
  private func yearless(_ day: Int?, _ month: Int?) -> CalendarWords? {
    guard let day, let month else { return nil }
    return .day(day, month: month, year: nil)
  }

  private func date(day: Int?, month: Int?, year: Int) -> CalendarWords {
    guard let month else { return .year(year) }
    guard let day else { return .month(month, year: year) }
    return .day(day, month: month, year: year)
  }

  /// `06/2024`, `?/2024`, and `01/05`, which only a range can complete.
  private mutating func pairOfFigures() -> Bool {
    guard let first = token(0), let second = token(2), second.kind == .number,
      let mark = token(1)
    else { return false }
    let isSlash = mark.kind == .slash || mark.kind == .dash
    guard isSlash || mark.kind == .dot else { return false }
    if second.digits == 4, WrittenYear.range.contains(second.value) {
      phrase.calendar =
        first.value == 0 ? .year(second.value) : .month(first.value, year: second.value)
      return skip(3)
    }
    guard second.digits <= 2, isSlash || prefersDay || first.value > 23 || second.value > 59
    else { return false }
    phrase.calendar =
      order == .dayMonth
      ? .day(first.value, month: second.value, year: nil)
      : .day(second.value, month: first.value, year: nil)
    phrase.isInFigures = true
    return skip(3)
  }

  /// `20240523` or `23052024`; the digits of the year can stand in one place only.
  private mutating func compactDate(_ value: Int) -> Bool {
    if WrittenYear.alone.contains(value / 10_000), (1...12).contains(value / 100 % 100) {
      phrase.calendar = .day(value % 100, month: value / 100 % 100, year: value / 10_000)
      return skip()
    }
    guard WrittenYear.alone.contains(value % 10_000) else { return false }
    phrase.isInFigures = true
    let first = value / 1_000_000
    let second = value / 10_000 % 100
    phrase.calendar =
      order == .dayMonth
      ? .day(first, month: second, year: value % 10_000)
      : .day(second, month: first, year: value % 10_000)
    return skip()
  }

  /// Reads a figure or what stands in its place.
  mutating func figure() -> Figure? {
    guard let first = token(0) else { return nil }
    if first.kind == .number {
      at += 1
      if first.digits <= 2, first.value == 0 { return Figure(value: nil, digits: first.digits) }
      return Figure(value: first.value, digits: first.digits)
    }
    if first.word == .placeholder {
      at += 1
      return Figure(value: nil, digits: first.digits > 2 ? 4 : 2)
    }
    guard first.kind == .question else { return nil }
    let start = at
    at += 1
    while at - start < 4, isKind(.question, 0), token(0)?.isSpaced == false { at += 1 }
    return Figure(value: nil, digits: at - start > 2 ? 4 : 2)
  }

  /// What stands between two figures.
  enum Gap: Equatable {
    case blank
    case mark(DateToken.Kind, isSpaced: Bool)

    /// Whether two gaps can belong to one date: any mistyped marks may, but a long dash or a dash
    /// with blanks is the middle of a range unless both gaps are alike.
    func joins(_ other: Gap) -> Bool {
      if self == other { return true }
      return !looksLikeRange && !other.looksLikeRange
    }

    private var looksLikeRange: Bool {
      if case .mark(let kind, let isSpaced) = self {
        return kind == .longDash || kind == .dash && isSpaced
      }
      return false
    }
  }

  private mutating func gap() -> Gap? {
    guard let first = token(0) else { return nil }
    switch first.kind {
    // `22:05:2016`: colons part a date only where four figures stand behind the second.
    case .colon where token(1)?.digits == 4 || isKind(.colon, 2) && token(3)?.digits == 4:
      at += 1
      return .mark(.colon, isSpaced: false)
    case .slash, .dot, .dash, .comma, .longDash:
      at += 1
      // A mark typed twice.
      if first.kind != .longDash, isKind(.slash, 0) || isKind(.dot, 0) { at += 1 }
      return .mark(first.kind, isSpaced: first.isSpaced || token(0)?.isSpaced == true)
    case .number: return first.isSpaced ? .blank : nil
    default: return nil
    }
  }

  /// A year of four digits, or of two with its century.
  mutating func year(_ written: Int, digits: Int) -> Int? {
    switch digits {
    case 4: return WrittenYear.range.contains(written) ? written : nil
    case 2:
      let full = years.full(written)
      if full.isAssumed { phrase.isCenturyAssumed = true }
      return full.year
    default: return nil
    }
  }
}
