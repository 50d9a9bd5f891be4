public import FuzzyDates

/// Dates in words for a reader, never more exact than what was written (invariant 9).
public enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day, such as `23 May 2024`.
  public static func of(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// A date: a day, with the time where it was written, or the first and last day that its words allow.
  public static func of(_ date: FuzzyDate) -> String {
    switch (date.earliest, date.latest) {
    case (nil, nil): return "Undated"
    case (let from?, nil): return "From \(of(from.day))"
    case (nil, let to?): return "Until \(of(to.day))"
    case (let from?, let to?):
      let isAbout = date.qualifier == .approximate
      let about = isAbout ? "About " : ""
      guard from.day == to.day else {
        return "\(of(from.day)) to \(of(to.day))" + (isAbout ? ", approximately" : "")
      }
      switch date.precision {
      case .minute: return "\(about)\(of(from.day)), \(clock(from))"
      case .hour: return "\(about)\(of(from.day)), \(clock(from)) to \(clock(to))"
      default: return about + of(from.day)
      }
    }
  }

  /// The stretch from one date to another, from the earliest that the first allows to the latest that
  /// the last allows.
  public static func stretch(_ from: FuzzyDate, _ to: FuzzyDate) -> String {
    guard let end = to.latest else { return from.earliest == nil ? "Undated" : of(from) }
    let last = moment(end, to.precision)
    guard let start = from.earliest else { return "Until \(last)" }
    let first = moment(start, from.precision)
    return first == last ? first : "\(first) to \(last)"
  }

  private static func moment(_ time: WallTime, _ precision: DatePrecision) -> String {
    precision == .minute ? "\(of(time.day)), \(clock(time))" : of(time.day)
  }

  private static func clock(_ time: WallTime) -> String {
    let parts = [time.minuteOfDay / 60, time.minuteOfDay % 60]
    return parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
