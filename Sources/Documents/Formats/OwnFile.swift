import XML

extension XMLLimits {
  /// For a file that this program has just written: as large and as deep as a report can be.
  static let ownFile = XMLLimits(size: 2 << 30, depth: 250, text: 64 << 20, startTag: 1 << 20)
}

extension String {
  /// The lines that hold words, each with single spaces between them.
  ///
  /// Bytes are looked at, not characters: a mark that joins with a space before it stays a word's.
  var wordLines: String {
    utf8.split(separator: 0x0A).map { line in
      line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { String(Substring($0)) }
        .joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
