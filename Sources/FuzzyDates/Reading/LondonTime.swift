/// How far clocks in London run ahead of Greenwich.
enum LondonTime {
  /// The minutes by which London's clocks were ahead; nil before 1996, when the dates of summer time
  /// began to follow one rule: from 01:00 on the last Sunday of March to 02:00 on that of October.
  ///
  /// - Parameter moment: What the clock on the wall showed.
  static func minutesAhead(at moment: WallTime) -> Int? {
    let year = moment.day.year
    guard year >= 1996, let march = lastSunday(year, 3), let october = lastSunday(year, 10)
    else { return nil }
    let begin = WallTime.start(of: march).adding(minutes: 60)
    let end = WallTime.start(of: october).adding(minutes: 120)
    return moment >= begin && moment < end ? 60 : 0
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> CalendarDay? {
    guard let last = CalendarDay(year: year, month: month, day: 31) else { return nil }
    return last.adding(days: -(last.weekday % 7))
  }
}
