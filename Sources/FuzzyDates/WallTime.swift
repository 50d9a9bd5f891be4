/// A moment as a clock on the wall shows it, to the minute, without a time zone.
public struct WallTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public let day: CalendarDay
  /// The minute of the day, from 0 to 1439.
  public let minuteOfDay: Int

  /// Creates a moment; nil when the minute lies outside the day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - minuteOfDay: The minute, from 0 to 1439.
  public init?(day: CalendarDay, minuteOfDay: Int) {
    guard (0...1439).contains(minuteOfDay) else { return nil }
    self.day = day
    self.minuteOfDay = minuteOfDay
  }

  /// Reads `YYYY-MM-DD`, which is midnight, or `YYYY-MM-DDTHH:MM`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let day = CalendarDay(String(first)) else { return nil }
    if parts.count == 1 {
      self.init(day: day, minuteOfDay: 0)
      return
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, clock.count == 2, clock.allSatisfy({ $0.count == 2 }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    self.init(day: day, minuteOfDay: hour * 60 + minute)
  }

  /// The first minute of a day.
  static func start(of day: CalendarDay) -> WallTime { WallTime(checked: day, 0) }
  /// The last minute of a day.
  static func end(of day: CalendarDay) -> WallTime { WallTime(checked: day, 1439) }

  private init(checked day: CalendarDay, _ minute: Int) {
    self.day = day
    self.minuteOfDay = minute
  }

  /// The number of minutes since 1 January 1970, 00:00.
  public var minuteNumber: Int { day.dayNumber * 1440 + minuteOfDay }

  /// The moment as `2024-05-23T10:15`.
  public var description: String {
    "\(day)T\(padded(minuteOfDay / 60, 2)):\(padded(minuteOfDay % 60, 2))"
  }

  /// Tells which of two moments is earlier.
  public static func < (left: WallTime, right: WallTime) -> Bool {
    (left.day, left.minuteOfDay) < (right.day, right.minuteOfDay)
  }
}

extension WallTime {
  /// Creates the moment so many minutes after 1 January 1970, 00:00, kept within years 1 to 9999.
  ///
  /// - Parameter minuteNumber: The number of minutes; negative before 1970.
  public init(minuteNumber: Int) {
    let minute = (minuteNumber % 1440 + 1440) % 1440
    let day = CalendarDay(dayNumber: (minuteNumber &- minute) / 1440)
    self = WallTime(day: day, minuteOfDay: minute) ?? .start(of: day)
  }

  /// The moment so many minutes later, or earlier where the number is negative.
  func adding(minutes: Int) -> WallTime { WallTime(minuteNumber: minuteNumber + minutes) }
}
