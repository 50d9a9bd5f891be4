/// What the words of a date allow; both ends nil where they say that there is no date.
struct DateAnswer {
  var first: WallTime?
  var last: WallTime?
  var precision: DatePrecision
  var qualifier: DateQualifier
  /// What should be known about the reading.
  var note: FuzzyDateProblem?

  static let undated = DateAnswer(precision: .unknown, qualifier: .exact)

  static func exact(_ first: WallTime, _ last: WallTime, _ precision: DatePrecision) -> DateAnswer {
    DateAnswer(first: first, last: last, precision: precision, qualifier: .exact)
  }

  /// Opens one end: `before` and `after` leave out the time that is named, `by` and `since` do not.
  ///
  /// A time to the minute is not left out by `after`, since its seconds are not known. Where the time
  /// named is itself approximate, that stays said; the open end tells the rest.
  mutating func open(_ bound: BoundWord) {
    switch bound {
    case .before:
      last = first?.adding(minutes: -1)
      first = nil
    case .by: first = nil
    case .after:
      first = precision == .minute ? last : last?.adding(minutes: 1)
      last = nil
    case .since: last = nil
    }
    guard qualifier != .approximate else { return }
    qualifier = last == nil ? .after : .before
  }
}
