extension EDTF {
  /// Why a text is no expression of the format.
  public enum Problem: String, Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// There is nothing to read.
    case empty
    /// The year is missing or has the wrong number of digits.
    case year
    /// The year has more digits than can be counted with.
    case yearTooLarge
    /// The number of significant digits does not fit the year.
    case significantDigits
    /// There is no such month or part of a year.
    case month
    /// There is no such day.
    case day
    /// There is no such time.
    case time
    /// There is no such zone.
    case zone
    /// The interval has no end at all, or ends before it begins.
    case interval
    /// The set is not closed, is empty, or has `..` where none may stand.
    case members
    /// Something follows the expression that is no part of it.
    case trailing

    /// The reason in plain words, without any of the text.
    public var description: String {
      switch self {
      case .empty: "There is nothing to read."
      case .year:
        "A year needs four digits, as in 1984; more only after the letter Y, as in Y17000."
      case .yearTooLarge: "The year is larger than 64 bits hold."
      case .significantDigits:
        "The number after S must be at least 1 and no more than the digits of a full year."
      case .month:
        "The month must be 01 to 12, or 21 to 41 for a season or another part of the year."
      case .day: "The calendar has no such day."
      case .time: "The clock has no such time, or the day before it is not a full one."
      case .zone: "A zone must be Z, or hours and minutes such as +01:00, up to 14 hours."
      case .interval: "An interval needs one end at least, and must not end before it begins."
      case .members:
        "A set needs dates with commas between them, and .. only between two of the same precision, "
          + "before the first or after the last."
      case .trailing: "Something follows the date that is no part of it."
      }
    }
  }
}
