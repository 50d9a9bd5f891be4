extension EDTF {
  /// A day with a time of day, and perhaps the zone that it is told in.
  public struct Moment: Hashable, Sendable {
    /// The day, which is fully specified and not qualified itself.
    public let date: Date
    /// The hour, from 0 to 24; 24 stands for midnight at the end of the day.
    public let hour: Int
    /// The minute, from 0 to 59; nil where the time is told to the hour.
    public let minute: Int?
    /// The second, from 0 to 59; nil where the time is told to the minute.
    public let second: Int?
    /// What follows the second's decimal sign, up to nine digits; empty for nothing.
    public let fraction: String
    /// The zone; nil for local time.
    public let zone: Zone?
    /// What is said of the exactness of the whole, which the Library's profile has for dates alone.
    public let qualifier: Qualifier

    var level: Int { max(date.level, qualifier.isEmpty ? 0 : 1) }

    /// How a zone is written.
    public enum Zone: Hashable, Sendable {
      /// Coordinated Universal Time, as `Z`.
      case universal
      /// So many minutes ahead of it; negative for behind.
      case offset(minutes: Int)
    }

    /// The milliseconds from 1 January 1970, 00:00 UTC; nil without a zone.
    public var millisecondsSince1970: Int? {
      guard let zone, let day = date.bounds().earliest else { return nil }
      var minutes = day.dayNumber * 1440 + hour * 60 + (minute ?? 0)
      if case .offset(let offset) = zone { minutes -= offset }
      let thousandths = Int((fraction + "000").prefix(3)) ?? 0
      return (minutes * 60 + (second ?? 0)) * 1000 + thousandths
    }
  }
}

extension EDTF.Moment {
  /// Whether its clock shows less than another's, as far as both are told.
  func isEarlierInDay(than other: EDTF.Moment) -> Bool {
    for (own, others) in zip(clock, other.clock) where own != others { return own < others }
    return false
  }

  private var clock: [Int] {
    let parts = [hour, minute, second].compactMap(\.self)
    guard parts.count == 3 else { return parts }
    let thousandMillionths = String((fraction + "000000000").prefix(9))
    return parts + [Int(thousandMillionths) ?? 0]
  }
}

extension EDTF.Day {
  /// The days since 1 January 1970, for a year of four digits.
  fileprivate var dayNumber: Int {
    // 400 years are always as many days, so the calendar's own years can stand in for any.
    let eras = (year - 1 >= 0 ? year - 1 : year - 400) / 400
    let within = CalendarDay(year: year - eras * 400, month: month, day: day)
    return (within?.dayNumber ?? 0) + eras * 146_097
  }
}

extension EDTF.Moment: CustomStringConvertible {
  /// The moment as the format writes it; an offset always has its minutes.
  public var description: String {
    var text = "\(date)T\(padded(hour, 2))"
    if let minute { text += ":\(padded(minute, 2))" }
    if let second { text += ":\(padded(second, 2))" }
    if !fraction.isEmpty { text += ".\(fraction)" }
    switch zone {
    case nil: break
    case .universal: text += "Z"
    case .offset(let minutes):
      let size = Int(minutes.magnitude)
      text += "\(minutes < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }
    return text + qualifier.description
  }
}
