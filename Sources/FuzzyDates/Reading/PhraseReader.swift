/// Reads the tokens of a whole date: nothing known, one date, or a range.
struct PhraseReader {
  let order: DayMonthOrder
  let years: TwoDigitYears

  func read(_ tokens: [DateToken]) throws(DateRefusal) -> DateAnswer {
    if saysNoDate(tokens) { return .undated }
    if let phrase = phrase(tokens[...]), phrase.opening != .between {
      return try answer(to: phrase)
    }
    return try range(tokens)
  }

  private func phrase(_ tokens: ArraySlice<DateToken>, prefersDay: Bool = false) -> DatePhrase? {
    var parser = PhraseParser(tokens, order: order, years: years, prefersDay: prefersDay)
    return parser.parse()
  }

  /// Whether the words say that there is no date, as `not known`, `N/K` and `??/??/????` do.
  private func saysNoDate(_ tokens: [DateToken]) -> Bool {
    var hasAbsent = false
    var hasNo = false
    var hasWord = false
    for token in tokens {
      switch token.kind {
      case .number: if token.value != 0 { return false }
      case .word(.absent): hasAbsent = true
      case .word(.no): hasNo = true
      case .word(.given), .word(.filler), .word(.or): hasWord = true
      case .word(.placeholder), .question, .dash, .longDash, .slash, .dot, .comma: break
      default: return false
      }
    }
    if hasAbsent || hasNo && hasWord { return true }
    return !hasNo && !hasWord && !tokens.isEmpty && !tokens.allSatisfy { $0.kind == .number }
  }

  private func answer(to phrase: DatePhrase) throws(DateRefusal) -> DateAnswer {
    let span = try PhraseBounds(phrase: phrase).span()
    var answer = DateAnswer(
      first: span.first, last: span.last, precision: span.precision,
      qualifier: span.isApproximate ? .approximate : .exact, note: span.note)
    guard let bound = phrase.bound ?? (phrase.opening == .from ? .since : nil) else {
      if case .years = phrase.calendar, !span.isApproximate { answer.qualifier = .between }
      return answer
    }
    answer.open(bound)
    return answer
  }

  /// Tries every place where a range can be parted; exactly one must make sense.
  private func range(_ tokens: [DateToken]) throws(DateRefusal) -> DateAnswer {
    var found: DateRange?
    for index in tokens.indices where connects(tokens, index) {
      guard let right = phrase(tokens[(index + 1)...]),
        let left = phrase(tokens[..<index], prefersDay: right.clock == nil),
        let range = DateRange(left, right, connector: tokens[index].kind)
      else { continue }
      if found != nil { throw DateRefusal(problem: .unreadable) }
      found = range
    }
    guard let found else { throw DateRefusal(problem: .unreadable) }
    let span = try found.span()
    return DateAnswer(
      first: span.first, last: span.last, precision: span.precision,
      qualifier: span.isApproximate ? .approximate : .between, note: span.note)
  }

  /// A slash that is part of a date in figures connects nothing, so it must stand alone or apart.
  private func connects(_ tokens: [DateToken], _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .dash, .longDash, .word(.to), .word(.until), .word(.and), .word(.or): true
    case .slash:
      tokens[index].isSpaced && index + 1 < tokens.count && tokens[index + 1].isSpaced
        || tokens.count { $0.kind == .slash } == 1
    default: false
    }
  }
}
