extension MarkdownPage {
  /// Writes runs of words.
  ///
  /// - Parameters:
  ///   - text: The runs.
  ///   - breaks: What a line break is here.
  ///   - isLineStart: Whether the words begin a line.
  mutating func write(_ text: [Inline], breaks: String = "<br>", isLineStart: Bool = false) {
    var isStart = isLineStart
    for inline in text {
      switch inline {
      case .text(let words): output.words(words, isLineStart: isStart)
      case .strong(let inner): write(inner, within: "**", or: "strong", breaks: breaks)
      case .emphasis(let inner): write(inner, within: "*", or: "em", breaks: breaks)
      case .reference(let anchor, let inner):
        let plain = inner.withoutReferences
        if let name = outline.name(of: anchor) {
          output.markup("[")
          write(plain, breaks: "<br>")
          output.markup("](#\(name))")
        } else {
          write(plain, breaks: breaks, isLineStart: isStart)
        }
      case .lineBreak: output.markup(breaks)
      }
      // After a backslash at the end of a line the next words begin a line again.
      if case .lineBreak = inline { isStart = breaks.hasPrefix("\\") } else { isStart = false }
    }
  }

  /// Writes words between stars, or between tags where stars would not be understood: beside other
  /// stars, and at the edge of anything but a letter or digit (CommonMark 6.2).
  private mutating func write(
    _ inner: [Inline], within stars: String, or tag: String, breaks: String
  ) {
    let isPlain = inner.allSatisfy { if case .text = $0 { true } else { false } }
    let words = inner.plainText.unicodeScalars
    let edges = [words.first, words.last].compactMap(\.self)
    let hasPlainEdges =
      edges.count == 2
      && edges.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    if isPlain, hasPlainEdges, !output.endsWithStar {
      output.markup(stars)
      write(inner, breaks: breaks)
      output.markup(stars)
    } else {
      output.markup("<\(tag)>")
      write(inner, breaks: breaks)
      output.markup("</\(tag)>")
    }
  }
}
