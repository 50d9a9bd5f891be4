extension MarkdownPage {
  /// Writes a table, its caption above it.
  mutating func write(_ table: Table) {
    if let name = outline.name(of: table.anchor) {
      beginBlock()
      writeName(name)
      if !table.caption.isEmpty { write([.strong([.text(table.caption)])]) }
      output.markup("\n")
    } else if !table.caption.isEmpty {
      writeStrongLine(table.caption)
    }
    beginBlock()
    for column in table.columns {
      output.markup("| ")
      output.words(column.title)
      output.markup(" ")
    }
    output.markup("|\n")
    beginLine()
    output.markup(String(repeating: "|---", count: table.columns.count) + "|\n")
    for row in table.rows {
      beginLine()
      for cell in table.wholeRow(row) {
        output.markup("| ")
        if let name = outline.name(of: cell.anchor) { writeName(name) }
        writeCell(cell)
        output.markup(" ")
      }
      output.markup("|\n")
    }
  }

  /// Writes a cell, which stands on one line whatever it holds: lists and tables in it become tags.
  private mutating func writeCell(_ cell: Table.Cell) {
    if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0],
      paragraph.number.isEmpty, paragraph.anchor.isEmpty
    {
      write(cell.isHeader ? [.strong(paragraph.text)] : paragraph.text)
      return
    }
    for (index, block) in cell.blocks.enumerated() {
      if index > 0 { output.markup("<br>") }
      writeInline(block)
    }
  }

  /// Writes a block within a line.
  private mutating func writeInline(_ block: Block) {
    switch block {
    case .heading(let heading):
      if let name = outline.name(of: heading.anchor) { writeName(name) }
      writeNumber(heading.number)
      write([.strong(heading.text)])
    case .paragraph(let paragraph):
      if let name = outline.name(of: paragraph.anchor) { writeName(name) }
      writeNumber(paragraph.number)
      write(paragraph.text)
    case .list(let list):
      let tag = list.isOrdered ? "ol" : "ul"
      output.markup("<\(tag)>")
      for item in list.items { writeInline(item, within: "li") }
      output.markup("</\(tag)>")
    case .table(let table): writeInline(table)
    case .quotation(let quotation):
      let line = quotation.attributionLine.map { [Block.text($0)] } ?? []
      writeInline(quotation.blocks + line, within: "blockquote")
    case .box(let box):
      let title: [Block] =
        box.title.isEmpty ? [] : [.paragraph(Paragraph([.strong([.text(box.title)])]))]
      writeInline(title + box.blocks, within: "blockquote")
    case .contents(let contents):
      write([.strong([.text(contents.title)])])
      for entry in outline.entries where entry.heading.level <= contents.depth {
        output.markup("<br>[")
        writeNumber(entry.heading.number)
        output.words(entry.heading.text.plainText)
        output.markup("](#\(entry.name))")
      }
    case .pageBreak: break
    }
  }

  private mutating func writeInline(_ blocks: [Block], within tag: String) {
    output.markup("<\(tag)>")
    for (index, block) in blocks.enumerated() {
      if index > 0 { output.markup("<br>") }
      writeInline(block)
    }
    output.markup("</\(tag)>")
  }

  private mutating func writeInline(_ table: Table) {
    output.markup("<table>")
    if !table.caption.isEmpty {
      output.markup("<caption>")
      output.words(table.caption)
      output.markup("</caption>")
    }
    output.markup("<tr>")
    for column in table.columns {
      output.markup("<th>")
      output.words(column.title)
      output.markup("</th>")
    }
    output.markup("</tr>")
    for row in table.rows {
      output.markup("<tr>")
      for cell in table.wholeRow(row) {
        if let name = outline.name(of: cell.anchor) {
          output.markup("<\(cell.isHeader ? "th" : "td") id=\"\(name)\">")
        } else {
          output.markup(cell.isHeader ? "<th>" : "<td>")
        }
        for (index, block) in cell.blocks.enumerated() {
          if index > 0 { output.markup("<br>") }
          writeInline(block)
        }
        output.markup(cell.isHeader ? "</th>" : "</td>")
      }
      output.markup("</tr>")
    }
    output.markup("</table>")
  }

  private mutating func writeNumber(_ number: String) {
    guard !number.isEmpty else { return }
    output.words(number)
    output.markup(" ")
  }
}
