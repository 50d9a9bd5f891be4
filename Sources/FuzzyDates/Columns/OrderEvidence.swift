/// What the words of one date tell of the order of day and month in figures.
public enum OrderEvidence: String, Hashable, Sendable, CaseIterable {
  /// They make a date only with the day first, as `23/05/2024` does.
  case dayFirst
  /// They make a date only with the month first, as `05/23/2024` does.
  case monthFirst
  /// They make another date with each, as `04/05/2024` does.
  case either
  /// They tell nothing: the month has a name, the year stands first, or there is no date at all.
  case neither

  /// Judges the words of one date by reading them with both orders.
  ///
  /// A day of the week that fits one reading only, as in `Wed 03/04/2024`, is evidence too.
  ///
  /// - Parameter words: What somebody wrote.
  public init(_ words: String) {
    self.init(
      dayFirst: FuzzyDateReader(order: .dayMonth).read(words),
      monthFirst: FuzzyDateReader(order: .monthDay).read(words))
  }

  init(dayFirst: FuzzyDateReading, monthFirst: FuzzyDateReading) {
    if dayFirst == monthFirst {
      self = .neither
    } else if dayFirst.date.isUndated, monthFirst.date.isUndated {
      // `22/04` tells the order even though its year is missing.
      switch (dayFirst.problem, monthFirst.problem) {
      case (.yearMissing, .ambiguousOrder): self = .dayFirst
      case (.ambiguousOrder, .yearMissing): self = .monthFirst
      default: self = .neither
      }
    } else if monthFirst.date.isUndated || monthFirst.contradictsItself(beside: dayFirst) {
      self = .dayFirst
    } else if dayFirst.date.isUndated || dayFirst.contradictsItself(beside: monthFirst) {
      self = .monthFirst
    } else {
      self = .either
    }
  }
}

extension FuzzyDateReading {
  fileprivate func contradictsItself(beside other: FuzzyDateReading) -> Bool {
    problem == .weekdayMismatch && other.problem != .weekdayMismatch
  }
}
