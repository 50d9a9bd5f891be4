extension WordTable {
  /// A table laid out, with the comments that were put beside its cells.
  struct LaidOut {
    var table: Table
    var comments: [TableComment] = []
    /// How many cells that are shown as part of another hold words of their own.
    var wordsInMergedCells = 0
  }

  /// Lays the table out.
  ///
  /// - Parameters:
  ///   - name: What to call it.
  ///   - budget: How many places may still be filled.
  /// - Throws: `TableFailure` when the table has too many places.
  consuming func layOut(name: String, budget: inout GridBudget) throws(TableFailure) -> LaidOut {
    var result = LaidOut(table: Table(name: name))
    result.table.title = title
    let columns = WordColumns(rows)
    var above: [TableCell] = []
    var isHead = true
    var last = 0
    for row in rows {
      // Rows without a word were not kept, so nothing above goes on behind them.
      if row.number > last + 1 { above = [] }
      last = row.number
      let places = columns.places(of: row)
      let width = places.last?.upperBound ?? 0
      try budget.fill(row.cells.count)
      try budget.pad(width - row.cells.count)
      var cells = [TableCell](repeating: TableCell(""), count: width)
      for (cell, place) in zip(row.cells, places) {
        cells[place.lowerBound] = Self.cell(cell, at: place.lowerBound, of: cells, above, &result)
        for covered in place.dropFirst() { cells[covered].place = .coveredFromLeft }
        for comment in cell.comments {
          result.comments.append(
            TableComment(
              comment.text, author: comment.author, row: row.number, column: place.lowerBound))
        }
      }
      above = cells
      isHead = isHead && row.isHeading
      guard row.hasWords else { continue }
      while let last = cells.last, last.place == .own, last.isBlank { cells.removeLast() }
      var laid = TableRow(number: row.number, line: row.line, cells: cells)
      laid.isHidden = row.isHidden
      result.table.rows.append(laid)
      if isHead { result.table.markedHeadings += 1 }
    }
    return result
  }

  /// What stands at the first place of a cell.
  private static func cell(
    _ cell: Cell, at column: Int, of row: [TableCell], _ above: [TableCell],
    _ result: inout LaidOut
  ) -> TableCell {
    switch cell.merge {
    case .none: return cell.cell
    case .left where cell.isBlank && column > 0: return TableCell("", place: .coveredFromLeft)
    case .above where cell.isBlank:
      var owner = column
      while above.indices.contains(owner), above[owner].place == .coveredFromLeft { owner -= 1 }
      guard above.indices.contains(owner) else { return cell.cell }
      return TableCell(above[owner].text, value: above[owner].value, place: .coveredFromAbove)
    case .left, .above:
      if !cell.isBlank { result.wordsInMergedCells += 1 }
      return cell.cell
    }
  }
}
