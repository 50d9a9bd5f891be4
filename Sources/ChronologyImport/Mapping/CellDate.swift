import FuzzyDates
import Tables

/// A date as one cell, or a cell of the day and one of the time, tell it.
struct CellDate {
  /// Something to know that lies in the cells rather than in the words of the date.
  enum Trouble: Hashable {
    /// The words of the time could not be read; the day was.
    case timeNotRead
    /// The cell holds more than a date; the rest was left out of it.
    case moreThanDate
    /// The cell holds a bare number, which was taken for that of a spreadsheet's day.
    case serial
  }

  /// The date, with the words of both cells.
  let date: FuzzyDate
  /// What stood in the way of reading the words.
  let problem: FuzzyDateProblem?
  /// What to know besides.
  let trouble: Trouble?
  /// The words of the cell that are no part of the date; empty for none.
  let rest: String

  /// Reads the cells; nil where neither holds a word.
  ///
  /// - Parameters:
  ///   - day: The cell of the day.
  ///   - time: The cell of the time of day.
  ///   - reader: Reads the words.
  ///   - context: What is known beside the cells, for words such as `two days later`.
  init?(
    _ day: TableCell?, time: TableCell?, _ reader: FuzzyDateReader,
    beside context: DateContext = DateContext()
  ) {
    let day = day.flatMap { $0.isBlank ? nil : $0 }
    let time = time.flatMap { $0.isBlank ? nil : $0 }
    guard day != nil || time != nil else { return nil }
    let words = [day?.text, time?.text].compactMap { $0 }.joined(separator: " ")
    var rest = ""
    var trouble: Trouble?
    var reading: FuzzyDateReading
    if let day {
      reading = Self.day(day, reader, context)
      if case .number = day.value, Self.isFiveFigures(day.text) {
        let serial = FuzzyDateReader.serial(day.text.trimmed)
        if !serial.date.isUndated {
          reading = serial
          trouble = .serial
        }
      }
      if reading.problem == .unreadable, let part = Self.partOfCell(day.text, reader) {
        reading = part.reading
        rest = part.rest
        trouble = .moreThanDate
      }
      if let time {
        if let both = Self.moment(day, reading, time, reader) {
          reading = both
        } else if !reading.date.isUndated {
          trouble = .timeNotRead
        }
      }
    } else {
      reading = FuzzyDateReading(date: .undated(words), problem: .timeWithoutDate)
    }
    date = FuzzyDate(
      originalText: words, earliest: reading.date.earliest, latest: reading.date.latest,
      precision: reading.date.precision, qualifier: reading.date.qualifier)
    problem = reading.problem
    self.trouble = trouble
    self.rest = rest
  }

  /// The reading of the cell of the day: to the precision of its value, else of its words.
  private static func day(
    _ cell: TableCell, _ reader: FuzzyDateReader, _ context: DateContext
  ) -> FuzzyDateReading {
    switch cell.value {
    case .day(let day):
      return FuzzyDateReading(date: date(WallTime(day: day, minuteOfDay: 0), .day))
    case .moment(let moment): return FuzzyDateReading(date: date(moment, .minute))
    case .month(let year, let month):
      let first = CalendarDay(year: year, month: month, day: 1)
      return FuzzyDateReading(
        date: date(first.flatMap { WallTime(day: $0, minuteOfDay: 0) }, .month))
    case .time: return FuzzyDateReading(date: .undated(cell.text), problem: .timeWithoutDate)
    case .text, .number, .truth, .error:
      let isOneLine = !cell.text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
      return reader.read(isOneLine ? cell.text : cell.text.onOneLine, beside: context)
    }
  }

