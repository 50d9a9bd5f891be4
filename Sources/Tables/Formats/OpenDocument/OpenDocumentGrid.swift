/// Puts the cells of a table into their places: repeats are expanded, spans followed, blanks cost
/// nothing.
struct OpenDocumentGrid {
  /// A cell of a row as the file has it.
  struct Piece {
    var cell: TableCell
    /// How many places it takes, one after another.
    var count = 1
    var isCovered = false
    var columnsSpanned = 1
    var rowsSpanned = 1
  }

  /// What the file says of a row.
  struct RowMarks {
    /// How many rows it stands for.
    var count = 1
    var line = 0
    var isHidden = false
    var isHeading = false
  }

  /// A cell that covers places in rows below its own.
  private struct Span {
    var columns: Int
    /// The last row that it covers.
    var lastRow: Int
    var cell: TableCell
  }

  private(set) var rows: [TableRow] = []
  private(set) var markedHeadings = 0
  /// The number of the row that is being read.
  private(set) var rowNumber = 1
  /// The place at which the next cell of the row begins, from 0.
  private(set) var column = 0
  /// How many cells with words stand under other cells.
  private(set) var coveredWords = 0

  private var pieces: [Piece] = []
  private var spans: [Int: Span] = [:]

  /// Adds the next cell of the row.
  mutating func add(_ piece: Piece) {
    pieces.append(piece)
    column += piece.count
  }

  /// The words of the row that is being read, where one cell alone holds any.
  var onlyWords: String? {
    var words: String?
    for piece in pieces where !piece.cell.isBlank {
      if words != nil || piece.count > 1 { return nil }
      words = piece.cell.text
    }
    return words
  }

  /// Takes the words out of the row that is being read.
  mutating func clearRow() {
    for index in pieces.indices { pieces[index].cell.text = "" }
  }

  /// Ends a row.
  ///
  /// - Parameters:
  ///   - marks: What the file says of it.
  ///   - budget: What the places of the row are counted against.
  /// - Throws: `tooManyCells` when the file asks for more places than are read.
  mutating func endRow(_ marks: RowMarks, _ budget: inout GridBudget) throws(TableFailure) {
    if pieces.contains(where: { !$0.cell.isBlank }) {
      let places = try expanded(&budget)
      // Words that are only repeated from above are a row of the file already.
      let ownWords = places.count { $0.place == .own && !$0.isBlank }
      if ownWords > 0 {
        let written = pieces.count { !$0.cell.isBlank }
        try budget.fill(written)
        try budget.fillByRepeating(max(ownWords * marks.count - written, 0))
        try budget.pad((places.count - ownWords) * marks.count)
        add(marks, places)
      }
    }
    rememberSpans(marks.count)
    rowNumber += marks.count
    pieces.removeAll(keepingCapacity: true)
    column = 0
  }

  /// Adds rows; those that one row of the file stands for share their cells.
  private mutating func add(_ marks: RowMarks, _ places: [TableCell]) {
    if marks.isHeading && markedHeadings == rows.count { markedHeadings += marks.count }
    var row = TableRow(number: rowNumber, line: marks.line, cells: places)
    row.isHidden = marks.isHidden
    for _ in 0..<marks.count {
      rows.append(row)
      row.number += 1
    }
  }

  /// The row's cells, one for each place, up to the last that holds words or is covered.
  private mutating func expanded(_ budget: inout GridBudget) throws(TableFailure) -> [TableCell] {
    while let last = pieces.last, last.cell.isBlank, !last.isCovered {
      column -= last.count
      pieces.removeLast()
    }
    guard column <= GridBudget.mostColumns else { throw budget.exceeded }
    var places: [TableCell] = []
    places.reserveCapacity(column)
    var coveredUntil = 0
    for piece in pieces {
      if piece.isCovered {
        for _ in 0..<piece.count { coveredUntil = cover(piece.cell, &places, coveredUntil) }
      } else {
        coveredUntil = places.count + piece.columnsSpanned
        places.append(contentsOf: repeatElement(piece.cell, count: piece.count))
      }
    }
    while let last = places.last, last.place == .own, last.isBlank { places.removeLast() }
    return places
  }

  /// Adds a place that the file calls covered, and says up to where it is now covered from the left.
  private mutating func cover(
    _ cell: TableCell, _ places: inout [TableCell], _ coveredUntil: Int
  ) -> Int {
    let place = places.count
    let span = spans[place].flatMap { $0.lastRow >= rowNumber ? $0 : nil }
    let end = span.map { place + $0.columns } ?? coveredUntil
    let isUncovered = span == nil && place >= coveredUntil
    if isUncovered || !cell.isBlank {
      // Nothing covers it, whatever the file says; or it has words, which must not be lost under it.
      if !isUncovered { coveredWords += 1 }
      places.append(cell)
    } else if place < coveredUntil {
      places.append(TableCell("", place: .coveredFromLeft))
    } else if let span {
      places.append(span.cell)
    }
    return end
  }

  /// Keeps in mind the cells of the row that reach into rows below.
  private mutating func rememberSpans(_ count: Int) {
    var place = 0
    for piece in pieces {
      if piece.rowsSpanned > 1, !piece.isCovered, place < GridBudget.mostColumns {
        var cell = piece.cell
        cell.place = .coveredFromAbove
        let lastRow = rowNumber + count + piece.rowsSpanned - 2
        spans[place] = Span(columns: piece.columnsSpanned, lastRow: lastRow, cell: cell)
      }
      place += piece.count
    }
  }
}
