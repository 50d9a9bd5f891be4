import FuzzyDates

/// A date as ISO 8601 writes it in spreadsheets that are XML, such as `2008-06-23T14:05:00.000`.
struct ISOMoment {
  /// The day and the minute.
  let moment: WallTime
  /// The second of the minute.
  let second: Int

  /// Reads a date, perhaps with a time; nil for anything else.
  ///
  /// Seconds and their fractions are rounded to whole seconds; a `Z` behind them is left out, since the
  /// programs that write it mean the clock on the wall.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let day = CalendarDay(String(first)) else {
      return nil
    }
    var total = 0
    if parts.count == 2 {
      let clock = (parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1])
        .split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(clock.count), let hour = Int(clock[0]), let minute = Int(clock[1]),
        let seconds = clock.count == 3 ? Double(String(clock[2])) : 0,
        (0...23).contains(hour), (0...59).contains(minute), seconds >= 0, seconds < 61
      else { return nil }
      total = min(hour * 3_600 + minute * 60 + Int(seconds.rounded()), 86_399)
    }
    guard let moment = WallTime(day: day, minuteOfDay: total / 60) else { return nil }
    self.moment = moment
    second = total % 60
  }
}
