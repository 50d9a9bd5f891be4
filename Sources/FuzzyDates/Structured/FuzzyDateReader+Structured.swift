extension FuzzyDateReader {
  /// Reads a date that a supplier's software has taken apart already.
  ///
  /// Where there are words as well, they win if they can be read. They agree with the supplier's
  /// reading if they tell nothing that lies outside it; a reading that is finer than the words is a
  /// disagreement, since it cannot come from them. Words that name a day which no calendar has stay
  /// undated, whatever the supplier made of them.
  ///
  /// - Parameters:
  ///   - date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; any other form is read as words are.
  ///   - time: `HH:MM`, `HH:MM:SS` or `HH`.
  ///   - precision: The raw value of a ``DatePrecision``; the date's own where absent. A coarser one
  ///     widens the date to its week, month and so on; a finer one is a
  ///     ``FuzzyDateProblem/precisionConflict``, and the date's own is kept.
  ///   - qualifier: The raw value of a ``DateQualifier``; exact where absent.
  ///   - words: What the agency wrote.
  /// - Returns: The date and what should be known about its reading. Its words are those given, or
  ///   else what the supplier gave, as given.
  public func structured(
    date: String?, time: String? = nil, precision: String? = nil, qualifier: String? = nil,
    words: String? = nil
  ) -> FuzzyDateReading {
    let supplied = SuppliedDate(
      date: date ?? "", time: time ?? "", precision: precision ?? "", qualifier: qualifier ?? "")
    let words = words ?? ""
    let isBlank = words.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if supplied.isAbsent { return read(words) }
    if isBlank { return supplied.reading(by: self, words: supplied.words) }
    return chosen(between: read(words), and: supplied)
  }

  private func chosen(
    between written: FuzzyDateReading, and supplied: SuppliedDate
  ) -> FuzzyDateReading {
    let own = supplied.reading(by: self, words: written.date.originalText)
    switch written.problem {
    case .unreadable, .ambiguousOrder:
      guard !own.date.isUndated else { return written }
      return FuzzyDateReading(date: own.date, problem: own.problem ?? .wordsNotRead)
    case .yearMissing, .timeWithoutDate: return own.date.isUndated ? written : own
    case .impossible, .endBeforeStart: return written
    default:
      let widest = supplied.widestReading(by: self).date
      let agrees = widest.isUndated ? written.date.isUndated : widest.allows(written.date)
      return FuzzyDateReading(
        date: written.date, problem: agrees ? written.problem ?? own.problem : .disagreement)
    }
  }
}

extension FuzzyDate {
  /// Whether another date lies within this one; of a range, or of a night, only its beginning must.
  fileprivate func allows(_ other: FuzzyDate) -> Bool {
    guard !other.isUndated else { return false }
    if let earliest {
      guard let first = other.earliest, earliest <= first, latest.map({ first <= $0 }) ?? true
      else { return false }
    }
    guard let latest else { return true }
    if let last = other.latest, last <= latest { return true }
    return other.qualifier == .between || other.precision == .day && precision == .day
  }
}
