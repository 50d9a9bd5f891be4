import FuzzyDates
import Tables

/// What cells hold, judged by what the file says of them and by their words.
enum CellContents {
  /// The longest text that can be a date, in bytes.
  private static let longestDate = 80
  private static let reader = FuzzyDateReader(anchor: CalendarDay(year: 2020, month: 1, day: 1))

  /// Whether a cell tells of a day, a month or a year, even of one that no calendar has.
  static func isDate(_ cell: TableCell) -> Bool {
    switch cell.value {
    case .day, .month, .moment: return true
    case .time, .truth, .error: return false
    case .number, .text: return isDate(cell.text)
    }
  }

  /// Whether words tell of a day, a month or a year.
  static func isDate(_ words: String) -> Bool {
    guard words.utf8.count <= longestDate, words.utf8.contains(where: isDigit) else { return false }
    let bare = words.trimmed
    if bare.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
      return isYear(bare) || bare.utf8.count == 8 && !reader.read(bare).date.isUndated
        || bare.utf8.contains(UInt8(ascii: ".")) && bare.split(separator: ".").count == 3
          && !reader.read(bare).date.isUndated
    }
    let reading = reader.read(words.contains("\n") ? words.onOneLine : words)
    if !reading.date.isUndated { return true }
    switch reading.problem {
    case .impossible, .ambiguousOrder, .endBeforeStart, .yearMissing:
      // Two figures with a hyphen, as in `15-11`, count something else as a rule.
      // and a code such as C1, or the 25th of anything, is no day of a month.
      return words.utf8.count >= 4 && words.split { !$0.isLetter && !$0.isNumber }.count >= 2
        && words.contains { $0.isLetter || $0 == "/" }
        || words.split { !$0.isNumber }.count >= 3
    default: return false
    }
  }

  /// Whether a cell tells of a time of day and of no day.
  static func isTime(_ cell: TableCell) -> Bool {
    if case .time = cell.value { return true }
    guard cell.value == .text, cell.text.utf8.count <= 24, cell.text.utf8.contains(where: isDigit)
    else { return false }
    return reader.read(cell.text.onOneLine).problem == .timeWithoutDate
  }

  /// Whether a cell holds a bare number.
  static func isNumber(_ cell: TableCell) -> Bool {
    if case .number = cell.value { return true }
    let words = cell.text.trimmed
    return !words.isEmpty && words.utf8.count <= 12
      && words.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether a cell holds a short code with a figure in it, such as `BC/17`.
  static func isCode(_ cell: TableCell) -> Bool {
    let words = cell.text.trimmed
    return words.utf8.count <= 20 && words.utf8.contains(where: isDigit)
      && words.utf8.count { $0 == 0x20 } <= 1
  }

  /// Whether a number is a year such as one would write.
  private static func isYear(_ number: String) -> Bool {
    number.utf8.count == 4 && Int(number).map { (1900...2099).contains($0) } == true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension String {
  /// The text with line breaks as blanks.
  var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return trimmed }
    return split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" }
      .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
