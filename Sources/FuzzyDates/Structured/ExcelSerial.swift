/// The number in which a spreadsheet keeps a day, a time, or both.
///
/// Whole days stand before the point and the fraction of a day behind it (ECMA-376 part 1, 18.17.4).
/// The system of 1900 counts a 29 February 1900 that never was, as number 60, because a spreadsheet of
/// the eighties did; days before it are therefore one nearer to the epoch than days after it.
public struct ExcelSerial: Hashable, Sendable {
  /// The day from which a workbook counts.
  public enum Epoch: String, Hashable, Sendable, CaseIterable {
    /// 1 January 1900 is day 1: nearly every workbook.
    case year1900
    /// 1 January 1904 is day 0: workbooks from old Macintosh computers, marked `date1904`.
    case year1904
  }

  /// The number of whole days since the epoch, from 0.
  public let days: Int
  /// The minute of the day, from 0 to 1439.
  public let minuteOfDay: Int
  /// Whether the number has a fraction, and so tells a time of day.
  public let hasTime: Bool
  /// The day from which the workbook counts.
  public let epoch: Epoch

  /// Reads a number as a workbook writes it, such as `45435`, `45435.427083333336` or `4.5435E4`.
  ///
  /// The fraction is rounded to the second, as spreadsheets show it, and seconds are then left out.
  ///
  /// - Parameters:
  ///   - number: The number, of at most 40 characters.
  ///   - epoch: The day from which the workbook counts.
  /// - Returns: Nil for anything but a number from 0 to the last day of the year 9999.
  public init?(_ number: String, epoch: Epoch = .year1900) {
    guard (1...40).contains(number.utf8.count), number.utf8.allSatisfy(Self.isOfNumber),
      let value = Double(number), value >= 0, value < Double(Self.lastDay(epoch) + 1)
    else { return nil }
    let whole = Int(value)
    let seconds = Int((value - Double(whole)) * 86_400 + 0.5)
    let days = whole + seconds / 86_400
    guard days <= Self.lastDay(epoch) else { return nil }
    self.days = days
    minuteOfDay = seconds % 86_400 / 60
    hasTime = seconds % 86_400 != 0
    self.epoch = epoch
  }

  /// The day of the calendar; nil for the 29 February 1900 that never was, and for day 0 of the system
  /// of 1900, which is how a time without a day is kept.
  public var day: CalendarDay? {
    switch epoch {
    case .year1904: CalendarDay(dayNumber: days - 24_107)
    case .year1900 where days == 0 || isFictitious: nil
    case .year1900: CalendarDay(dayNumber: days - (days < 60 ? 25_568 : 25_569))
    }
  }

  /// Whether the number stands for the 29 February 1900 that never was.
  public var isFictitious: Bool { epoch == .year1900 && days == 60 }

  /// The day and the time of day; nil where there is no day.
  public var moment: WallTime? {
    day.flatMap { WallTime(day: $0, minuteOfDay: minuteOfDay) }
  }

  private static func lastDay(_ epoch: Epoch) -> Int {
    epoch == .year1900 ? 2_958_465 : 2_957_003
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}

extension FuzzyDateReader {
  /// Reads the number in which a spreadsheet keeps a date.
  ///
  /// A number without a fraction is a day, any other is told to the minute: whether a midnight was meant
  /// shows only in how the cell is formatted, which the caller knows.
  ///
  /// - Parameters:
  ///   - number: The number as the workbook writes it.
  ///   - epoch: The day from which the workbook counts.
  /// - Returns: The date. It stays undated for the 29 February 1900 that never was, for a fraction
  ///   without a day, and for what is no number of a day from 1900 to 2199.
  public static func serial(
    _ number: String, epoch: ExcelSerial.Epoch = .year1900
  ) -> FuzzyDateReading {
    guard let serial = ExcelSerial(number, epoch: epoch) else {
      return FuzzyDateReading(date: .undated(number), problem: .unreadable)
    }
    guard let moment = serial.moment else {
      let problem: FuzzyDateProblem =
        serial.isFictitious ? .impossible : serial.hasTime ? .timeWithoutDate : .unreadable
      return FuzzyDateReading(date: .undated(number), problem: problem)
    }
    guard WrittenYear.range.contains(moment.day.year) else {
      return FuzzyDateReading(date: .undated(number), problem: .unreadable)
    }
    return FuzzyDateReading(
      date: FuzzyDate(
        originalText: number, earliest: moment,
        latest: serial.hasTime ? moment : .end(of: moment.day),
        precision: serial.hasTime ? .minute : .day))
  }
}
