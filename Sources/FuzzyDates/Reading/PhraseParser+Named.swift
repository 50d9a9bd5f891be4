extension PhraseParser {
  /// `23rd May 2024`, `16-Jan-24`, `3 of May`; the year may be missing in a range.
  mutating func dayAndMonth() -> Bool {
    let start = at
    // One question mark can stand for the day or doubt all that follows; two stand for the day.
    let isDoubtful = isKind(.question, 0) && !isKind(.question, 1)
    guard let day = figure(), day.digits <= 2 else {
      at = start
      return false
    }
    if word(0) == .ordinalEnding { at += 1 }
    skipGap()
    if word(0) == .unit(.day) { at += 1 }
    while isFiller(0) { at += 1 }
    guard case .month(let month) = word(0) else {
      at = start
      return false
    }
    at += 1
    if isDoubtful { phrase.isApproximate = true }
    let year = yearAfterName()
    phrase.calendar =
      if let day = day.value {
        .day(day, month: month, year: year)
      } else {
        .month(month, year: year)
      }
    return true
  }

  /// Reads a part of the calendar that begins with a word.
  mutating func calendarInWords(_ word: DateWord) -> Bool {
    guard phrase.calendar == nil else {
      // `2023/24 school year`
      guard word == .schoolYear || word == .financialYear else { return false }
      return kindOfYear(word)
    }
    switch word {
    case .placeholder: return calendarInFigures()
    case .half, .halfTerm: return schoolHoliday()
    case .term:
      at += 1
      return numberedHalf(of: nil)
    case .hourLetter: return halfYear()
    case .month(let month):
      if schoolHoliday() || namedDay() { return true }
      return monthFirst(month)
    case .season(let season): return seasonFirst(season)
    case .quarterLetter, .quarter:
      guard let number = token(1), number.kind == .number, number.digits == 1 else { return false }
      return quarter(number.value, after: 2)
    case .schoolYear, .financialYear:
      if schoolHoliday() { return true }
      let length = self.word(1) == .year ? 2 : 1
      at += length
      guard let named = namedYear(), named.isSplit else { return false }
      phrase.calendar =
        word == .schoolYear ? .schoolYear(named.year) : .financialYear(named.year)
      return true
    case .year:
      // `the year 2019`
      guard let number = token(1), number.kind == .number, number.digits == 4 else { return false }
      return skip()
    default: return false
    }
  }

  /// `May 23, 2024`, `June 2024`, `Jun-24`.
  private mutating func monthFirst(_ month: Int) -> Bool {
    at += 1
    let afterMonth = at
    skipGap()
    if word(0) == .the { at += 1 }
    if let day = dayInWords(isAfterMonth: true) {
      at += day.length
      phrase.calendar = .day(day.value, month: month, year: yearAfterName())
      return true
    }
    if let day = token(0), day.kind == .number, day.digits <= 2 {
      let isOrdinal = word(1) == .ordinalEnding
      var next = isOrdinal ? 2 : 1
      if isKind(.comma, next) { next += 1 }
      let isYearNext =
        token(next).map { $0.kind == .number && $0.digits == 4 } == true
        && !isTime(at: next)
      if isYearNext || isOrdinal {
        at += next
        let year = isYearNext ? token(0)?.value : nil
        if let year, !WrittenYear.range.contains(year) { return false }
        if isYearNext { at += 1 }
        phrase.calendar = .day(day.value, month: month, year: year)
        return true
      }
      let isMarked = at > afterMonth && !(isKind(.comma, -1) || isKind(.dot, -1))
      if day.digits == 2, isMarked || day.value > 31, !isTime(at: 0) {
        // `Jun-24` could be a day without a year, so the reading is always reported.
        at += 1
        guard let year = year(day.value, digits: 2) else { return false }
        phrase.isCenturyAssumed = true
        phrase.calendar = .month(month, year: year)
        return true
      }
      if isTime(at: 0) {
        phrase.calendar = .month(month, year: nil)
        return true
      }
      at += 1
      let start = at
      skipGap()
      let year = yearInWords()
      if year == nil { at = start }
      phrase.calendar = .day(day.value, month: month, year: year)
      return true
    }
    at = afterMonth
    phrase.calendar = .month(month, year: yearAfterName())
    return true
  }

  /// `H1 2019`.
  private mutating func halfYear() -> Bool {
    guard let number = token(1), number.kind == .number, number.digits == 1,
      (1...2).contains(number.value), phrase.part == nil
    else { return false }
    at += 2
    skipGap()
    guard let year = yearAfterName() else { return false }
    phrase.part = number.value == 1 ? .firstHalf : .secondHalf
    phrase.calendar = .year(year)
    return true
  }

  private mutating func seasonFirst(_ season: Season) -> Bool {
    if schoolHoliday() || namedDay() { return true }
    at += 1
    let isTerm = word(0) == .term
    if isTerm { at += 1 }
    if numberedHalf(of: season) { return true }
    while isFiller(0) { at += 1 }
    let year = namedYear()
    phrase.calendar = isTerm ? .term(season, year: year) : .season(season, year: year)
    return true
  }

  /// `Q1 2024`, `first quarter of 2024`, `Q1 2023/24`.
  mutating func quarter(_ number: Int, after length: Int) -> Bool {
    guard (1...4).contains(number) else { return false }
    at += length
    skipGap()
    while isFiller(0) || word(0) == .financialYear { at += 1 }
    let year = namedYear()
    phrase.calendar =
      if let year, year.isSplit {
        .financialQuarter(number, year.year)
      } else {
        .quarter(number, year: year?.year)
      }
    return true
  }

  /// Turns `2023/24`, which has been read, into the kind of year that is named behind it.
  private mutating func kindOfYear(_ word: DateWord) -> Bool {
    guard self.word(1) == .year else { return false }
    switch phrase.calendar {
    case .splitYear(let year):
      phrase.calendar = word == .schoolYear ? .schoolYear(year) : .financialYear(year)
    case .years(let first, let second) where second == first + 1:
      phrase.calendar = word == .schoolYear ? .schoolYear(first) : .financialYear(first)
    default: return false
    }
    return skip(2)
  }

  /// Passes one mark or comma between the parts of a date.
  mutating func skipGap() {
    switch token(0)?.kind {
    case .slash, .dot, .dash, .comma: at += 1
    default: break
    }
  }
}
