import FuzzyDates

/// Cells with dates and times, in words that read back as the same date with the same precision.
enum DateCell {
  /// The cell of a day and a time, as much of it as its format shows.
  ///
  /// - Parameters:
  ///   - moment: The day and the time.
  ///   - second: The second of the minute.
  ///   - shown: What the format shows; a number's format shows a day, and the time if it is not midnight.
  ///   - finding: What a person should know of it, where there is something.
  static func cell(
    _ moment: WallTime, second: Int = 0, _ shown: ShownValue, _ finding: inout SheetFindings.Kind?
  ) -> TableCell {
    let day = moment.day
    switch shown {
    case .day(let showsYear):
      if !showsYear {
        finding = .yearHidden
      } else if moment.minuteOfDay != 0 {
        finding = .timeHidden
      }
      return TableCell(words(day), value: .day(day))
    case .month:
      let words = "\(NumberWords.padded(day.year, 4))-\(NumberWords.padded(day.month, 2))"
      return TableCell(words, value: .month(year: day.year, month: day.month))
    case .year: return TableCell(NumberWords.padded(day.year, 4))
    case .monthName: return TableCell(months[day.month - 1])
    case .weekday: return TableCell(weekdays[day.weekday - 1])
    case .time(let showsSeconds):
      return time(moment.minuteOfDay, second: showsSeconds ? second : 0)
    case .moment(let showsSeconds, let showsYear):
      if !showsYear { finding = .yearHidden }
      return both(moment, second: showsSeconds ? second : 0)
    case .number, .digits, .elapsed:
      guard moment.minuteOfDay != 0 || second != 0 else {
        return TableCell(words(day), value: .day(day))
      }
      return both(moment, second: second)
    }
  }

  /// The cell of a time of day.
  static func time(_ minuteOfDay: Int, second: Int = 0) -> TableCell {
    TableCell(clock(minuteOfDay, second), value: .time(minuteOfDay))
  }

  private static func both(_ moment: WallTime, second: Int) -> TableCell {
    let words = String(unsafeUninitializedCapacity: 19) { buffer in
      let day = write(moment.day, to: buffer)
      buffer[day] = UInt8(ascii: " ")
      return write(moment.minuteOfDay, second, to: buffer, at: day + 1)
    }
    return TableCell(words, value: .moment(moment))
  }

  private static func words(_ day: CalendarDay) -> String {
    String(unsafeUninitializedCapacity: 10) { write(day, to: $0) }
  }

  private static func clock(_ minuteOfDay: Int, _ second: Int) -> String {
    String(unsafeUninitializedCapacity: 8) { write(minuteOfDay, second, to: $0, at: 0) }
  }

  /// Writes a day as `2016-05-22`; gives where it ends.
  private static func write(_ day: CalendarDay, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    pair(day.year / 100, to: buffer, at: 0)
    pair(day.year % 100, to: buffer, at: 2)
    buffer[4] = UInt8(ascii: "-")
    pair(day.month, to: buffer, at: 5)
    buffer[7] = UInt8(ascii: "-")
    pair(day.day, to: buffer, at: 8)
    return 10
  }

  /// Writes a time as `14:30`, with seconds where there are some; gives where it ends.
  private static func write(
    _ minuteOfDay: Int, _ second: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    pair(minuteOfDay / 60, to: buffer, at: start)
    buffer[start + 2] = UInt8(ascii: ":")
    pair(minuteOfDay % 60, to: buffer, at: start + 3)
    guard second > 0 else { return start + 5 }
    buffer[start + 5] = UInt8(ascii: ":")
    pair(second, to: buffer, at: start + 6)
    return start + 8
  }

  /// Writes a number below 100 in two figures.
  private static func pair(
    _ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    buffer[start] = UInt8(ascii: "0") + UInt8(number / 10)
    buffer[start + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
