/// What the first bytes of a file say about it.
struct FileBeginning {
  /// The encoding.
  var encoding: TextEncoding
  /// How many bytes to leave out: the byte order mark.
  var markLength: Int

  /// How many bytes are always enough to decide.
  static let length = 1024

  /// Reads the first bytes.
  ///
  /// - Parameter head: At least ``length`` bytes, or all there are, not empty.
  /// - Throws: The kind of failure when the file is not XML in an encoding that is read.
  init(_ head: [UInt8]) throws(FileBeginningFault) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(encoding: .utf8, markLength: 3)
    } else if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF])
      || head.starts(with: [0, 0, 0, 0x3C]) || head.starts(with: [0x3C, 0, 0, 0])
    {
      throw FileBeginningFault(kind: .encodingNotRead("UTF-32"))
    } else if head.starts(with: [0xFF, 0xFE]) {
      self.init(encoding: .utf16(bigEndian: false), markLength: 2)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self.init(encoding: .utf16(bigEndian: true), markLength: 2)
    } else if head.starts(with: [0x3C, 0]) {
      self.init(encoding: .utf16(bigEndian: false), markLength: 0)
    } else if head.starts(with: [0, 0x3C]) {
      self.init(encoding: .utf16(bigEndian: true), markLength: 0)
    } else if let kind = Self.otherKind(head) {
      throw FileBeginningFault(kind: .notXML(looksLike: kind))
    } else {
      let name = Self.declaredEncoding(head)
      guard let encoding = TextEncoding(declared: name) else {
        throw FileBeginningFault(kind: .encodingNotRead(name))
      }
      self.init(encoding: encoding, markLength: 0)
    }
  }

  private init(encoding: TextEncoding, markLength: Int) {
    self.encoding = encoding
    self.markLength = markLength
  }

  /// What a file is whose first bytes are not those of XML; nil for XML.
  private static func otherKind(_ head: [UInt8]) -> String? {
    let first = head.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard first != UInt8(ascii: "<"), first != nil else { return nil }
    if head.starts(with: "PK".utf8) { return "a Word, Excel or ZIP file" }
    if head.starts(with: "%PDF".utf8) { return "a PDF" }
    if head.starts(with: [0x1F, 0x8B]) { return "a compressed file" }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return "a compressed file" }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an older Word or Excel file" }
    if head.starts(with: "{\\rtf".utf8) { return "a rich text file" }
    if head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return "a file in EBCDIC, of a mainframe" }
    if head.contains(0) { return "a program's own kind of file" }
    return "plain text"
  }

  /// The encoding that the XML declaration names; empty when it names none.
  private static func declaredEncoding(_ head: [UInt8]) -> String {
    guard head.starts(with: "<?xml".utf8) else { return "" }
    let declaration = head.prefix(length)
    let end = declaration.firstIndex(of: UInt8(ascii: ">")) ?? declaration.endIndex
    let text = String(decoding: declaration[..<end], as: UTF8.self)
    guard let name = text.firstRange(of: "encoding") else { return "" }
    let rest = text[name.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return "" }
    let value = rest.dropFirst().prefix { $0 != quote }
    let isName = value.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0))
    }
    return isName && value.count <= 40 ? String(value) : "unknown"
  }
}

/// Why a file's first bytes rule it out.
struct FileBeginningFault: Error {
  var kind: XMLFailure.Kind
}

extension Substring {
  /// Where a text first stands in this one; nil where it does not.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? { self[...].firstRange(of: text) }
}
