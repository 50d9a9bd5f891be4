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
      if !showsYear { finding = .yearHidden }
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
    TableCell(
      words(moment.day) + " " + clock(moment.minuteOfDay, second), value: .moment(moment))
  }

  private static func words(_ day: CalendarDay) -> String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      let figures = [
        day.year / 1_000, day.year / 100 % 10, day.year / 10 % 10, day.year % 10, -1,
        day.month / 10, day.month % 10, -1, day.day / 10, day.day % 10,
      ]
      for (index, figure) in figures.enumerated() {
        buffer[index] = figure < 0 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(figure)
      }
      return 10
    }
  }

  private static func clock(_ minuteOfDay: Int, _ second: Int) -> String {
    let words =
      NumberWords.padded(minuteOfDay / 60, 2) + ":" + NumberWords.padded(minuteOfDay % 60, 2)
    return second == 0 ? words : words + ":" + NumberWords.padded(second, 2)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
