import FuzzyDates

/// What a cell says of its value, before it is made sense of (ODF 1.3 part 3, 19.385 and following).
struct OpenDocumentValue {
  var type = ""
  var calcType = ""
  var number = ""
  var date = ""
  var time = ""
  var truth = ""
  var string = ""
  var hasFormula = false

  /// The value's words where the file gives no others.
  var words: String {
    switch type {
    case "date": date
    case "time": Self.minutes(duration: time).map(Self.clock) ?? time
    case "boolean": truth
    case "string": string
    default: number
    }
  }

  /// The value of the cell.
  ///
  /// - Parameters:
  ///   - text: The words that the cell shows.
  ///   - parts: Which parts of a date it shows; empty where its style does not say.
  func cellValue(showing text: String, _ parts: OpenDocumentStyles.Parts) -> CellValue {
    if calcType == "error" || hasFormula && Self.isError(text) { return .error }
    switch type {
    case "date": return dateValue(parts) ?? .text
    case "time": return timeValue(parts) ?? .text
    case "boolean": return .truth(truth == "true")
    case "float", "percentage", "currency": return number.isEmpty ? .text : .number(number)
    default: return .text
    }
  }

  /// A date: the value says whether it has a time, the style what of it is shown; the lesser counts.
  private func dateValue(_ parts: OpenDocumentStyles.Parts) -> CellValue? {
    guard let moment = Self.moment(date) else { return nil }
    guard !parts.isEmpty else {
      // Excel writes midnight with every day, so that midnight alone is no time that anyone gave.
      let hasTime = moment.hasTime && moment.time.minuteOfDay > 0
      return hasTime ? .moment(moment.time) : .day(moment.time.day)
    }
    if parts == .hours { return .time(moment.time.minuteOfDay) }
    guard parts.contains(.day) else {
      return parts == [.month, .year]
        ? .month(year: moment.time.day.year, month: moment.time.day.month) : nil
    }
    return moment.hasTime && parts.contains(.hours) ? .moment(moment.time) : .day(moment.time.day)
  }

  /// A time of day; of a longer time, such as Excel writes for a date that shows only its clock, what
  /// is over after whole days.
  private func timeValue(_ parts: OpenDocumentStyles.Parts) -> CellValue? {
    guard !parts.contains(.elapsed), let minutes = Self.minutes(duration: time),
      minutes < 1440 || parts.contains(.hours)
    else { return nil }
    return .time(minutes % 1440)
  }

  /// Reads `2024-05-23` and `2024-05-23T14:30:00`; a zone, which sheets do not write, is left out.
  static func moment(_ text: String) -> (time: WallTime, hasTime: Bool)? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let day = CalendarDay(String(first)) else { return nil }
    guard halves.count == 2 else { return WallTime(day: day, minuteOfDay: 0).map { ($0, false) } }
    let clock = halves[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }.split(separator: ":")
    guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    // Programs that count in fractions of a day write 14:29:59.9999 for half past two.
    let late = clock.count > 2 && (Double(clock[2]) ?? 0) >= 59.5 ? 1 : 0
    let minutes = hour * 60 + minute + late
    let date = minutes == 1440 ? day.adding(days: 1) : day
    return WallTime(day: date, minuteOfDay: minutes % 1440).map { ($0, true) }
  }

  /// The whole minutes of a duration such as `PT14H30M00S`, up to that of the longest calendar.
  static func minutes(duration: String) -> Int? {
    guard duration.hasPrefix("PT"), duration.utf8.count < 40 else { return nil }
    var seconds = 0.0
    var digits = ""
    for character in duration.dropFirst(2) {
      guard character.isLetter else {
        digits.append(character)
        continue
      }
      guard let number = Double(digits), number >= 0 else { return nil }
      digits = ""
      switch character {
      case "H": seconds += number * 3600
      case "M": seconds += number * 60
      case "S": seconds += number
      default: return nil
      }
    }
    let whole = seconds.rounded()
    return digits.isEmpty && whole < 1e12 ? Int(whole) / 60 : nil
  }

  private static func clock(_ minutes: Int) -> String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Whether a formula's words are an error as spreadsheets show it.
  private static func isError(_ text: String) -> Bool {
    text.hasPrefix("Err:")
      || ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"].contains(text)
  }
}
