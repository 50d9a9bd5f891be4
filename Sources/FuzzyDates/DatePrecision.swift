/// How finely words tell a time (methodology 5.4).
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  /// To the minute.
  case minute
  /// To the hour.
  case hour
  /// To the day.
  case day
  /// To the week.
  case week
  /// To the month, or to a part of one.
  case month
  /// To the season.
  case season
  /// To the school term.
  case term
  /// To the quarter.
  case quarter
  /// To the year, or to a part of one.
  case year
  /// Not at all.
  case unknown
}
