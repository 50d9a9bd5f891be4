extension PhraseParser {
  /// Reads `autumn half term 2017`, `half term, October 2023`, `summer holidays 2024`,
  /// `Christmas holidays 2023/24`.
  mutating func schoolHoliday() -> Bool {
    guard phrase.calendar == nil, let (holiday, length) = holiday() else { return false }
    at += length
    while word(0) == .holiday || word(0) == .week || isFiller(0) { at += 1 }
    phrase.calendar = .holiday(holiday, year: namedYear())
    return true
  }

  private func holiday() -> (SchoolHoliday, length: Int)? {
    switch (word(0), word(1)) {
    case (.feast(.christmas), .holiday): return (.christmas, 2)
    case (.feast(.easter), .holiday): return (.easter, 2)
    case (.season(.summer), .holiday): return (.summer, 2)
    case (.schoolYear, .season(.summer)) where word(2) == .holiday: return (.summer, 3)
    case (.feast(.whitsun), _):
      return halfTerm(1).map { (.mayHalfTerm, 1 + $0) }
    default: break
    }
    if let holiday = word(0).flatMap(Self.halfTerms), let length = halfTerm(1) {
      return (holiday, 1 + length)
    }
    guard var length = halfTerm(0) else { return nil }
    if word(length) == .holiday || word(length) == .week { length += 1 }
    if isKind(.comma, length) { length += 1 }
    while isFiller(length) { length += 1 }
    return word(length).flatMap(Self.halfTerms).map { ($0, length + 1) }
  }

  /// The length of `half term`, `half-term` or `halfterm`.
  private func halfTerm(_ offset: Int) -> Int? {
    if word(offset) == .halfTerm { return 1 }
    guard word(offset) == .half else { return nil }
    let gap = isKind(.dash, offset + 1) ? 2 : 1
    return word(offset + gap) == .term ? gap + 1 : nil
  }

  private static func halfTerms(_ word: DateWord) -> SchoolHoliday? {
    switch word {
    case .season(.autumn), .month(10): .octoberHalfTerm
    case .season(.spring), .month(2): .februaryHalfTerm
    case .season(.summer), .month(5): .mayHalfTerm
    default: nil
    }
  }

  /// Reads half a term as schools number them: `Autumn 1 2023`, `spring term 2, 2024`, `Term 3 2023/24`.
  ///
  /// - Parameter season: The season that has been read, with the word `term` if it was there; nil where
  ///   the terms of the year are numbered from one to six.
  mutating func numberedHalf(of season: Season?) -> Bool {
    guard let number = token(0), number.kind == .number, number.digits == 1, number.value > 0,
      number.value <= (season == nil ? 6 : 2), season != .winter
    else { return false }
    at += 1
    skipGap()
    let seasons: [Season] = [.autumn, .spring, .summer]
    let half = season == nil ? (number.value - 1) % 2 : number.value - 1
    phrase.calendar = .halfOfTerm(
      season ?? seasons[(number.value - 1) / 2], isSecond: half == 1, year: namedYear())
    return true
  }
}
