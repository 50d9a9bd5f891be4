extension OpenDocumentReader {
  /// A table while it is being read.
  struct OpenTable {
    private var table: Table
    var grid = OpenDocumentGrid()
    /// The tables that stand in cells of the row that is being read.
    var nested: [OpenTable] = []
    /// The tables that filled rows of it, in order.
    var inner: [Table] = []
    var isHeading = false
    var isHidden = false
    var hiddenColumns: [Int] = []
    /// Whether it is a copy that the program keeps of another file's sheet.
    var isCopy = false
    /// Where the columns of each style end, from 0.
    var columnStyles: [(end: Int, style: String)] = []

    /// The place of a table among those of the document, and of the cell that is being read.
    typealias Anchor = (table: Int, row: Int, column: Int)

    private let place: Int
    private let outerAnchor: Anchor?

    /// - Parameters:
    ///   - table: The table, still without rows.
    ///   - place: Its place among those of the document.
    ///   - outer: The cell that it stands in; nil for none.
    init(_ table: Table, place: Int = 0, in outer: Anchor? = nil) {
      self.table = table
      self.place = place
      outerAnchor = outer
    }

    /// The cell that is being read; of a table inside a cell, that cell.
    var anchor: Anchor { outerAnchor ?? (place, grid.rowNumber, grid.column) }

    var name: String { table.name }

    /// Decides at the end of a row what becomes of a table in it: one that is alone in its row is only
    /// laid out so, and is a table of its own; of any other the words stay in its cell.
    mutating func settleNested() {
      guard !nested.isEmpty else { return }
      if nested.count == 1, let words = grid.onlyWords?.withoutBlankEnds,
        words == nested[0].words.withoutBlankEnds
      {
        grid.clearRow()
        if !nested[0].grid.rows.isEmpty { inner.append(nested[0].finished) }
      }
      inner += nested.flatMap(\.inner)
      nested = []
    }

    /// Its words as they stand in a cell: rows on lines of their own, cells set apart by tabs.
    var words: String {
      grid.rows.map { row in
        row.cells.filter { $0.place == .own }.map(\.text).joined(separator: "\t")
      }.joined(separator: "\n")
    }

    /// The table with its rows.
    var finished: Table {
      var result = table
      result.rows = grid.rows
      result.markedHeadings = grid.markedHeadings
      result.hiddenColumns = hiddenColumns
      return result
    }
  }
}

extension String {
  /// The text without blanks and line feeds at either end.
  fileprivate var withoutBlankEnds: Substring {
    let isBlank = { (character: Character) in character.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return self[first...last]
  }
}
