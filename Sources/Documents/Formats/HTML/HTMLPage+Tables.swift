extension HTMLPage {
  /// Writes a table in a frame that scrolls by itself where the screen is narrow, by keyboard too.
  mutating func write(_ table: Table) {
    let isCaptioned = !table.caption.isEmpty
    let name = isCaptioned ? newLabel() : ""
    output.markup("<div class=\"table-frame\(table.isWide ? " wide" : "")\" tabindex=\"0\"")
    if isCaptioned { output.markup(" role=\"group\" aria-labelledby=\"\(name)\"") }
    output.markup(">\n<table class=\"columns-\(table.columns.count)\"")
    writeName(of: table.anchor)
    output.markup(">\n")
    if isCaptioned {
      output.markup("<caption id=\"\(name)\">")
      output.words(table.caption)
      output.markup("</caption>\n")
    }
    output.markup("<colgroup>\n")
    for share in table.shares {
      output.markup("<col style=\"width: \((share * 1000).rounded() / 10)%\" />\n")
    }
    output.markup("</colgroup>\n<thead>\n<tr>\n")
    for column in table.columns {
      output.markup("<th scope=\"col\">")
      output.words(column.title)
      output.markup("</th>\n")
    }
    output.markup("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      output.markup("<tr>\n")
      for cell in table.wholeRow(row) { write(cell) }
      output.markup("</tr>\n")
    }
    output.markup("</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(_ cell: Table.Cell) {
    output.markup(cell.isHeader ? "<th scope=\"row\"" : "<td")
    writeName(of: cell.anchor)
    output.markup(">")
    writeFlow(cell.blocks)
    output.markup(cell.isHeader ? "</th>\n" : "</td>\n")
  }
}
