extension WordBody {
  /// How a run of words differs from those around it.
  struct Emphasis {
    var isStrong = false
    var isStressed = false
    var isLink = false
  }

  /// Writes runs of words.
  mutating func write(_ text: [Inline], _ emphasis: Emphasis = Emphasis()) {
    for inline in text {
      var emphasis = emphasis
      switch inline {
      case .text(let words): writeRun(words, emphasis)
      case .strong(let inner):
        emphasis.isStrong = true
        write(inner, emphasis)
      case .emphasis(let inner):
        emphasis.isStressed = true
        write(inner, emphasis)
      case .reference(let anchor, let inner):
        guard let name = outline.name(of: anchor) else {
          write(inner, emphasis)
          continue
        }
        emphasis.isLink = true
        output.markup("<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">")
        write(inner.withoutReferences, emphasis)
        output.markup("</w:hyperlink>")
      case .lineBreak: output.markup("<w:r><w:br/></w:r>")
      }
    }
  }

  /// Writes one run of words; nothing for none.
  mutating func writeRun(_ words: String, _ emphasis: Emphasis = Emphasis()) {
    guard !words.isEmpty else { return }
    output.markup("<w:r>")
    if emphasis.isStrong || emphasis.isStressed || emphasis.isLink {
      output.markup("<w:rPr>")
      if emphasis.isLink { output.markup("<w:rStyle w:val=\"InternalLink\"/>") }
      if emphasis.isStrong { output.markup("<w:b/><w:bCs/>") }
      if emphasis.isStressed { output.markup("<w:i/><w:iCs/>") }
      output.markup("</w:rPr>")
    }
    // Word drops spaces at the ends of a run unless it is told to keep them.
    let ends = [words.utf8.first, words.utf8.last]
    if ends.contains(where: { $0.map { $0 <= 0x20 } ?? false }) {
      output.markup("<w:t xml:space=\"preserve\">")
    } else {
      output.markup("<w:t>")
    }
    output.words(words)
    output.markup("</w:t></w:r>")
  }
}
