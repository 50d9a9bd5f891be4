extension PhraseParser {
  /// Reads what is counted from the beginning of a longer time, or is the last of it: `first half of`,
  /// `2nd week of`, `third quarter of`, `last Friday in`, `twenty-second of`.
  ///
  /// - Parameters:
  ///   - number: The number; nil for the last.
  ///   - length: How many tokens the number takes.
  mutating func ordinal(_ number: Int?, length: Int) -> Bool {
    guard phrase.part == nil, phrase.calendar == nil else { return false }
    switch word(length) {
    case .half:
      guard let number, number <= 2 else { return false }
      phrase.part = number == 1 ? .firstHalf : .secondHalf
      return skip(length + 1)
    case .week:
      guard number ?? 1 <= 4 else { return false }
      phrase.part = number.map { .week($0) } ?? .lastWeek
      return skip(length + 1)
    case .quarter:
      guard let number else { return false }
      return quarter(number, after: length + 1)
    case .weekday(let day): return dayOfMonth(number, weekday: day, after: length + 1)
    case .unit(.day): return dayOfMonth(number, weekday: nil, after: length + 1)
    default: break
    }
    if dayOfMonth(number, weekday: nil, after: length) { return true }
    // `Friday the twenty-second`, which only the day of writing can complete.
    guard let number, token(length) == nil, token(0)?.kind != .number else { return false }
    phrase.calendar = .day(number, month: nil, year: nil)
    return skip(length)
  }

  /// Reads the month and the year in which a day is counted.
  private mutating func dayOfMonth(_ number: Int?, weekday: Int?, after length: Int) -> Bool {
    var next = length
    while isFiller(next) { next += 1 }
    guard case .month(let month) = word(next) else { return false }
    at += next + 1
    let year = yearAfterName()
    if let number, weekday == nil {
      phrase.calendar = .day(number, month: month, year: year)
    } else {
      phrase.calendar = .dayOfMonth(number, weekday: weekday, month: month, year: year)
    }
    return true
  }

  /// A number in words, such as `third` or `twenty-second`, with the number of its tokens.
  ///
  /// - Parameter isAfterMonth: Whether `twenty two` does as well, because a month stands before it.
  func dayInWords(isAfterMonth: Bool = false) -> (value: Int, length: Int)? {
    switch word(0) {
    case .ordinal(let number): return (number, 1)
    case .count(let tens) where tens == 20 || tens == 30:
      let gap = isKind(.dash, 1) ? 2 : 1
      switch word(gap) {
      case .ordinal(let ones) where ones < 10: return (tens + ones, gap + 1)
      case .count(let ones) where ones < 10 && isAfterMonth: return (tens + ones, gap + 1)
      default: return isAfterMonth ? (tens, 1) : nil
      }
    case .count(let number) where 2...19 ~= number && isAfterMonth && word(1) != .thousand:
      return (number, 1)
    default: return nil
    }
  }
}
