extension HTMLPage {
  /// Writes runs of words.
  mutating func write(_ text: [Inline]) {
    for inline in text {
      switch inline {
      case .text(let words): output.words(words)
      case .strong(let inner):
        output.markup("<strong>")
        write(inner)
        output.markup("</strong>")
      case .emphasis(let inner):
        output.markup("<em>")
        write(inner)
        output.markup("</em>")
      case .reference(let anchor, let inner):
        guard let name = outline.name(of: anchor) else {
          write(inner)
          continue
        }
        output.markup("<a href=\"#\(name)\">")
        write(inner.withoutReferences)
        output.markup("</a>")
      case .lineBreak: output.markup("<br />")
      }
    }
  }
}
