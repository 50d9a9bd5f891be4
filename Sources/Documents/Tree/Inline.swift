/// A run of words within a paragraph, a heading or a cell.
///
/// White space is shown as HTML shows it: each run of spaces, tabs and line ends is one space. A new line
/// is a ``lineBreak``; `[Inline].lines(_:)` makes them from words that somebody wrote on several lines.
public indirect enum Inline: Hashable, Sendable {
  /// Plain words.
  case text(String)
  /// Words that matter more than those around them.
  case strong([Inline])
  /// Words that are stressed, such as the title of a book.
  case emphasis([Inline])
  /// Words that lead to the block with an anchor.
  case reference(anchor: String, [Inline])
  /// The words after it start a new line.
  case lineBreak
}

extension [Inline] {
  /// The words alone; a line break counts as a space.
  public var plainText: String {
    map { inline in
      switch inline {
      case .text(let words): words
      case .strong(let inner), .emphasis(let inner), .reference(_, let inner): inner.plainText
      case .lineBreak: " "
      }
    }.joined()
  }

  /// The words of a text with its line ends kept as line breaks.
  ///
  /// - Parameter words: The text; empty lines in it are left out.
  public static func lines(_ words: String) -> [Inline] {
    words.split(whereSeparator: \.isNewline).enumerated().flatMap { index, line in
      index == 0 ? [.text(String(line))] : [.lineBreak, .text(String(line))]
    }
  }
}

extension [Inline] {
  /// The same runs with the words of references in their place: a link cannot stand in a link.
  var withoutReferences: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .text, .lineBreak: [inline]
      case .strong(let inner): [.strong(inner.withoutReferences)]
      case .emphasis(let inner): [.emphasis(inner.withoutReferences)]
      case .reference(_, let inner): inner.withoutReferences
      }
    }
  }
}
