/// A report as Markdown, written line by line with the marks of the blocks around each line.
struct MarkdownPage {
  let document: ReportDocument
  let outline: Outline
  var output = MarkdownBytes()
  /// What each line begins with: marks of quotations, room for list marks.
  var prefix = ""
  /// What the next line begins with instead, when it is the first of a list item.
  var firstPrefix: String?
  /// What a blank line before that first line begins with.
  var gapPrefix: String?
  /// Whether a blank line must come before the next block.
  var needsGap = false
  /// How many headings of sections have been written.
  var headings = 0
  /// The lowest rank of heading that a table of contents leads to; 0 when there is none.
  let listedDepth: Int

  init(_ document: ReportDocument) {
    self.document = document
    outline = Outline(of: document)
    listedDepth =
      document.blocks.map { block in
        if case .contents(let contents) = block { contents.depth } else { 0 }
      }.max() ?? 0
  }

  /// Writes the whole text.
  mutating func write() {
    let isMarked = !document.marking.isEmpty || !document.notice.isEmpty
    if isMarked { writeMarking() }
    beginBlock()
    output.markup("# ")
    output.words(document.title)
    output.markup("\n")
    if !document.subtitle.isEmpty { writeStrongLine(document.subtitle) }
    writeDetails()
    write(document.blocks)
    if isMarked {
      beginBlock()
      output.markup("---\n")
      writeMarking()
    }
  }

  /// Starts a line, and a blank one before it if a block came before.
  mutating func beginBlock() {
    if needsGap {
      output.markup(trimmed(gapPrefix ?? prefix))
      output.markup("\n")
    }
    beginLine()
    needsGap = true
  }

  /// Starts a line with its marks.
  mutating func beginLine() {
    output.markup(firstPrefix ?? prefix)
    firstPrefix = nil
    gapPrefix = nil
  }

  /// Writes blocks one step further in.
  ///
  /// - Parameters:
  ///   - blocks: The blocks.
  ///   - first: What the first line begins with.
  ///   - rest: What the other lines begin with.
  mutating func writeInset(_ blocks: [Block], first: String, rest: String) {
    let outer = prefix
    if firstPrefix == nil { gapPrefix = outer }
    firstPrefix = (firstPrefix ?? outer) + first
    prefix = outer + rest
    write(blocks)
    if firstPrefix != nil {
      // Nothing was written. The mark does not stand alone: three of them would be a rule.
      beginBlock()
      output.markup("<!-- -->\n")
    }
    prefix = outer
    needsGap = true
  }

  /// Writes a line of strong words.
  mutating func writeStrongLine(_ words: String) {
    beginBlock()
    write([.strong([.text(words)])])
    output.markup("\n")
  }

  private mutating func writeMarking() {
    beginBlock()
    var isFirst = true
    for (words, isStrong) in [(document.marking, true), (document.notice, false)]
    where !words.isEmpty {
      if !isFirst { output.markup(">\n") }
      output.markup("> ")
      write(isStrong ? [.strong([.text(words)])] : [.text(words)])
      output.markup("\n")
      isFirst = false
    }
  }

  private mutating func writeDetails() {
    guard !document.details.isEmpty else { return }
    beginBlock()
    output.markup("| | |\n|---|---|\n")
    for detail in document.details {
      output.markup("| ")
      write([.strong([.text(detail.label)])])
      output.markup(" | ")
      output.words(detail.value)
      output.markup(" |\n")
    }
  }

  private func trimmed(_ prefix: String) -> String {
    var prefix = prefix
    while prefix.last == " " { prefix.removeLast() }
    return prefix
  }
}
