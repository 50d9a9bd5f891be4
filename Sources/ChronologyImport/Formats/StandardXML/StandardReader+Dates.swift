import CaseModel
import Diagnostics
import FuzzyDates
import XML

extension StandardReader {
  /// Reads a date: the agency's words, and the supplier's own reading of them.
  mutating func readDate(
    _ start: XMLEvent, _ element: StandardElement
  ) throws -> FuzzyDate {
    var parts = DateParts()
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      switch StandardAttribute(attribute.name) {
      case .date: parts.date = attribute
      case .time: parts.time = attribute
      case .precision: parts.precision = attribute
      case .qualifier: parts.qualifier = attribute
      case .text: parts.words = xml.string(attribute)
      default: keepUnknown(attribute, of: element.name, start)
      }
    }
    if let words = parts.words {
      // The common case: plain words, and a supplier who read them alike.
      let reading = dates.read(words)
      parts.agree = !reading.date.isUndated && parts.agree(with: reading.date, xml)
      if reading.problem == nil && parts.agree {
        row.hasDateWords = true
        try endWithoutText(start, element.name)
        return reading.date
      }
    }
    return try settle(parts.supplied(in: xml), start, element)
  }

  /// Reads a date whose words are difficult, absent, or read otherwise by the supplier.
  private mutating func settle(
    _ supplied: SuppliedParts, _ start: XMLEvent, _ element: StandardElement
  ) throws -> FuzzyDate {
    var supplied = supplied
    let text = try collect(element.name)
    if supplied.words?.trimmed.isEmpty ?? true {
      if !text.isEmpty { supplied.words = text }
    } else if !text.isEmpty && text != supplied.words {
      keepText(text, element.name, line: Int(start.line))
    }
    guard supplied.hasWords else { return .undated(supplied.words ?? "") }
    row.hasDateWords = true
    let reading = dates.structured(
      date: supplied.date, time: supplied.time, precision: supplied.precision,
      qualifier: supplied.qualifier, words: supplied.words)
    if let problem = reading.problem {
      rows.report(
        problem.diagnostic(
          problem.severity,
          at: rows.place(
            line: Int(start.line), reference: row.entry.reference, path: "entry/\(element.name)"),
          isOfEvent: element == .when))
    }
    if supplied.words != nil && !supplied.agree {
      for (name, value) in supplied.attributes {
        row.entry.raw.append(RawField(name: "\(element.name)/@\(name)", value: value))
      }
    }
    return reading.date
  }

  /// Reads a day in an attribute.
  mutating func readDay(
    _ text: String, _ path: String, _ start: XMLEvent
  ) -> FuzzyDate {
    guard !text.trimmed.isEmpty else { return .undated(text) }
    row.hasDateWords = true
    let reading = dates.read(text)
    if let problem = reading.problem {
      rows.report(
        problem.diagnostic(
          problem.severity, at: rows.place(line: Int(start.line), path: path)))
    }
    return reading.date
  }
}

/// The words of a date and the attributes in which a supplier read them.
private struct DateParts {
  var words: String?
  var date: XMLEvent?
  var time: XMLEvent?
  var precision: XMLEvent?
  var qualifier: XMLEvent?
  /// Whether the attributes say no more than the words.
  var agree = false

  /// Whether the attributes say no more than a date, so that they need not be kept beside it.
  func agree(with reading: FuzzyDate, _ xml: borrowing XMLReader) -> Bool {
    if let precision, xml.value(precision, of: StandardValues.precisions) != reading.precision {
      return false
    }
    if let qualifier, xml.value(qualifier, of: StandardValues.qualifiers) != reading.qualifier {
      return false
    }
    if date == nil && time == nil { return true }
    guard let earliest = reading.earliest else { return false }
    if let date {
      let figures = xml.withBytes(date) { Figures($0) }
      guard figures.count > 0, figures.first == earliest.day.year,
        figures.count < 2 || figures.second == earliest.day.month,
        figures.count < 3 || figures.third == earliest.day.day
      else { return false }
    }
    guard let time else { return true }
    let clock = xml.withBytes(time) { Figures($0) }
    return clock.count == 2 && clock.first * 60 + clock.second == earliest.minuteOfDay
  }

  /// The same as texts, which outlive the start tag.
  func supplied(in xml: borrowing XMLReader) -> SuppliedParts {
    SuppliedParts(
      words: words, date: date.map { xml.string($0) }, time: time.map { xml.string($0) },
      precision: precision.map { xml.string($0) }, qualifier: qualifier.map { xml.string($0) },
      agree: agree)
  }
}

/// The words of a date and what a supplier made of them.
struct SuppliedParts {
  var words: String?
  var date: String?
  var time: String?
  var precision: String?
  var qualifier: String?
  /// Whether the attributes say no more than the words.
  var agree: Bool

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
}

/// Up to three whole numbers with signs between them, as in `2024-05-23` and `10:15`.
struct Figures {
  private(set) var count = 0
  private(set) var first = 0
  private(set) var second = 0
  private(set) var third = 0

  /// Reads a text; there are none in a text that is not all figures and single signs.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var number = 0
    var digits = 0
    for byte in text {
      if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") && digits < 4 {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      } else if (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")) && digits > 0 && count < 2
      {
        add(number)
        number = 0
        digits = 0
      } else {
        count = 0
        return
      }
    }
    if digits > 0 { add(number) } else { count = 0 }
  }

  private mutating func add(_ number: Int) {
    switch count {
    case 0: first = number
    case 1: second = number
    default: third = number
    }
    count += 1
  }
}
