extension EDTF {
  /// A day of the Gregorian calendar in any year that fits 64 bits; the year before 1 is 0.
  public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, from 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }

    /// The first day of a month; months past 12 are those of the next year.
    init(firstOf month: Int, in year: Int) {
      let (year, month) = Self.carried(year, month)
      self.init(year: year, month: month, day: 1)
    }

    /// The last day of a month; months past 12 are those of the next year.
    init(lastOf month: Int, in year: Int) {
      let (year, month) = Self.carried(year, month)
      self.init(year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
    }

    /// Only years of four digits have seasons, so the sum stays small where it is made.
    private static func carried(_ year: Int, _ month: Int) -> (year: Int, month: Int) {
      month > 12 ? (year + 1, month - 12) : (year, month)
    }

    /// The same day where it lies in the years 1 to 9999, which the rest of this library counts in.
    public var calendarDay: CalendarDay? { CalendarDay(year: year, month: month, day: day) }

    /// The day as `-0044-03-15`; a year of more than four digits is written as `Y10000-01-01`.
    public var description: String {
      let digits = padded(year.magnitude, 4)
      let mark = digits.utf8.count > 4 ? "Y" : ""
      return "\(mark)\(year < 0 ? "-" : "")\(digits)-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Tells which of two days is earlier.
    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
  }
}

private func padded(_ number: UInt, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
