import FuzzyDates

/// The date that a content control keeps beside the words it shows.
struct WordDate {
  /// The date, no more exact than the control shows it.
  let value: CellValue

  /// Reads a control's date.
  ///
  /// - Parameters:
  ///   - iso: The date as the file writes it, such as `2016-05-22T00:00:00Z`.
  ///   - format: The pattern by which the control shows it, such as `dd/MM/yyyy`; empty for days.
  init?(_ iso: String, format: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count >= 10, let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    let shown = Self.parts(of: format)
    if shown.hasTime {
      guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
        let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)),
        let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)),
        (0..<24).contains(hour), (0..<60).contains(minute),
        shown.hasDay, let moment = WallTime(day: day, minuteOfDay: hour * 60 + minute)
      else { return nil }
      value = .moment(moment)
    } else if shown.hasDay || format.isEmpty {
      value = .day(day)
    } else if shown.hasMonth {
      value = .month(year: day.year, month: day.month)
    } else {
      return nil
    }
  }

  /// Which parts of a date a pattern shows: a run of one or two `d` is the day's number.
  private static func parts(of format: String) -> (hasDay: Bool, hasMonth: Bool, hasTime: Bool) {
    var runs: [Character: [Int]] = [:]
    var last: Character?
    var isQuoted = false
    for letter in format.prefix(100) {
      if letter == "'" { isQuoted.toggle() }
      guard !isQuoted, letter.isLetter else {
        last = nil
        continue
      }
      if letter == last, let length = runs[letter]?.popLast() {
        runs[letter]?.append(length + 1)
      } else {
        runs[letter, default: []].append(1)
      }
      last = letter
    }
    return (
      runs["d", default: []].contains { $0 <= 2 }, runs["M"] != nil && runs["y"] != nil,
      (runs["h"] ?? runs["H"]) != nil && runs["m"] != nil
    )
  }

  /// Whether the words that the control shows can be its date: somebody may have typed over it.
  ///
  /// - Parameter words: What the control shows.
  func agrees(with words: String) -> Bool {
    var numbers: [Int] = []
    for part in words.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
      guard part.count <= 4, let number = Int(String(decoding: part, as: UTF8.self)) else {
        return false
      }
      numbers.append(number)
    }
    func hasYear(_ year: Int) -> Bool { numbers.contains(year) || numbers.contains(year % 100) }
    switch value {
    case .day(let day):
      return hasYear(day.year) && numbers.contains(day.day)
        && (numbers.count < 3 || numbers.contains(day.month))
    case .moment(let moment):
      return hasYear(moment.day.year) && numbers.contains(moment.day.day)
        && numbers.contains(moment.minuteOfDay % 60)
    case .month(let year, _): return hasYear(year)
    default: return false
    }
  }
}
