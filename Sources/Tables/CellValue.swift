public import FuzzyDates

/// What a file says that a cell holds.
public enum CellValue: Hashable, Sendable {
  /// Words, and nothing else is said of them.
  case text
  /// A number, as the file writes it.
  case number(String)
  /// A day, from a cell that is formatted as a date without a time.
  case day(CalendarDay)
  /// A month of a year, from a cell whose date format shows no day.
  case month(year: Int, month: Int)
  /// A day and a time, from a cell whose format shows both.
  case moment(WallTime)
  /// A time of day alone, in minutes after midnight, 0 to 1439.
  case time(Int)
  /// Yes or no, as spreadsheets tick it.
  case truth(Bool)
  /// An error that a spreadsheet shows in place of a value, such as `#REF!`.
  case error
}
