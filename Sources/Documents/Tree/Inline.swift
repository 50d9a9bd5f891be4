/// A run of words within a paragraph, a heading or a cell.
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
}
