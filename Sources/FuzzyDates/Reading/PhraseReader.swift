/// Reads the tokens of a whole date: nothing known, one date, or a range.
struct PhraseReader {
  let order: DayMonthOrder
  let years: TwoDigitYears

  /// Reads the tokens of a date.
  ///
  /// - Throws: A refusal that says why they give no date.
  func read(_ tokens: [DateToken]) throws(DateRefusal) -> DateAnswer {
    if saysNoDate(tokens[...]) { return .undated }
    let tokens = withoutRemark(afterRemark(tokens[...]))
    if let start = beforePresent(tokens) {
      guard var phrase = phrase(start), phrase.bound == nil, phrase.opening != .between else {
        throw DateRefusal(problem: .unreadable)
      }
      phrase.bound = .since
      return try answer(to: phrase)
    }
    if let phrase = phrase(tokens), phrase.opening != .between { return try answer(to: phrase) }
    return try range(tokens)
  }

  /// Leaves out what only says that nothing finer is known, as in `23/05/2024, time not recorded`.
  private func withoutRemark(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
    guard let noun = tokens.lastIndex(where: Self.isNoun), noun > tokens.startIndex,
      saysNoDate(tokens[noun...])
    else { return tokens }
    return tokens[..<noun].dropLast(while: { token in
      switch token.kind {
      case .comma, .dot, .dash, .longDash, .word(.filler), .word(.the): true
      default: false
      }
    })
  }

  /// Leaves out the same in front, as in `day unknown, May 2024`.
  private func afterRemark(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
    guard let last = tokens.lastIndex(where: { $0.word == .absent || $0.word == .given }),
      last + 1 < tokens.endIndex, tokens[...last].contains(where: Self.isNoun),
      saysNoDate(tokens[...last])
    else { return tokens }
    return tokens[(last + 1)...]
  }

  private static func isNoun(_ token: DateToken) -> Bool {
    switch token.word {
    case .noun, .unit(.day), .unit(.month): true
    default: false
    }
  }

  /// What stands before `to present` or `to date`; nil where neither ends the words.
  private func beforePresent(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken>? {
    guard let last = tokens.last?.word, let connector = tokens.dropLast().last?.kind else {
      return nil
    }
    let isOpen: Bool =
      switch connector {
      case .word(.to), .word(.until): last == .present || last == .noun || last == .onwards
      case .dash, .longDash: last == .present || last == .onwards
      default: false
      }
    return isOpen ? tokens.dropLast(2) : nil
  }

  private func phrase(_ tokens: ArraySlice<DateToken>, prefersDay: Bool = false) -> DatePhrase? {
    var parser = PhraseParser(tokens, order: order, years: years, prefersDay: prefersDay)
    return parser.parse()
  }

  /// Whether the words say that there is no date, as `not known`, `N/K` and `??/??/????` do.
  private func saysNoDate(_ tokens: ArraySlice<DateToken>) -> Bool {
    var hasAbsent = false
    var hasNo = false
    var hasWord = false
    var hasTo = false
    for token in tokens {
      switch token.kind {
      case .number: if token.value != 0 { return false }
      case .word(.absent), .word(.unconfirmed): hasAbsent = true
      // `to be confirmed`
      case .word(.to): hasTo = true
      case .word(.be) where hasTo: hasAbsent = true
      case .word(.no): hasNo = true
      case .word(.given), .word(.recorded), .word(.filler), .word(.the), .word(.noun),
        .word(.unit(.day)), .word(.unit(.month)), .word(.year), .word(.or):
        hasWord = true
      case .word(.placeholder), .question, .dash, .longDash, .slash, .dot, .comma, .colon: break
      default: return false
      }
    }
    if hasAbsent || hasNo && hasWord { return true }
    return !hasNo && !hasWord && !hasTo && !tokens.isEmpty
      && !tokens.allSatisfy { $0.kind == .number }
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
  private func range(_ tokens: ArraySlice<DateToken>) throws(DateRefusal) -> DateAnswer {
    var found: DateRange?
    for index in tokens.indices where connects(tokens, index) && !isOneDashOfMany(tokens, index) {
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

  /// Whether a dash among dashes could be taken for another of them, as in `1-2-3 May 2006`: it parts two
  /// dates only where each has both of its own, or neither has any.
  private func isOneDashOfMany(_ tokens: ArraySlice<DateToken>, _ index: Int) -> Bool {
    func isTight(_ at: Int) -> Bool {
      tokens[at].kind == .dash && !tokens[at].isSpaced && at > tokens.startIndex
        && tokens[at - 1].kind == .number && at + 1 < tokens.endIndex
        && tokens[at + 1].kind == .number
    }
    guard isTight(index) else { return false }
    let left = tokens[..<index].indices.count(where: isTight)
    let right = tokens[(index + 1)...].indices.count(where: isTight)
    return !(left == right && (left == 0 || left == 2))
  }

  /// A slash that is part of a date in figures connects nothing, so it must stand alone or apart.
  private func connects(_ tokens: ArraySlice<DateToken>, _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .dash, .longDash, .word(.to), .word(.until), .word(.and), .word(.or): true
    case .slash:
      tokens[index].isSpaced && index + 1 < tokens.endIndex && tokens[index + 1].isSpaced
        || tokens.count { $0.kind == .slash } == 1
    default: false
    }
  }
}

extension ArraySlice {
  /// The slice without the elements at its end that meet a condition.
  fileprivate func dropLast(while condition: (Element) -> Bool) -> ArraySlice {
    var slice = self
    while let last = slice.last, condition(last) { slice.removeLast() }
    return slice
  }
}
