import FuzzyDates

extension FuzzyDate {
  /// What was understood of the words, such as `6 September 2021` or `September 2021`, for a person to
  /// compare; nil for an undated one.
  ///
  /// The month is in letters, so that nobody has to wonder whether it is the day.
  var inWords: String? {
    let span: String
    switch (earliest, latest) {
    case (nil, nil): return nil
    case (let start?, nil): span = "from " + Self.words(start.day)
    case (nil, let end?): span = "until " + Self.words(end.day)
    case (let start?, let end?): span = Self.words(from: start, to: end, precision)
    }
    return qualifier == .approximate ? "about " + span : span
  }

  private static func words(
    from start: WallTime, to end: WallTime, _ precision: DatePrecision
  ) -> String {
    let first = start.day
    let last = end.day
    if first == last {
      guard precision == .minute || precision == .hour else { return words(first) }
      let clocks = start == end ? clock(start) : "\(clock(start)) to \(clock(end))"
      return "\(words(first)), \(clocks)"
    }
    if first.day == 1, last == first.adding(months: 1).adding(days: -1) {
      return "\(month(first)) \(first.year)"
    }
    if first.day == 1, first.month == 1, last == first.adding(months: 12).adding(days: -1) {
      return "the year \(first.year)"
    }
    return "\(words(first)) to \(words(last))"
  }

  private static func words(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day)) \(day.year)"
  }

  private static func clock(_ moment: WallTime) -> String {
    let minute = moment.minuteOfDay % 60
    let hour = moment.minuteOfDay / 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func month(_ day: CalendarDay) -> String { months[day.month - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
