/// Lines of plain text that fit on a screen and on a sheet of paper.
struct PrintedText {
  /// The longest line, in characters, unless one word alone is longer.
  static let width = 100

  private(set) var lines: [String] = []

  /// The text, ending with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds an empty line.
  mutating func gap() { lines.append("") }

  /// Adds words, broken into lines; what an agency wrote on lines of its own stays so.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - margin: What stands before every line.
  ///   - label: What stands before the words on the first line.
  ///   - hanging: How far the lines after the first stand in, beyond the margin.
  mutating func add(_ words: String, margin: String = "", label: String = "", hanging: Int = 0) {
    let indent = margin + String(repeating: " ", count: hanging)
    for (number, paragraph) in words.split(whereSeparator: \.isNewline).enumerated() {
      var line = number == 0 ? margin + label : indent
      var length = line.count
      var isEmpty = true
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        let added = word.count
        if !isEmpty, length + 1 + added > Self.width {
          lines.append(line)
          line = indent
          length = indent.count
          isEmpty = true
        }
        if !isEmpty { line += " " }
        line += Self.visible(word)
        length += added + (isEmpty ? 0 : 1)
        isEmpty = false
      }
      if !isEmpty { lines.append(line) }
    }
  }

  /// A word in which nothing can steer a terminal: what cannot be seen stands as `�`.
  private static func visible(_ word: Substring) -> String {
    if word.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(word) }
    var text = ""
    for scalar in word.unicodeScalars {
      text.unicodeScalars.append(steers(scalar) ? "\u{FFFD}" : scalar)
    }
    return text
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    // Controls, and the marks that turn the direction of writing around for what follows.
    scalar.properties.generalCategory == .control
      || ("\u{202A}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
  }
}