  private static func date(_ start: WallTime?, _ precision: DatePrecision) -> FuzzyDate {
    guard let start else { return .undated() }
    var end = start
    switch precision {
    case .day: end = WallTime(day: start.day, minuteOfDay: 1439) ?? start
    case .month:
      let last = start.day.adding(months: 1).adding(days: -1)
      end = WallTime(day: last, minuteOfDay: 1439) ?? start
    default: break
    }
    return FuzzyDate(originalText: "", earliest: start, latest: end, precision: precision)
  }

  /// Day and time together; nil where the words of the time cannot be read with that day.
  private static func moment(
    _ day: TableCell, _ reading: FuzzyDateReading, _ time: TableCell, _ reader: FuzzyDateReader
  ) -> FuzzyDateReading? {
    guard
      reading.date.precision == .day || reading.date.isUndated || reading.date.precision == .minute
    else { return nil }
    var clock = time.text.onOneLine
    if case .time(let minute) = time.value {
      clock = "\(pair(minute / 60)):\(pair(minute % 60))"
    } else if case .moment(let moment) = time.value {
      clock = "\(pair(moment.minuteOfDay / 60)):\(pair(moment.minuteOfDay % 60))"
    }
    let isUnsure = clock.hasPrefix("?")
    if isUnsure { clock = String(clock.dropFirst()).trimmed }
    var words = day.text.onOneLine
    // A value is exact where its words, shown in some format, may not be.
    switch day.value {
    case .day(let value): words = value.description
    case .moment(let value): words = value.day.description
    default: break
    }
    let both = reader.read("\(words) \(clock)")
    guard !both.date.isUndated,
      both.date.precision == .minute || both.date.precision == .hour || both.date != reading.date
    else { return nil }
    guard isUnsure, both.date.qualifier == .exact else { return both }
    return FuzzyDateReading(
      date: FuzzyDate(
        originalText: "", earliest: both.date.earliest, latest: both.date.latest,
        precision: both.date.precision, qualifier: .approximate), problem: both.problem)
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func isFiveFigures(_ words: String) -> Bool {
    let whole = words.trimmed.split(separator: ".", maxSplits: 1).first ?? ""
    return whole.utf8.count == 5 && whole.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Words beside a date that change what it says, so that the date alone would be more exact than the
  /// agency was.
  private static let limits: Set<String> = [
    "about", "after", "and", "approx", "approximately", "around", "before", "between", "by", "c",
    "circa", "early", "end", "from", "later", "late", "mid", "onward", "onwards", "or", "possibly",
    "probably", "since", "start", "then", "to", "until", "unsure", "week", "month", "year", "date",
    "uncertain", "unknown", "maybe", "perhaps", "earlier", "prior", "beginning", "during", "than",
    "within", "days", "weeks", "months", "years", "day", "nk", "not", "no", "recorded", "written",
    "entered", "logged", "est", "estimated", "exact", "term", "half", "weekend", "evening", "night",
    "overnight", "morning", "afternoon", "am", "pm",
  ]

  /// The date at the beginning of a cell that holds more, such as a place on the next line.
  ///
  /// Only what stands before a line break, comma or semicolon can be a date, and the rest must have
  /// neither a figure nor a word that changes what the date says.
  private static func partOfCell(
    _ words: String, _ reader: FuzzyDateReader
  ) -> (reading: FuzzyDateReading, rest: String)? {
    guard words.utf8.count <= 200 else { return nil }
    let pieces = words.split { "\n\r,;|".contains($0) || $0 == "\r\n" }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
    guard pieces.count > 1 else { return nil }
    for count in stride(from: min(pieces.count - 1, 3), to: 0, by: -1) {
      let reading = reader.read(pieces[..<count].joined(separator: " "))
      guard !reading.date.isUndated else { continue }
      let rest = pieces[count...].joined(separator: ", ")
      let isPlain =
        !rest.contains { $0.isNumber || $0 == "?" }
        && HeadingKey(rest).words.split(separator: " ").allSatisfy { !limits.contains(String($0)) }
      return isPlain ? (reading, rest) : nil
    }
    return nil
  }
}
