/// Takes a text apart into records and fields, following RFC 4180 and bearing what breaks it.
///
/// A line ends with CR, LF or both. A field in quotation marks may hold separators, line breaks and
/// doubled quotation marks. A field whose quotation marks do not work out is kept as it stands, and one
/// that never closes ends with its line, so that it swallows no record behind it.
struct RecordScanner {
  /// The line on which the next record begins, counted from 1.
  private(set) var line = 1
  /// How many fields have quotation marks that do not work out, and on which line the first stands.
  private(set) var brokenQuotes = 0
  private(set) var firstBrokenLine = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at: Int
  /// How many bytes were looked at in vain for closing marks; past the limit, marks mean nothing more.
  private var wasted = 0

  private static let quote = UInt8(ascii: "\"")

  /// Creates a scanner.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - separator: What stands between fields; 0 for one field a line.
  ///   - start: Where the records begin.
  ///   - line: The line on which they begin.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, start: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.line = line
    at = start
  }

  /// Whether the text has come to its end.
  var isAtEnd: Bool { at >= bytes.count }

  /// The fields of the next record; nil at the end.
  mutating func next() -> [String]? {
    guard !isAtEnd else { return nil }
    var fields: [String] = []
    while true {
      fields.append(field())
      guard at < bytes.count else { return fields }
      let byte = bytes[at]
      at += 1
      if byte == separator { continue }
      // Not a separator, so the end of a line.
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      line += 1
      return fields
    }
  }

  private func isEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    return byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func field() -> String {
    if at < bytes.count, bytes[at] == Self.quote, wasted <= bytes.count + 65_536 {
      if let text = quoted() { return text }
      noteBroken()
    }
    let start = at
    while !isEnd(at) { at += 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
  }

  private mutating func noteBroken() {
    brokenQuotes += 1
    if firstBrokenLine == 0 { firstBrokenLine = line }
  }

  /// A field in quotation marks, without them; nil, with nothing taken, where they never close.
  private mutating func quoted() -> String? {
    var index = at + 1
    var start = index
    var text: [UInt8] = []
    var lines = 0
    var isBroken = false
    scan: while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
          text.append(contentsOf: bytes[start...index])
          index += 2
          start = index
          continue
        }
        if let end = closing(index) {
          defer {
            at = end
            line += lines
          }
          if isBroken {
            noteBroken()
            return String(decoding: bytes[at..<end], as: UTF8.self)
          }
          text.append(contentsOf: bytes[start..<index])
          return String(decoding: text, as: UTF8.self)
        }
        // Broken marks and a line break together: nobody can tell where the field was to end.
        if lines > 0 { break scan }
        isBroken = true
      } else if byte == 0x0A || byte == 0x0D {
        if isBroken { break scan }
        lines += 1
        if byte == 0x0D {
          text.append(contentsOf: bytes[start..<index])
          text.append(0x0A)
          if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
          start = index + 1
        }
      }
      index += 1
    }
    wasted += index - at
    return nil
  }

  /// Where a field ends whose closing mark may stand here: blanks may follow it; nil where more does.
  private func closing(_ index: Int) -> Int? {
    var end = index + 1
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return isEnd(end) ? end : nil
  }
}
