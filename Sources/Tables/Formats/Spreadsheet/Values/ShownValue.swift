/// What a number format lets a reader see of a number: this, not the number, says how exact a date is.
enum ShownValue: Hashable {
  /// A number, without a date.
  case number
  /// A whole number with noughts in front up to so many digits, as telephone numbers have.
  case digits(Int)
  /// A day; the year may be left out.
  case day(showsYear: Bool)
  /// A month of a year.
  case month
  /// A year alone.
  case year
  /// The name of a month without a year.
  case monthName
  /// The name of a day of the week alone.
  case weekday
  /// A day and a time of day.
  case moment(seconds: Bool, showsYear: Bool)
  /// A time of day.
  case time(seconds: Bool)
  /// A length of time.
  case elapsed(seconds: Bool)

  /// What a format shows that is known by number only (ECMA-376 part 1, 18.8.30).
  ///
  /// The numbers 27 to 36 and 50 to 58 mean different dates in different East Asian languages; those
  /// that can mean a day are taken for one, as the coarser.
  init(builtIn number: Int) {
    switch number {
    case 14, 15, 27...31, 36, 50...54, 57, 58: self = .day(showsYear: true)
    case 16: self = .day(showsYear: false)
    case 17: self = .month
    case 18, 20, 32: self = .time(seconds: false)
    case 19, 21, 33: self = .time(seconds: true)
    case 22: self = .moment(seconds: false, showsYear: true)
    case 34, 35, 55, 56: self = .day(showsYear: false)
    case 45, 46, 47: self = .elapsed(seconds: true)
    default: self = .number
    }
  }

  /// What a format shows that has a name in SpreadsheetML 2003; nil for no such name.
  init?(named name: String) {
    switch name {
    case "General Date": self = .moment(seconds: false, showsYear: true)
    case "Short Date", "Medium Date", "Long Date": self = .day(showsYear: true)
    case "Short Time", "Medium Time": self = .time(seconds: false)
    case "Long Time": self = .time(seconds: true)
    case "General", "General Number", "Currency", "Euro Currency", "Fixed", "Standard", "Percent",
      "Scientific", "Yes/No", "True/False", "On/Off":
      self = .number
    default: return nil
    }
  }

  /// Whether it is a date or a time.
  var isDateOrTime: Bool {
    switch self {
    case .number, .digits: false
    default: true
    }
  }
}
