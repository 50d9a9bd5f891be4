/// Reads the tokens of one date, or of one side of a range, from the first to the last.
struct PhraseParser {
  let tokens: ArraySlice<DateToken>
  let order: DayMonthOrder
  let years: TwoDigitYears
  /// Whether `01.05` on its own is a day rather than a time.
  let prefersDay: Bool
  var at: Int
  var phrase = DatePhrase()

  init(
    _ tokens: ArraySlice<DateToken>, order: DayMonthOrder, years: TwoDigitYears,
    prefersDay: Bool = false
  ) {
    self.tokens = tokens
    self.order = order
    self.years = years
    self.prefersDay = prefersDay
    at = tokens.startIndex
  }

  /// The phrase; nil where any token has no place in it.
  mutating func parse() -> DatePhrase? {
    guard !tokens.isEmpty else { return nil }
    while let token = token(0) {
      let isRead: Bool
      switch token.kind {
      case .number:
        isRead = dateWithColons() || clockWithMark() || calendarInFigures() || bareClock()
      case .word(let word): isRead = read(word)
      case .question: isRead = calendarInFigures() || doubt()
      case .tilde: isRead = doubt()
      // In `12.04-13.04.06` a dot joins what must not be read as a day and a time.
      case .dot
      where phrase.calendar != nil && isKind(.number, 1) && self.token(1)?.isSpaced == false:
        isRead = false
      case .comma, .dot: isRead = skip()
      // `Date: 23/05/2024`
      case .colon where mayTakeColon(word(-1)): isRead = skip()
      case .dash, .longDash: isRead = dashBeforeTime()
      default: isRead = false
      }
      if !isRead { return nil }
    }
    return phrase
  }

  /// The token so many places ahead; nil past the end.
  func token(_ offset: Int) -> DateToken? {
    let index = at + offset
    return index >= tokens.startIndex && index < tokens.endIndex ? tokens[index] : nil
  }

  /// Whether the word so many places ahead adds nothing to a date.
  func isFiller(_ offset: Int) -> Bool {
    let word = word(offset)
    return word == .filler || word == .the
  }

  func word(_ offset: Int) -> DateWord? { token(offset)?.word }

  /// Whether the token so many places ahead is of a kind.
  func isKind(_ kind: DateToken.Kind, _ offset: Int) -> Bool { token(offset)?.kind == kind }

  /// Whether a colon may stand behind a word, as in `Date: 23/05/2024` or `Updated: May 2024`.
  private func mayTakeColon(_ word: DateWord?) -> Bool {
    switch word {
    case .noun, .written, .sent, .received, .recorded: true
    default: false
    }
  }

  private mutating func doubt() -> Bool {
    phrase.isApproximate = true
    at += 1
    return true
  }

  /// Passes the dash of `23/05/2024 - 10:15`, which only parts the time from the day.
  ///
  /// Four figures without a colon behind a dash are more likely the year in which something ended.
  private mutating func dashBeforeTime() -> Bool {
    guard phrase.calendar != nil, phrase.clock == nil, token(0)?.isSpaced == true else {
      return false
    }
    at += 1
    guard let first = token(0), first.kind == .number else { return false }
    return clockWithMark() || first.digits <= 2 && bareClock()
  }
}
