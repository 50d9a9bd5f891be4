import ArgumentParser
import FuzzyDates

/// A day as it is given on the command line.
enum DayOption {
  /// Reads a day such as `2024-05-23`.
  ///
  /// - Throws: `ValidationError` with the day as it has to be written, where it can be understood.
  static func day(_ words: String) throws -> CalendarDay {
    if let day = CalendarDay(words) { return day }
    let meant = FuzzyDateReader().read(words).date
    guard meant.precision == .day, let day = meant.earliest?.day else {
      throw ValidationError("This is not a day. Write year, month and day, as in 2024-05-23.")
    }
    throw ValidationError("Write the day as \(day).")
  }
}
