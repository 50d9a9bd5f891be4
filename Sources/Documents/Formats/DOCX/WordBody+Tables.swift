extension WordBody {
  /// Writes a table with a header row that repeats on each page.
  mutating func write(_ table: Table, in surroundings: Surroundings) {
    if let name = outline.name(of: table.anchor) { pendingNames.append(name) }
    let width = max(surroundings.width - surroundings.indent, 400)
    if !table.caption.isEmpty {
      let indent = surroundings.indent
      beginParagraph(style: "Caption", left: indent > 0 ? indent : nil)
      writeRun(table.caption)
      endParagraph()
    }
    startPageBeforeTable()
    let widths = Self.columnWidths(of: table, in: width)
    let namesRows = !table.rows.isEmpty && table.rows.allSatisfy { $0.first?.isHeader ?? false }
    output.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>")
    output.markup("<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>")
    output.markup("<w:tblInd w:w=\"\(surroundings.indent)\" w:type=\"dxa\"/>")
    output.markup(
      "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"\(namesRows ? "00A0" : "0020")\"")
    output.markup(" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"\(namesRows ? 1 : 0)\"")
    output.markup(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
    if !table.caption.isEmpty {
      output.markup("<w:tblCaption w:val=\"")
      output.words(table.caption)
      output.markup("\"/>")
    }
    output.markup("</w:tblPr><w:tblGrid>")
    for width in widths { output.markup("<w:gridCol w:w=\"\(width)\"/>") }
    output.markup("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (column, width) in zip(table.columns, widths) {
      output.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
      writeLine(column.title, style: "TableHeading")
      output.markup("</w:tc>")
    }
    output.markup("</w:tr>\n")
    writeRows(of: table, widths: widths)
    output.markup("</w:tbl>\n")
    writeTableEnd()
  }

  private mutating func writeRows(of table: Table, widths: [Int]) {
    // The markup before the words of a plain cell is the same in each row, so it is made once.
    let plain = widths.map { Array(Self.cellStart($0, style: "TableText").utf8) }
    let naming = widths.map { Array(Self.cellStart($0, style: "TableRowHeading").utf8) }
    for row in table.rows {
      let cells = table.wholeRow(row)
      if Self.staysWhole(cells, widths: widths) {
        output.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      } else {
        output.markup("<w:tr>")
      }
      for (column, cell) in cells.enumerated() {
        if let name = outline.name(of: cell.anchor) { pendingNames.append(name) }
        if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0],
          paragraph.number.isEmpty, paragraph.anchor.isEmpty
        {
          output.markup(cell.isHeader ? naming[column] : plain[column])
          writePendingNames()
          write(paragraph.text)
          output.markup("</w:p></w:tc>")
        } else {
          writeBlocks(of: cell, width: widths[column])
        }
      }
      output.markup("</w:tr>\n")
    }
  }

  private static func cellStart(_ width: Int, style: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
      + "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
  }

  private mutating func writeBlocks(of cell: Table.Cell, width: Int) {
    output.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
    let inner = Surroundings(
      paragraph: cell.isHeader ? "TableRowHeading" : "TableText", item: "TableText",
      width: width - 2 * Self.cellMargin, step: 255, isInset: true)
    writeInset(cell.blocks, in: inner)
    output.markup("</w:tc>")
  }

  /// Whether a row may be kept on one page: a row of very many lines would leave half a page empty.
  private static func staysWhole(_ cells: [Table.Cell], widths: [Int]) -> Bool {
    for (cell, width) in zip(cells, widths) {
      let size: Int
      if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0] {
        size = paragraph.text.textSize
      } else {
        size = cell.blocks.textSize
      }
      // A letter of the tables' type is about 105 twips wide.
      if size * 105 > max(width - 2 * cellMargin, 100) * 24 { return false }
    }
    return true
  }

  /// The widths of the columns in whole twips; they add up to the width of the table.
  private static func columnWidths(of table: Table, in width: Int) -> [Int] {
    var widths = table.shares.map { Int((Double(width) * $0).rounded(.down)) }
    if !widths.isEmpty { widths[widths.count - 1] += width - widths.reduce(0, +) }
    return widths
  }

  /// The room between a cell's edge and its words, as the style has it, in twips.
  private static let cellMargin = 85
}
