import FuzzyDates

/// Makes cells of what the values in a workbook of 2003 say.
struct Values2003 {
  let numbers: NumberCell
  let styles: Styles2003

  /// The cell of a value.
  ///
  /// - Parameters:
  ///   - text: The value as it stands in the file.
  ///   - type: The type that the file names, such as `DateTime`.
  ///   - shown: What the cell's style shows.
  ///   - finding: What a person should know of it, where there is something.
  func cell(
    _ text: String, type: String, _ shown: ShownValue, _ finding: inout SheetFindings.Kind?
  ) -> TableCell {
    switch type {
    case "Number":
      var text = text
      return text.withUTF8 { numbers.cell($0, shown, &finding) }
    case "DateTime":
      guard text.utf8.count <= 40, let read = ISOMoment(text) else { return TableCell(text) }
      return date(read, shown, &finding)
    case "Boolean":
      return TableCell(text == "1" ? "TRUE" : "FALSE", value: .truth(text == "1"))
    case "Error":
      finding = .error
      return TableCell(text, value: .error)
    default: return TableCell(text)
    }
  }

  /// A date, or a time or a length of time, which the file writes as a date near the beginning of its
  /// count.
  private func date(
    _ read: ISOMoment, _ shown: ShownValue, _ finding: inout SheetFindings.Kind?
  ) -> TableCell {
    let isFirstDay = read.moment.day == firstDay
    if case .elapsed(let seconds) = shown {
      let days = read.moment.day.dayNumber - firstDay.dayNumber
      guard days >= 0 else {
        return DateCell.cell(read.moment, second: read.second, .number, &finding)
      }
      let total = (days * 1_440 + read.moment.minuteOfDay) * 60 + read.second
      return TableCell(NumberCell.elapsed(total, seconds: seconds))
    }
    guard isFirstDay && numbers.epoch == .year1900 else {
      return DateCell.cell(read.moment, second: read.second, shown, &finding)
    }
    // Day 0 is no day: what stands there is a time, or nothing that a date format can show.
    switch shown {
    case .time(let seconds):
      return DateCell.time(read.moment.minuteOfDay, second: seconds ? read.second : 0)
    case .number, .digits: return DateCell.time(read.moment.minuteOfDay, second: read.second)
    default:
      finding = .noDate
      return DateCell.time(read.moment.minuteOfDay, second: read.second)
    }
  }

  /// The day that stands for no day.
  private var firstDay: CalendarDay {
    // 31 December 1899 and 1 January 1904, counted from 1970.
    CalendarDay(dayNumber: numbers.epoch == .year1900 ? -25_568 : -24_107)
  }
}
