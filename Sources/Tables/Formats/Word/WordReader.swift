import Diagnostics
import XML

/// Reads one part of a Word file, or a whole file that is one XML document.
///
/// Elements that it does not know are looked through, so that no word is lost in a wrapper that a later
/// version of Word invents. The reader goes as deep as the file does, which ``XMLLimits`` bounds.
struct WordReader: ~Copyable {
  /// What a word file may ask for: pictures travel inside the flat forms as one long text.
  static let limits = XMLLimits(size: 4 << 30, depth: 100, text: 64 << 20, startTag: 1 << 20)

  var xml: XMLReader
  let names: [WordName]
  let fileName: String
  /// What stands beside the text.
  var parts: WordParts
  /// What has been read.
  var document = TableDocument()
  var budget: GridBudget

  // Where the reader is.

  var scope = WordScope()
  /// How many tables the body has had, those without words included.
  var tablesBegun = 0
  /// The heading or caption that no table has taken yet.
  var title = ""
  /// How many controls that still show what to fill in are open.
  var openPlaceholders = 0
  /// The place of the cell being read, such as `B3 of table 1`; empty outside tables.
  var cellPlace = CellPlace()
  var line: Int32 = 0

  /// Creates a reader at the beginning of a part.
  ///
  /// - Parameters:
  ///   - input: The part.
  ///   - fileName: The file's name, for messages.
  ///   - parts: What stands beside the text, as far as it has been read.
  init(_ input: XMLInput, fileName: String, parts: WordParts = WordParts()) {
    xml = XMLReader(input, fileName: fileName, limits: Self.limits)
    names = WordName.register(in: xml)
    self.fileName = fileName
    self.parts = parts
    budget = GridBudget(fileName: fileName)
    scope.isOutside = true
  }

  /// What a name means to the reader.
  func name(_ name: XMLName) -> WordName {
    let number = Int(name.number)
    return names.indices.contains(number) ? names[number] : .other
  }

  /// The value of an attribute of the start tag that came last; nil where it has none.
  func attribute(_ wanted: WordName, of start: XMLEvent) -> String? {
    for index in 0..<start.attributeCount {
      let attribute = xml.attribute(index)
      if name(attribute.name) == wanted { return xml.string(attribute) }
    }
    return nil
  }

  /// The number in an attribute of the start tag that came last, at most `limit`; nil where it has none.
  func number(_ wanted: WordName = .val, of start: XMLEvent, limit: Int = 1_000_000) -> Int? {
    guard let value = attribute(wanted, of: start) else { return nil }
    let digits = value.utf8.prefix(20)
    return Int(String(decoding: digits, as: UTF8.self)).map { min(max($0, -1), limit) }
  }

  /// Whether a property that is on or off is on: it is when the element is there and does not say no.
  func isOn(_ start: XMLEvent) -> Bool {
    switch attribute(.val, of: start) {
    case "0", "false", "off": false
    default: true
    }
  }

  /// Passes over the element that has just begun.
  mutating func skip() throws {
    var depth = 1
    while depth > 0, let event = try xml.next() {
      if event.kind == .start { depth += 1 } else if event.kind == .end { depth -= 1 }
    }
  }

  /// Passes over the element that has just begun, and tells whether it holds words.
  mutating func skipWords() throws -> Bool {
    var depth = 1
    var isText = 0
    var hasWords = false
    while depth > 0, let event = try xml.next() {
      switch event.kind {
      case .start:
        depth += 1
        let name = name(event.name)
        if isText > 0 || name == .t || name == .delText { isText += 1 }
      case .end:
        depth -= 1
        isText = max(0, isText - 1)
      case .text:
        hasWords = hasWords || isText > 0 && xml.withBytes(event) { $0.contains { $0 > 0x20 } }
      case .attribute: continue
      }
    }
    return hasWords
  }

  /// Counts something that was found at this place.
  mutating func find(_ finding: WordFinding, _ count: Int = 1) {
    parts.found.add(finding, count, at: cellPlace.place(line: Int(line)))
  }
}

/// The cell that is being read, as a person would look for it.
struct CellPlace {
  var table = 0
  var row = 0
  var column = 0

  /// The place: the cell by which a person finds it, since Word writes a whole text on one line; outside
  /// tables the line all the same.
  func place(line: Int) -> Place {
    guard table > 0, row > 0 else { return Place(line: line) }
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return Place(cell: "\(letters)\(row) of table \(table)")
  }
}
