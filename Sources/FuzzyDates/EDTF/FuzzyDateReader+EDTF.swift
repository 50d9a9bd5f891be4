extension FuzzyDateReader {
  /// What words allow that are no phrase but an expression of the Extended Date/Time Format, in a form
  /// that nobody writes by chance: with unspecified digits, `..`, `~`, `%` or brackets.
  ///
  /// Two or three digits on their own are no century or decade here, whatever mark follows them.
  ///
  /// - Parameter words: The words without blanks at their ends.
  /// - Returns: What they allow; nil where they are no such expression or set no bound.
  static func expression(_ words: UnsafeBufferPointer<UInt8>) -> DateAnswer? {
    guard hasOwnMark(words),
      let expression = EDTF(String(decoding: words, as: UTF8.self)), !expression.hasShortYear
    else { return nil }
    let date = FuzzyDate(expression)
    if date.isUndated { return nil }
    return DateAnswer(
      first: date.earliest, last: date.latest, precision: date.precision, qualifier: date.qualifier)
  }

  private static func hasOwnMark(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in words.enumerated() {
      switch byte {
      case UInt8(ascii: "X"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "["),
        UInt8(ascii: "{"):
        return true
      case UInt8(ascii: "."):
        if index + 1 < words.count, words[index + 1] == byte { return true }
      default: break
      }
    }
    return false
  }
}

extension EDTF {
  /// Whether any year of the expression is a century of two digits or a decade of three.
  fileprivate var hasShortYear: Bool {
    let dates: [Date] =
      switch form {
      case .date(let date): [date]
      case .moment: []
      case .interval(let interval): [interval.start, interval.end].compactMap(\.date)
      case .members(let members): members.items.flatMap(\.dates)
      }
    return dates.contains { date in
      switch date.year {
      case .century, .decade: true
      case .digits, .long, .power: false
      }
    }
  }
}

extension EDTF.Interval.End {
  fileprivate var date: EDTF.Date? {
    if case .date(let date) = self { date } else { nil }
  }
}
