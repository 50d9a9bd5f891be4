/// A supplier's own reading of a date, as it stands in its fields; a field that is absent is empty.
struct SuppliedDate {
  let date: String
  let time: String
  let precision: String
  let qualifier: String

  /// Whether neither a day nor a time was supplied.
  var isAbsent: Bool { date.isEmpty && time.isEmpty }

  /// What was supplied, as it was given, for want of words: a precision or qualifier that day and
  /// time do not show stands behind them in brackets.
  var words: String {
    let moment = [date, time].filter { !$0.isEmpty }.joined(separator: " ")
    let isShown = DatePrecision(rawValue: precision).map { $0.rank < DatePrecision.week.rank }
    let notes = [isShown == true ? "" : precision, qualifier == "exact" ? "" : qualifier]
      .filter { !$0.isEmpty }
    return notes.isEmpty ? moment : "\(moment) (\(notes.joined(separator: ", ")))"
  }

  /// The reading of what was supplied.
  func reading(by reader: FuzzyDateReader, words: String) -> FuzzyDateReading {
    reading(by: reader, words: words, before: .before, after: .after)
  }

  /// The same, but `before` and `after` take in the time that is named: people use both ways.
  func widestReading(by reader: FuzzyDateReader) -> FuzzyDateReading {
    reading(by: reader, words: "", before: .by, after: .since)
  }

  private func reading(
    by reader: FuzzyDateReader, words: String, before: BoundWord, after: BoundWord
  ) -> FuzzyDateReading {
    do throws(DateRefusal) {
      var answer = try answer(by: reader)
      if let conflict = PrecisionBounds.widen(&answer, to: precision) { answer.note = conflict }
      switch DateQualifier(rawValue: qualifier) {
      case .before: answer.open(before)
      case .after: answer.open(after)
      case .approximate: answer.qualifier = .approximate
      case .between: if answer.qualifier == .exact { answer.qualifier = .between }
      case .exact: break
      case nil: if !qualifier.isEmpty { answer.note = .precisionConflict }
      }
      return FuzzyDateReading(date: FuzzyDate(words, answer), problem: answer.note)
    } catch {
      return FuzzyDateReading(date: .undated(words), problem: error.problem)
    }
  }

  private func answer(by reader: FuzzyDateReader) throws(DateRefusal) -> DateAnswer {
    if time.isEmpty || date.isEmpty { return try reader.answer(to: date + time) }
    do {
      return try reader.answer(to: "\(date)T\(time)")
    } catch {
      // A time beside a month or a year tells nothing; the date is kept without it.
      guard error.problem == .unreadable else { throw error }
      var answer = try reader.answer(to: date)
      answer.note = .precisionConflict
      return answer
    }
  }
}
