/// The bytes of a Markdown text as it grows: marks as they are, words escaped so that they read the same.
struct MarkdownBytes {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Appends marks that this program made.
  mutating func markup(_ made: String) { bytes.append(contentsOf: made.utf8) }

  /// Whether the last byte is a star, beside which another star would mean something else.
  var endsWithStar: Bool { bytes.last == UInt8(ascii: "*") }

  /// Whether the last byte is white space or a mark, or nothing has been written yet.
  var endsWithSpaceOrMark: Bool { bytes.last.map(Self.isSpaceOrMark) ?? true }

  /// Whether a byte is white space or a mark such as a bracket or a colon, all of them in ASCII.
  static func isSpaceOrMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Appends words from outside.
  ///
  /// Each run of white space becomes one space, marks of Markdown get a backslash, and characters that
  /// the other formats cannot hold become U+FFFD, so that all formats say the same.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - isLineStart: Whether they begin a line, where more characters are marks.
  mutating func words(_ text: String, isLineStart: Bool = false) {
    let scalars = text.unicodeScalars
    let listMark = isLineStart ? Self.listMark(in: scalars) : nil
    var isStart = isLineStart
    var wasSpace = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if Self.isSpace(scalar) {
        // A line that began with spaces could become a block of code.
        if !wasSpace, !isStart { bytes.append(0x20) }
        wasSpace = true
        continue
      }
      if scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
        markup("\u{FFFD}")
      } else {
        if Self.isMark(scalar) || index == listMark || (isStart && Self.isMarkAtStart(scalar)) {
          markup("\\")
        }
        bytes.append(contentsOf: scalar.utf8)
      }
      wasSpace = false
      isStart = false
    }
  }

  /// Where a line's first words would be taken for the number of a list item, as `1.` and `1)` are; nil
  /// where they would not.
  private static func listMark(in scalars: String.UnicodeScalarView) -> String.Index? {
    let start = scalars.drop(while: isSpace)
    let mark = start.drop { ("0"..."9").contains($0) }
    guard mark.startIndex > start.startIndex, let first = mark.first, first == "." || first == ")"
    else { return nil }
    return mark.dropFirst().first.map(isSpace) ?? true ? mark.startIndex : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "#", "|", "~", "&", "$": true
    default: false
    }
  }

  private static func isMarkAtStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ">", "-", "+", "=", ":": true
    default: false
    }
  }
}
