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
    // A reference to nothing is only its words, which take their place among those around it.
    let text = text.flatMap { inline in
      if case .reference(let anchor, let inner) = inline, outline.name(of: anchor) == nil {
        inner.withoutReferences
      } else {
        [inline]
      }
    }
    var isStart = isLineStart
    for (index, inline) in text.enumerated() {
      switch inline {
      case .text(let words): output.words(words, isLineStart: isStart)
      case .strong(let inner):
        write(inner, within: "**", or: "strong", before: text[(index + 1)...])
      case .emphasis(let inner):
        write(inner, within: "*", or: "em", before: text[(index + 1)...])
      case .reference(let anchor, let inner):
        output.markup("[")
        write(inner.withoutReferences)
        output.markup("](#\(outline.name(of: anchor) ?? ""))")
      case .lineBreak: output.markup("<br>")
      }
      // Runs without words leave the next at the beginning of the line.
      isStart = isStart && inline.hasNoWords
    }
  }

  /// Writes words between stars, or between tags where stars would not be understood.
  private mutating func write(
    _ inner: [Inline], within stars: String, or tag: String, before rest: ArraySlice<Inline>
  ) {
    if canStandBetweenStars(inner, before: rest) {
      output.markup(stars)
      write(inner)
      output.markup(stars)
    } else {
      output.markup("<\(tag)>")
      write(inner)
      output.markup("</\(tag)>")
    }
  }

  /// Whether stars around words would be understood as stress (CommonMark 6.2).
  ///
  /// They may not hold or touch other stars, nor white space inside. Where they touch a mark such as a colon
  /// inside, what is outside must be white space, a mark, or the edge of the line. What some programs
  /// take for a mark and others do not, such as an emoji, counts as the worse.
  private func canStandBetweenStars(_ inner: [Inline], before rest: ArraySlice<Inline>) -> Bool {
    let holdsStars = inner.withoutReferences.contains { inline in
      switch inline {
      case .strong, .emphasis: true
      case .text, .reference, .lineBreak: false
      }
    }
    guard !holdsStars, case .text(let head) = inner.first, case .text(let tail) = inner.last,
      let first = head.unicodeScalars.first, let last = tail.unicodeScalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace, !output.endsWithStar
    else { return false }
    return (first.isLetterOrDigit || output.endsWithSpaceOrMark)
      && (last.isLetterOrDigit || beginsWithSpaceOrMark(rest))
  }

  /// Whether runs begin with white space or a mark once they are written, or there are none: what comes
  /// after the last run is the end of a line or cell, or a mark.
  private func beginsWithSpaceOrMark(_ rest: ArraySlice<Inline>) -> Bool {
    switch rest.first {
    case .text(""): beginsWithSpaceOrMark(rest.dropFirst())
    case .text(let words): words.utf8.first.map(MarkdownBytes.isSpaceOrMark) ?? true
    case nil, .strong, .emphasis, .reference, .lineBreak: true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || ("0"..."9").contains(self)
  }
}

extension Inline {
  /// Whether the run is words, of which there are none but white space.
  fileprivate var hasNoWords: Bool {
    if case .text(let words) = self { words.allSatisfy(\.isWhitespace) } else { false }
  }
}
