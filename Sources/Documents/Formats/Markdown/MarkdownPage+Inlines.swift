extension MarkdownPage {
  /// Writes runs of words.
  ///
  /// A line break is a tag: a backslash or two spaces at the end of a line mean nothing at the end of a
  /// paragraph, and could not stand in a cell.
  ///
  /// - Parameters:
  ///   - text: The runs.
  ///   - isLineStart: Whether the words begin a line.
  mutating func write(_ text: [Inline], isLineStart: Bool = false) {
    var isStart = isLineStart
    for inline in text {
      switch inline {
      case .text(let words): output.words(words, isLineStart: isStart)
      case .strong(let inner): write(inner, within: "**", or: "strong")
      case .emphasis(let inner): write(inner, within: "*", or: "em")
      case .reference(let anchor, let inner):
        let plain = inner.withoutReferences
        if let name = outline.name(of: anchor) {
          output.markup("[")
          write(plain)
          output.markup("](#\(name))")
        } else {
          write(plain, isLineStart: isStart)
        }
      case .lineBreak: output.markup("<br>")
      }
      // Runs without words leave the next at the beginning of the line.
      isStart = isStart && inline.hasNoWords
    }
  }

  /// Writes words between stars, or between tags where stars would not be understood: beside other
  /// stars, and at the edge of anything but a letter or digit (CommonMark 6.2).
  private mutating func write(
    _ inner: [Inline], within stars: String, or tag: String
  ) {
    let isPlain = inner.allSatisfy { if case .text = $0 { true } else { false } }
    let words = inner.plainText.unicodeScalars
    let edges = [words.first, words.last].compactMap(\.self)
    let hasPlainEdges =
      edges.count == 2
      && edges.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    if isPlain, hasPlainEdges, !output.endsWithStar {
      output.markup(stars)
      write(inner)
      output.markup(stars)
    } else {
      output.markup("<\(tag)>")
      write(inner)
      output.markup("</\(tag)>")
    }
  }
}

extension Inline {
  /// Whether the run is words, of which there are none but white space.
  fileprivate var hasNoWords: Bool {
    if case .text(let words) = self { words.allSatisfy(\.isWhitespace) } else { false }
  }
}
