/// Makes words safe inside markup.
///
/// The library escapes whole characters, so a `<` with a combining accent behind it is another
/// character to it and stays as it is. This goes by Unicode scalars.
enum MarkupEscaping {
  /// The words with the signs of markup written as references, and with U+FFFD in place of control
  /// characters that XML 1.0 cannot hold and of the two that ``LineNotes`` uses.
  static func escaped(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}", LineNotes.opening, LineNotes.closing:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
