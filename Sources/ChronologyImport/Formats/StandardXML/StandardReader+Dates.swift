import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads a date: the agency's words, and the supplier's own reading of them.
  mutating func readDate(
    _ start: XMLEvent, _ element: StandardElement, _ row: inout ReadRow
  ) throws -> FuzzyDate {
    var parts = DateParts()
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .date: parts.date = xml.string(attribute)
      case .time: parts.time = xml.string(attribute)
      case .precision: parts.precision = xml.string(attribute)
      case .qualifier: parts.qualifier = xml.string(attribute)
      case .text: parts.words = xml.string(attribute)
      default: keepUnknown(attribute, of: element.name, start, &row)
      }
    }
    let text = try collect(element.name, &row)
    if parts.words?.trimmed.isEmpty ?? true {
      if !text.isEmpty { parts.words = text }
    } else if !text.isEmpty && text != parts.words {
      keepUnknown(text, element.name, start, &row)
    }
    guard parts.hasWords else { return .undated(parts.words ?? "") }
    row.hasDateWords = true
    let reading = parts.read(with: dates)
    if let problem = reading.problem {
      rows.report(
        problem.diagnostic(
          Self.severity(of: problem),
          at: rows.place(
            line: Int(start.line), reference: row.entry.reference, path: "entry/\(element.name)")))
    }
    if parts.words != nil && !parts.agrees(with: reading.date) {
      for (name, value) in parts.attributes {
        row.entry.raw.append(RawField(name: "\(element.name)/@\(name)", value: value))
      }
    }
    return reading.date
  }

  /// Reads a day in an attribute.
  mutating func readDay(
    _ text: String, _ path: String, _ start: XMLEvent, _ row: inout ReadRow
  ) -> FuzzyDate {
    guard !text.trimmed.isEmpty else { return .undated(text) }
    row.hasDateWords = true
    let reading = dates.read(text)
    if let problem = reading.problem {
      rows.report(
        problem.diagnostic(
          Self.severity(of: problem), at: rows.place(line: Int(start.line), path: path)))
    }
    return reading.date
  }

  private static func severity(of problem: FuzzyDateProblem) -> Diagnostic.Severity {
    switch problem {
    case .centuryAssumed, .zoneIgnored: .note
    default: .warning
    }
  }
}

/// The words of a date and what a supplier made of them.
struct DateParts: Hashable {
  var date: String?
  var time: String?
  var precision: String?
  var qualifier: String?
  var words: String?

  /// Whether anything tells of a date.
  var hasWords: Bool {
    words?.trimmed.isEmpty == false || date?.trimmed.isEmpty == false
      || time?.trimmed.isEmpty == false
  }

  /// The attributes that are there, by name.
  var attributes: [(String, String)] {
    [("date", date), ("time", time), ("precision", precision), ("qualifier", qualifier)]
      .compactMap { name, value in value.map { (name, $0) } }
  }

  /// Reads them; the words win where they can be read.
  func read(with reader: FuzzyDateReader) -> FuzzyDateReading {
    if date == nil && time == nil && precision == nil && qualifier == nil {
      return reader.read(words ?? "")
    }
    return reader.structured(
      date: date, time: time, precision: precision, qualifier: qualifier, words: words)
  }

  /// Whether a date says all that the supplier's attributes say, so that they need not be kept beside it.
  func agrees(with reading: FuzzyDate) -> Bool {
    guard let date else { return time == nil }
    guard let earliest = reading.earliest, reading.precision.rawValue == precision ?? "day",
      reading.qualifier.rawValue == qualifier ?? "exact"
    else { return false }
    let day = "\(earliest.day)"
    guard day == date || day.hasPrefix(date + "-") else { return false }
    return time.map { earliest.description.hasSuffix("T\($0)") } ?? true
  }
}
