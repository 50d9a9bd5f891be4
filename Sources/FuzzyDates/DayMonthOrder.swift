/// Which comes first where a date is written in figures: the day or the month.
public enum DayMonthOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// Day, month, year, as in the United Kingdom (methodology 5.4).
  case dayMonth
  /// Month, day, year, as in the United States.
  case monthDay
}
