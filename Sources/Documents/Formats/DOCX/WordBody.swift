/// The main part of a Word file, `word/document.xml`, as it grows.
struct WordBody {
  /// Where a block stands: what it inherits from the blocks around it.
  struct Surroundings {
    /// The style of plain paragraphs.
    var paragraph = "BodyText"
    /// The style of list items.
    var item = "ListParagraph"
    /// How far from the left edge paragraphs begin, in twips.
    var indent = 0
    /// The width from that edge to the right one, in twips.
    var width: Int
    /// How far an item is indented from its list, in twips.
    var step = 397
    /// How many lists are around it.
    var depth = 0
    /// Whether it stands in another block, where headings are not for the contents.
    var isInset = false
    /// Whether a paragraph stays on one page with what follows.
    var keepsNext = false
  }

  let document: ReportDocument
  let outline: Outline
  var output = MarkupBytes()
  /// How deep each numbered list stands, in order.
  var numberedLists: [Int] = []
  /// How many headings of sections have been written.
  var headings = 0
  /// The names that the next paragraph gives a place to.
  var pendingNames: [String] = []
  /// Whether the next paragraph starts a page.
  var startsPage = false
  private var bookmarks = 0

  init(_ document: ReportDocument) {
    self.document = document
    outline = Outline(of: document, separator: "_", longest: 40)
  }

  /// Writes the whole part.
  mutating func write() {
    output.markup(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"")
    output.markup(WordPackage.mainNamespace)
    output.markup("\" xmlns:r=\"")
    output.markup(WordPackage.relationNamespace)
    output.markup("\"><w:body>\n")
    writeTitle()
    let parts = WordSection.split(document.blocks)
    for (index, part) in parts.enumerated() {
      // A page break right before a new section would leave a page empty.
      let endsInBreak = index < parts.count - 1 && part.blocks.last == .pageBreak
      write(endsInBreak ? part.blocks.dropLast() : part.blocks[...], on: part.page)
      if index < parts.count - 1 {
        output.markup("<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/>")
        writeSection(part)
        output.markup("</w:pPr></w:p>\n")
      } else {
        writeSection(part)
      }
    }
    output.markup("\n</w:body></w:document>\n")
  }

  private mutating func writeSection(_ part: WordSection) {
    let page = part.page
    output.markup("<w:sectPr>")
    output.markup("<w:headerReference w:type=\"default\" r:id=\"\(WordPackage.headerRelation)\"/>")
    let footer = part.isLandscape ? WordPackage.wideFooterRelation : WordPackage.footerRelation
    output.markup("<w:footerReference w:type=\"default\" r:id=\"\(footer)\"/>")
    output.markup("<w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\"")
    if part.isLandscape { output.markup(" w:orient=\"landscape\"") }
    output.markup(
      "/><w:pgMar w:top=\"\(page.top)\" w:right=\"\(page.side)\" w:bottom=\"\(page.bottom)\"")
    output.markup(
      " w:left=\"\(page.side)\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/></w:sectPr>")
  }

  /// Writes the title: on a page of its own where a table of contents follows, else above the text.
  private mutating func writeTitle() {
    let hasOwnPage = document.blocks.contains { if case .contents = $0 { true } else { false } }
    writeLine(document.title, style: hasOwnPage ? "Title" : "ShortTitle")
    if !document.subtitle.isEmpty { writeLine(document.subtitle, style: "Subtitle") }
    if !document.details.isEmpty { writeDetails() }
    startsPage = hasOwnPage
  }

  private mutating func writeDetails() {
    let width = PageGeometry.portrait.textWidth
    let label = width * 3 / 10
    output.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"DetailsTable\"/>")
    output.markup("<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    output.markup("<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\"")
    output.markup(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>")
    output.markup(
      "<w:gridCol w:w=\"\(label)\"/><w:gridCol w:w=\"\(width - label)\"/></w:tblGrid>\n")
    for detail in document.details {
      output.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      output.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(label)\" w:type=\"dxa\"/></w:tcPr>")
      writeLine(detail.label, style: "DetailLabel")
      output.markup(
        "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"\(width - label)\" w:type=\"dxa\"/></w:tcPr>")
      writeLine(detail.value, style: "DetailValue")
      output.markup("</w:tc></w:tr>\n")
    }
    output.markup("</w:tbl>\n")
    writeTableEnd()
  }

  /// Writes a paragraph of plain words.
  mutating func writeLine(_ words: String, style: String) {
    beginParagraph(style: style)
    writeRun(words)
    endParagraph()
  }

  /// Writes the thin paragraph after a table, without which Word joins two tables and no cell may end.
  mutating func writeTableEnd() {
    beginParagraph(style: "TableEnd")
    endParagraph()
  }

  /// Starts the page that a table is to start, which only a paragraph before it can do.
  mutating func startPageBeforeTable() { if startsPage { writeTableEnd() } }

  /// Gives the names that wait for a paragraph their place.
  mutating func writePendingNames() {
    guard !pendingNames.isEmpty else { return }
    for name in pendingNames { writeBookmarkEnd(writeBookmarkStart(name)) }
    pendingNames = []
  }

  /// Begins a place that links can lead to, and returns its number.
  mutating func writeBookmarkStart(_ name: String) -> Int {
    bookmarks += 1
    output.markup("<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(name)\"/>")
    return bookmarks
  }

  /// Ends such a place.
  mutating func writeBookmarkEnd(_ number: Int) {
    output.markup("<w:bookmarkEnd w:id=\"\(number)\"/>")
  }
}
