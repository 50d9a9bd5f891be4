import XML

/// Text files with one record a line: comma-separated (CSV), or with semicolons, tabs or strokes.
struct DelimitedText: TableFormat {
  let id = "csv"
  let summary = "A text file with columns between commas, semicolons, tabs or strokes (.csv, .tsv)."

  /// The largest file, in bytes.
  static let most = 200_000_000

  func recognises(_ head: FileHead) -> Bool {
    guard head.rootName == nil, Self.mayBeText(head.bytes), Self.mayBeTable(head.bytes),
      let text = PlainText(head.bytes, isBeginning: head.bytes.count >= FileHead.length)
    else { return false }
    let isWhole = head.bytes.count < FileHead.length
    return text.utf8.withUnsafeBufferPointer { Separator($0, isWhole: isWhole).isTable }
  }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    guard bytes.count <= Self.most else { throw TableFailure(.tooLarge, fileName: fileName) }
    guard Self.mayBeText(bytes), let text = PlainText(bytes) else {
      throw TableFailure(.notText, fileName: fileName)
    }
    return try DelimitedReader(text, fileName: fileName).read()
  }

  /// Whether a file does not begin as a package, a rich text or a PDF does.
  private static func mayBeText(_ bytes: [UInt8]) -> Bool {
    !["%PDF", "{\\rtf", "PK\u{3}\u{4}", "PK\u{5}\u{6}"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Whether the first character is one that a heading can begin with, not that of a web page or of
  /// values for programs.
  private static func mayBeTable(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    return first != nil && first != UInt8(ascii: "<") && first != UInt8(ascii: "{")
  }
}
