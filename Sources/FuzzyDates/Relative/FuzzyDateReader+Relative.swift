extension FuzzyDateReader {
  /// Reads the words of a date that may count from the entry before.
  ///
  /// - Parameters:
  ///   - words: What somebody wrote, for instance `next day` or `approx 3 weeks later`.
  ///   - previous: The date of the entry before; nil where there is none.
  /// - Returns: As ``read(_:beside:)``.
  public func read(_ words: String, after previous: FuzzyDate?) -> FuzzyDateReading {
    read(words, beside: DateContext(previous: previous))
  }

  /// Reads the words of a date that may count from another: from the entry before, from the day of writing
  /// or from a birth.
  ///
  /// Words that name a date by themselves are read as ``read(_:)`` reads them. A date that was counted is
  /// never finer than the one it was counted from, and the reading says that it was counted:
  /// ``FuzzyDateProblem/relativeToPrevious``, ``FuzzyDateProblem/relativeToWriting`` or
  /// ``FuzzyDateProblem/relativeToBirth``.
  ///
  /// - Parameters:
  ///   - words: What somebody wrote.
  ///   - context: What is known beside the words.
  /// - Returns: The date and what should be known about its reading; undated with
  ///   ``FuzzyDateProblem/countedFromUnknown`` where the context lacks what the words count from.
  public func read(_ words: String, beside context: DateContext) -> FuzzyDateReading {
    let own = read(words)
    switch own.problem {
    case .unreadable, .yearMissing, .timeWithoutDate: break
    default: return own
    }
    if Self.isDitto(words) { return ditto(words, context) }
    guard let tokens = tokens(of: words) else { return own }
    let years = TwoDigitYears(anchor: anchor?.year)
    let parser = RelativeParser(tokens: tokens, order: order, years: years)
    if let phrase = parser.phrase() {
      // A weekday alone counts from the day of writing only where that is known.
      if case .latestWeekday = phrase.step, context.written == nil { return own }
      return reading(words, phrase, context)
    }
    guard own.problem == .yearMissing, context.written != nil,
      let phrase = withoutYear(tokens, years)
    else { return own }
    return reading(words, phrase, context)
  }

  private func reading(
    _ words: String, _ phrase: RelativePhrase, _ context: DateContext
  ) -> FuzzyDateReading {
    let (base, note) = base(of: phrase, in: context)
    guard let base, !base.isUndated else {
      return FuzzyDateReading(date: .undated(words), problem: .countedFromUnknown)
    }
    do throws(DateRefusal) {
      let answer = try RelativeBounds(phrase: phrase, base: base).answer()
      guard let end = answer.last ?? answer.first, WrittenYear.range.contains(end.day.year) else {
        return FuzzyDateReading(date: .undated(words), problem: .countedFromUnknown)
      }
      return FuzzyDateReading(date: FuzzyDate(words, answer), problem: answer.note ?? note)
    } catch {
      return FuzzyDateReading(date: .undated(words), problem: error.problem)
    }
  }

  private func base(
    of phrase: RelativePhrase, in context: DateContext
  ) -> (FuzzyDate?, FuzzyDateProblem) {
    switch phrase.base {
    case .previous: (context.previous, .relativeToPrevious)
    case .birth: (context.birth, .relativeToBirth)
    case .writing:
      (
        context.written.map {
          FuzzyDate(
            originalText: "", earliest: .start(of: $0), latest: .end(of: $0), precision: .day)
        }, .relativeToWriting
      )
    }
  }

  /// Whether the words are nothing but a mark or word that repeats what stands above, such as `ditto`.
  ///
  /// - Parameter words: What somebody wrote.
  public static func isDitto(_ words: String) -> Bool {
    guard words.utf8.count <= 16 else { return false }
    let marks = words.filter { !$0.isWhitespace }.lowercased()
    return dittos.contains(marks)
  }

  private static let dittos: Set<String> = [
    "\"", "''", "\u{201C}", "\u{201D}", "\u{2033}", "\u{3003}", "``", "\u{2019}\u{2019}", "ditto",
    "ditto.",
    "do", "do.", "-do-",
  ]

  private func ditto(_ words: String, _ context: DateContext) -> FuzzyDateReading {
    reading(words, RelativePhrase(base: .previous, step: .ditto, clock: nil), context)
  }

  private func tokens(of words: String) -> [DateToken]? {
    guard words.utf8.count <= DateTokens.longest else { return nil }
    var words = words
    return words.withUTF8 { DateTokens.read($0)?.all }
  }

  /// Words without their year, or without month and year, which mean the last such time up to the writing.
  private func withoutYear(_ tokens: [DateToken], _ years: TwoDigitYears) -> RelativePhrase? {
    var parser = PhraseParser(tokens[...], order: order, years: years)
    guard let phrase = parser.parse(), phrase.bound == nil, phrase.opening == nil,
      let calendar = phrase.calendar, phrase.clock.map(ClockBounds.exists) ?? true
    else { return nil }
    guard case .day(let day, nil, _) = calendar else {
      return RelativePhrase(base: .writing, step: .latestYear(phrase))
    }
    guard (1...31).contains(day), phrase.part == nil, phrase.week == nil else { return nil }
    return RelativePhrase(
      base: .writing, step: .latestDay(day, weekday: phrase.weekday), clock: phrase.clock)
  }
}
