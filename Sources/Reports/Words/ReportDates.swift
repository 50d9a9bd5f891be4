import FuzzyDates

/// Dates in words for a report, never more exact than what was written (invariant 9).
///
/// Unlike a view of the chronology, a report brings the words of a date that is not a plain day.
enum ReportDates {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day, such as `23 May 2024`.
  static func of(_ day: CalendarDay) -> String { "\(day.day) \(month(day))" }

  /// A month, such as `May 2024`.
  static func month(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  /// A span of days; an open end is said in words, and nothing is said of two open ends.
  static func span(_ from: CalendarDay?, _ to: CalendarDay?) -> String {
    switch (from, to) {
    case (let from?, let to?) where from == to: of(from)
    case (let from?, let to?): "\(of(from)) to \(of(to))"
    case (let from?, nil): "from \(of(from))"
    case (nil, let to?): "until \(of(to))"
    case (nil, nil): ""
    }
  }

  /// A fuzzy date: a plain date where the words claim a day or finer, else the words themselves with
  /// the span they allow.
  static func of(_ date: FuzzyDate) -> String {
    guard let earliest = date.earliest ?? date.latest else {
      return date.originalText.isEmpty ? "Undated" : "Undated (written “\(date.originalText)”)"
    }
    let isDay = date.earliest?.day == date.latest?.day
    if date.qualifier == .exact, isDay {
      switch date.precision {
      case .minute: return "\(of(earliest.day)), \(clock(earliest))"
      case .hour, .day: return of(earliest.day)
      default: break
      }
    }
    let bounds = span(date.earliest?.day, date.latest?.day)
    return date.originalText.isEmpty ? bounds : "“\(date.originalText)” (\(bounds))"
  }

  /// A fuzzy date for a place with little room: a plain date, else the words as they were written.
  static func short(_ date: FuzzyDate) -> String {
    let isPlain = date.qualifier == .exact && [.minute, .hour, .day].contains(date.precision)
    if isPlain, let day = date.earliest?.day, day == date.latest?.day { return of(day) }
    return date.originalText.isEmpty ? of(date) : "“\(date.originalText)”"
  }

  private static func clock(_ time: WallTime) -> String {
    let minutes = time.minuteOfDay % 60
    return "\(time.minuteOfDay / 60):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}
