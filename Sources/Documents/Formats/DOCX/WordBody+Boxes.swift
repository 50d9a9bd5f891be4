extension WordBody {
  /// Writes a box, which is a table of one cell: only that can hold lists and tables in a frame.
  mutating func write(_ box: Box, in surroundings: Surroundings) {
    startPageBeforeTable()
    let width = surroundings.width - surroundings.indent
    output.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"BoxTable\"/>")
    output.markup("<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>")
    output.markup("<w:tblInd w:w=\"\(surroundings.indent)\" w:type=\"dxa\"/>")
    output.markup("<w:tblLayout w:type=\"fixed\"/></w:tblPr>")
    output.markup("<w:tblGrid><w:gridCol w:w=\"\(width)\"/></w:tblGrid>\n<w:tr>")
    // A short box stays whole; a long one may go over the page's end.
    if box.blocks.textSize < 900 { output.markup("<w:trPr><w:cantSplit/></w:trPr>") }
    output.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
    if !box.title.isEmpty { writeLine(box.title, style: "BoxTitle") }
    let inner = Surroundings(
      paragraph: "BoxText", item: "BoxItem", width: width - 2 * Self.boxMargin,
      depth: surroundings.depth, isInset: true)
    writeInset(box.blocks, in: inner)
    output.markup("</w:tc></w:tr></w:tbl>\n")
    writeTableEnd()
  }

  /// The room between a box's frame and its words, as the style has it, in twips.
  private static let boxMargin = 227
}

extension [Block] {
  /// About how many bytes of words the blocks hold, at any depth.
  var textSize: Int {
    var size = 0
    walk { block in
      switch block {
      case .heading(let heading): size += heading.text.textSize
      case .paragraph(let paragraph): size += paragraph.text.textSize
      default: size += 40
      }
    }
    return size
  }
}

extension [Inline] {
  /// How many bytes of words the runs hold.
  var textSize: Int {
    reduce(0) { size, inline in
      switch inline {
      case .text(let words): size + words.utf8.count
      case .strong(let inner), .emphasis(let inner), .reference(_, let inner): size + inner.textSize
      case .lineBreak: size + 40
      }
    }
  }
}
