import CaseModel
import Diagnostics
import XML

extension StandardReader {
  /// Reads the text of an element that should hold only text, up to its end tag.
  ///
  /// Other elements inside are noted, and their words stay in the text.
  mutating func collect(_ path: String) throws -> String {
    guard let first = try xml.next(), first.kind != .end else { return "" }
    guard first.kind == .text else { return try collect(path, after: "", first) }
    let text = xml.string(first)
    guard let second = try xml.next(), second.kind != .end else { return text.trimmed }
    return try collect(path, after: text, second)
  }

  /// Goes on reading a text that is more than one piece.
  private mutating func collect(
    _ path: String, after beginning: String, _ next: XMLEvent
  ) throws -> String {
    var text = beginning
    var open: [String] = []
    var next: XMLEvent? = next
    while let event = next {
      switch event.kind {
      case .text: text += xml.string(event)
      case .start:
        open.append(xml.local(event.name))
        let inner = ([path] + open).joined(separator: "/")
        note(inner, isAttribute: false, event, row.entry.reference)
        for index in 0..<event.attributeCount {
          keepUnknown(xml.attribute(index), of: inner, event)
        }
      case .end:
        if open.popLast() == nil { return text.trimmed }
      case .attribute: break
      }
      next = try xml.next()
    }
    return text.trimmed
  }

  /// Reads the text of an element outside the rows, up to its end tag.
  mutating func collectPlain() throws -> String {
    var text = ""
    var depth = 0
    while let event = try xml.next() {
      switch event.kind {
      case .text: text += xml.string(event)
      case .start: depth += 1
      case .end:
        if depth == 0 { return text.trimmed }
        depth -= 1
      case .attribute: continue
      }
    }
    return text.trimmed
  }

  /// Reads to the end tag of an element that should be empty, and keeps what it holds all the same.
  mutating func endWithoutText(
    _ start: XMLEvent, _ path: String
  ) throws {
    let text = try collect(path)
    if !text.isEmpty { keepText(text, path, line: Int(start.line)) }
  }

  /// Reads an element that has no field of its own into raw fields, with everything inside it.
  mutating func readUnknown(_ start: XMLEvent, _ path: String) throws {
    note(path, isAttribute: false, start, row.entry.reference)
    for index in 0..<start.attributeCount {
      keepUnknown(xml.attribute(index), of: path, start)
    }
    var text = ""
    var isLeaf = start.attributeCount == 0
    while let event = try xml.next(), event.kind != .end {
      if event.kind == .text {
        text += xml.string(event)
      } else {
        isLeaf = false
        try readUnknown(event, "\(path)/\(xml.local(event.name))")
      }
    }
    text = text.trimmed
    if isLeaf || !text.isEmpty { row.entry.raw.append(RawField(name: path, value: text)) }
  }

  /// Keeps an attribute that has no field of its own.
  mutating func keepUnknown(
    _ attribute: XMLEvent, of path: String, _ start: XMLEvent
  ) {
    let name = xml.local(attribute.name)
    let full = path.isEmpty ? "@\(name)" : "\(path)/@\(name)"
    row.entry.raw.append(RawField(name: full, value: xml.string(attribute)))
    note(full, isAttribute: true, start, row.entry.reference)
  }

  /// Keeps text that stands directly in a row.
  mutating func keepText(_ event: XMLEvent) {
    keepText(xml.string(event).trimmed, "text", line: xml.lineOfWords(event))
  }

  /// Keeps text where none belongs.
  mutating func keepText(_ text: String, _ path: String, line: Int) {
    row.entry.raw.append(RawField(name: path, value: text))
    rows.countUnmapped(path)
    rows.report(
      "chronology.text.misplaced", .warning,
      "Text stands where none belongs; it is kept as a raw field.",
      "Ask the supplier which element it should be in.", line: line,
      reference: row.entry.reference, path: "entry/\(path)")
  }

  /// Says that a value is none of those the format knows.
  func reportValue(_ path: String, _ known: String, _ start: XMLEvent, _ reference: String) {
    rows.report(
      "chronology.value.unknown", .warning,
      "A value is not one that the format knows; it is kept as it came.",
      "Ask the supplier to use one of: \(known).", line: Int(start.line),
      reference: reference, path: "entry/\(path)")
  }

  /// Counts something that the format does not know, and says so the first time.
  private func note(_ path: String, isAttribute: Bool, _ start: XMLEvent, _ reference: String) {
    guard rows.countUnmapped(path) else { return }
    rows.report(
      isAttribute ? "chronology.attribute.unknown" : "chronology.element.unknown", .note,
      "\(isAttribute ? "An attribute" : "An element") is not one of the format; what it holds is kept "
        + "as a raw field.",
      "Nothing is lost; if it matters to the review, look at the entry's raw fields.",
      line: Int(start.line), reference: reference, path: "entry/\(path)")
  }
}

extension String {
  /// The text without blanks, tabs and line breaks at its beginning and end.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    let isWord: (UInt8) -> Bool = { $0 > 0x20 }
    guard let start = utf8.firstIndex(where: isWord), let end = utf8.lastIndex(where: isWord) else {
      return ""
    }
    return String(self[start...end])
  }
}
