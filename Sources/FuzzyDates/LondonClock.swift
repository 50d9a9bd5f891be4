/// What clocks in London show.
///
/// The days on which they change are those of the time zone database (tz, `europe`, rules `GB-Eire` and
/// `EU`), from 1972 on; before that clocks ran ahead for some whole years, so nothing is said of them.
public enum LondonClock {
  /// What became of a time that somebody wrote down.
  public enum Occurrence: Hashable, Sendable {
    /// London's clocks showed it once, or the year lies before 1972.
    case once
    /// They never did: it lies in the hour that was skipped in spring.
    case never
    /// They did twice: it lies in the hour that was repeated in autumn.
    case twice
  }

  /// How often London's clocks showed a time.
  ///
  /// - Parameter wall: What the clock on the wall showed.
  public static func occurrence(of wall: WallTime) -> Occurrence {
    guard let isWinterTime = runs(0, aheadAt: wall), let isSummerTime = runs(60, aheadAt: wall)
    else { return .once }
    return isWinterTime == isSummerTime ? isWinterTime ? .twice : .never : .once
  }

  /// Whether London's clocks ran so many minutes ahead of Greenwich when they showed a time.
  ///
  /// - Parameters:
  ///   - minutes: The minutes ahead.
  ///   - wall: What the clock on the wall showed.
  /// - Returns: Nil before 1972.
  static func runs(_ minutes: Int, aheadAt wall: WallTime) -> Bool? {
    minutesAhead(inGreenwich: wall.adding(minutes: -minutes)).map { $0 == minutes }
  }

  /// What London's clocks showed at a moment that is told in Greenwich time (UTC); nil before 1972.
  ///
  /// - Parameter moment: The moment as a clock in Greenwich that knows no summer time shows it.
  public static func wallTime(inGreenwich moment: WallTime) -> WallTime? {
    minutesAhead(inGreenwich: moment).map { moment.adding(minutes: $0) }
  }

  private static func minutesAhead(inGreenwich moment: WallTime) -> Int? {
    let year = moment.day.year
    guard year >= 1972 else { return nil }
    let march = sunday(year, 3, from: year < 1981 ? 16 : 25)
    let october = sunday(year, 10, from: year < 1990 ? 23 : year < 1996 ? 22 : 25)
    let hour = year < 1981 ? 120 : 60
    let day = moment.day.dayNumber
    let isAfterMarch = (day, moment.minuteOfDay) >= (march, hour)
    return isAfterMarch && (day, moment.minuteOfDay) < (october, hour) ? 60 : 0
  }

  /// The first Sunday on or after a day of a month, as a day number.
  private static func sunday(_ year: Int, _ month: Int, from day: Int) -> Int {
    let first = CalendarDay(checkedYear: year, month: month, day: day)
    return first.dayNumber + 7 - first.weekday
  }
}
