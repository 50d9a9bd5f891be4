import CaseModel
import FuzzyDates

/// Reads dates in the forms that a profile can name.
struct DateForms {
  private let dates: FuzzyDateReader

  init(_ dates: FuzzyDateReader) { self.dates = dates }

  /// Whether a zone's name is that of the clocks in London.
  static func isLondon(_ zone: String) -> Bool {
    ["Europe/London", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey", "GB"].contains(zone)
  }

  /// Reads a date.
  ///
  /// - Parameters:
  ///   - text: The date as it stands in the file.
  ///   - time: The time of day, where it stands apart; empty for none.
  ///   - words: What the agency wrote, where the date is a program's reading of it; empty for none.
  ///   - until: The last date that is possible; empty for none.
  ///   - form: How the date is written.
  ///   - meaning: What the date is worth.
  func read(
    _ text: String, time: String, words: String, until: String, _ form: DateMapping.Form,
    _ meaning: DateMapping.Meaning
  ) -> FuzzyDateReading {
    // Words can be held against one date, not against a bound.
    let reading = reading(of: text, time: time, words: meaning == .exact ? words : "", form)
    guard !reading.date.isUndated else { return reading }
    switch meaning {
    case .exact: return reading
    case .approximate: return reading.changed(words, "approximate", .approximate)
    case .onOrBefore: return reading.changed(words, "on or before", .before)
    case .onOrAfter: return reading.changed(words, "on or after", .after)
    case .before: return dates.structured(date: text, qualifier: DateQualifier.before.rawValue)
    case .after: return dates.structured(date: text, qualifier: DateQualifier.after.rawValue)
    case .between: return between(reading, text, until, words, form)
    }
  }

  private func between(
    _ from: FuzzyDateReading, _ text: String, _ until: String, _ words: String,
    _ form: DateMapping.Form
  ) -> FuzzyDateReading {
    let to = reading(of: until, time: "", words: "", form)
    // Two dates that are the same say no more than one of them.
    if text == until { return words.isEmpty ? from : from.worded(words) }
    var original = words
    if words.isEmpty {
      original = until.isEmpty ? "\(text) (between)" : "\(text) – \(until) (between)"
    }
    guard let first = from.date.earliest, let last = to.date.latest else {
      return FuzzyDateReading(date: from.date, problem: .precisionConflict)
    }
    guard first <= last else {
      return FuzzyDateReading(date: .undated(original), problem: .endBeforeStart)
    }
    // The cases stand in the order from the finest to the coarsest.
    let precisions = [from.date.precision, to.date.precision]
    let precision = DatePrecision.allCases.last { precisions.contains($0) } ?? .unknown
    return FuzzyDateReading(
      date: FuzzyDate(
        originalText: original, earliest: first, latest: last, precision: precision,
        qualifier: .between), problem: from.problem ?? to.problem)
  }

  private func reading(
    of text: String, time: String, words: String, _ form: DateMapping.Form
  ) -> FuzzyDateReading {
    if !words.isEmpty {
      if form == .words { return dates.structured(date: text, time: time, words: words) }
      let written = dates.read(words)
      let own = reading(of: text, time: time, words: "", form)
      return written.problem == nil && !written.date.isUndated || own.date.isUndated
        ? written : own.worded(words)
    }
    switch form {
    case .words:
      if time.isEmpty { return dates.read(text) }
      let whole = dates.read("\(text) \(time)")
      return whole.date.isUndated ? dates.structured(date: text, time: time) : whole
    case .day: return day(text)
    case .instant:
      let reading = either(FuzzyDateReader.dateTime(text), text)
      // That London's time is shown is what this form means.
      guard reading.problem == .zoneConverted else { return reading }
      return FuzzyDateReading(date: reading.date)
    case .compact: return either(FuzzyDateReader.hl7(text), text)
    case .epochMilliseconds: return epoch(text, perSecond: 1000)
    case .epochSeconds: return epoch(text, perSecond: 1)
    }
  }

  /// A program's reading, or that of the words where the file has them in another form.
  private func either(_ reading: FuzzyDateReading, _ text: String) -> FuzzyDateReading {
    guard reading.problem == .unreadable else { return reading }
    // A date of long ago, which the readers of today's records do not take for one.
    if let edtf = EDTF(text) {
      let date = FuzzyDate(edtf, originalText: text)
      if !date.isUndated { return FuzzyDateReading(date: date) }
    }
    // Four figures alone are a year here and never a time of day.
    return text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? reading : dates.read(text)
  }

  /// The day in London of what a program has written with a time.
  private func day(_ text: String) -> FuzzyDateReading {
    let moment = FuzzyDateReader.dateTime(text).date
    guard moment.precision == .minute, let day = moment.earliest?.day else {
      return dates.read(text)
    }
    return dates.read(day.description).worded(text)
  }

  private func epoch(_ text: String, perSecond: Int) -> FuzzyDateReading {
    guard let number = Int(text) else { return dates.read(text) }
    guard number > 0, text.utf8.count < 16,
      let moment = LondonClock.wallTime(
        inGreenwich: WallTime(minuteNumber: number / (60 * perSecond))),
      moment.day.year < 9999
    else { return FuzzyDateReading(date: .undated(text), problem: .unreadable) }
    return FuzzyDateReading(
      date: FuzzyDate(originalText: text, earliest: moment, latest: moment, precision: .minute))
  }
}

extension FuzzyDateReading {
  /// The same date under the words that stand in the file.
  func worded(_ words: String) -> FuzzyDateReading {
    FuzzyDateReading(
      date: FuzzyDate(
        originalText: words, earliest: date.earliest, latest: date.latest,
        precision: date.precision, qualifier: date.qualifier), problem: problem)
  }

  /// The date with the bounds that a qualifier leaves it, under the agency's words; where there are none,
  /// what it is worth stands behind the date.
  fileprivate func changed(
    _ words: String, _ note: String, _ qualifier: DateQualifier
  ) -> FuzzyDateReading {
    FuzzyDateReading(
      date: FuzzyDate(
        originalText: words.isEmpty ? "\(date.originalText) (\(note))" : words,
        earliest: qualifier == .before ? nil : date.earliest,
        latest: qualifier == .after ? nil : date.latest, precision: date.precision,
        qualifier: qualifier), problem: problem)
  }
}
