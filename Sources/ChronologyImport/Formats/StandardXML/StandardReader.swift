import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// Reads one file of the chronology XML: what it says of itself, then row after row.
struct StandardReader: ~Copyable {
  var xml: XMLReader
  let options: ChronologyImportOptions
  let rows: RowCollector
  var file: ChronologyFile
  var dates: FuzzyDateReader
  /// The row that is being read.
  var row = ReadRow()
  var withoutReference = 0
  var firstWithoutReference = 0

  init(_ incoming: IncomingFile, _ rows: RowCollector) {
    xml = XMLReader(.chunks(incoming.next), fileName: incoming.name)
    options = incoming.options
    self.rows = rows
    file = ChronologyFile(name: incoming.name, sha256: "")
    dates = FuzzyDateReader(order: incoming.options.dayMonthOrder ?? .dayMonth)
    StandardAttribute.register(in: xml)
  }

  /// Reads the whole file.
  mutating func read() throws -> ChronologyFile {
    guard let root = try xml.next() else { return file }
    try readRoot(root)
    while let event = try xml.next() {
      switch event.kind {
      case .start: try readChild(event)
      case .text:
        if !xml.isBlank(event) {
          rows.countSkipped("text")
          rows.report(
            "chronology.text.misplaced", .warning,
            "Text stands between the entries, where none belongs; it stays in the original file.",
            "Ask the agency which entry it belongs to.", line: xml.lineOfWords(event),
            path: "chronology")
        }
      case .end, .attribute: continue
      }
    }
    reportMissingReferences()
    return file
  }

  /// Reads what stands directly below the first element.
  private mutating func readChild(_ start: XMLEvent) throws {
    switch StandardElement(start.name) {
    case .entry: try readEntry(start)
    case .noContact: try readNoContact(start)
    case .preamble: file.preamble = try collectPlain()
    case .glossary: try readGlossary()
    case .people: try readPeople()
    default: try skip(start)
    }
  }

  /// Passes over an element that is no row.
  private mutating func skip(_ start: XMLEvent) throws {
    let name = xml.local(start.name)
    let isRowElsewhere = name == "entry" || name == "noContact"
    if rows.countSkipped(name) || isRowElsewhere {
      rows.report(
        "chronology.element.unknown", .warning,
        "An element between the entries is not one of the format; it stays in the original file.",
        isRowElsewhere
          ? "Ask the supplier to write it in the namespace \(StandardXML.namespace)."
          : "Ask the agency whether it holds entries that should be in the chronology.",
        line: Int(start.line), path: "chronology/\(name)")
    }
    _ = try collectPlain()
  }

  private func reportMissingReferences() {
    guard withoutReference > 0 else { return }
    rows.report(
      "chronology.reference.missing", .note,
      "\(withoutReference) of the rows have no reference of the agency's own.",
      "Ask for references: without them a corrected version cannot be compared row by row.",
      line: firstWithoutReference)
  }
}

extension XMLReader {
  /// An attribute's value without blanks around it.
  func word(_ attribute: XMLEvent) -> String {
    withBytes(attribute) { bytes in
      var start = 0
      var end = bytes.count
      while start < end && bytes[start] <= 0x20 { start += 1 }
      while end > start && bytes[end - 1] <= 0x20 { end -= 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }

  /// The line on which the first word of a text stands.
  func lineOfWords(_ text: XMLEvent) -> Int {
    withBytes(text) { Int(text.line) + $0.prefix { $0 <= 0x20 }.count { $0 == 0x0A } }
  }

  /// Whether a text holds nothing but blanks and line breaks.
  func isBlank(_ event: XMLEvent) -> Bool {
    withBytes(event) { $0.allSatisfy { $0 <= 0x20 } }
  }
}
