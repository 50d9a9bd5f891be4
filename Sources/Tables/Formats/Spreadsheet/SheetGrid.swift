/// The rows of a sheet while it is read: only cells with words take memory, and the blanks between them.
struct SheetGrid {
  /// The rows that hold words, as far as they are ended.
  private(set) var rows: [TableRow] = []
  /// What the grid may cost, shared by the sheets of a file.
  private(set) var budget: GridBudget
  /// What was found that a person should know.
  var findings = SheetFindings()

  private var row = TableRow(number: 0)
  /// The cells of the row, in memory that every row uses again.
  private var cells: [TableCell] = []
  private var isOrdered = true

  init(budget: GridBudget) { self.budget = budget }

  /// Begins a row.
  mutating func beginRow(number: Int, line: Int, isHidden: Bool) {
    row = TableRow(number: number, line: line)
    row.isHidden = isHidden
    cells.removeAll(keepingCapacity: true)
  }

  /// Puts a cell into the row; one without words is left out.
  ///
  /// - Throws: `tooManyCells` when the file has filled more places than are read.
  mutating func place(_ cell: TableCell, column: Int) throws(TableFailure) {
    if cell.isBlank { return }
    try budget.fill()
    let blanks = column - cells.count
    if blanks >= 0 {
      if blanks > 0 {
        try budget.pad(blanks)
        cells.append(contentsOf: repeatElement(TableCell(""), count: blanks))
      }
      cells.append(cell)
    } else if cells[column].isBlank {
      cells[column] = cell
    } else {
      // No honest file has two cells at one place; both are kept.
      findings.note(.doubled, SheetPlace(row: row.number, column: column))
      cells[column] = TableCell(cells[column].text + "\n" + cell.text)
    }
  }

  /// Ends a row, and keeps it if it holds words.
  mutating func endRow() {
    guard !cells.isEmpty else { return }
    // A copy takes exactly the memory that it needs.
    row.cells = Array(cells[...])
    if let last = rows.last, last.number >= row.number { isOrdered = false }
    if row.isHidden { findings.note(.hiddenRow, SheetPlace(row: row.number, column: 0)) }
    rows.append(row)
    cells.removeAll(keepingCapacity: true)
  }

  /// Puts the rows in order and covers the places that merged cells cover.
  ///
  /// A place below or beside a merged cell that holds words of its own keeps them: the file's program
  /// does not show them, and they are reported.
  ///
  /// - Parameter areas: The merged cells.
  /// - Throws: `tooManyCells` when they cover more than is read.
  mutating func finish(_ areas: [CellArea]) throws(TableFailure) {
    if !isOrdered {
      let order = rows.indices.sorted { (rows[$0].number, $0) < (rows[$1].number, $1) }
      rows = order.map { rows[$0] }
    }
    let width = rows.reduce(0) { max($0, $1.cells.count) }
    for area in areas {
      let first = index(ofRow: area.rows.lowerBound)
      guard first < rows.count, rows[first].number == area.rows.lowerBound,
        rows[first].cells.indices.contains(area.columns.lowerBound)
      else { continue }
      var source = rows[first].cells[area.columns.lowerBound]
      guard !source.isBlank else { continue }
      source.place = .coveredFromAbove
      var at = first
      while at < rows.count, rows[at].number <= area.rows.upperBound {
        try cover(rowAt: at, area, from: at == first ? nil : source, width: width)
        at += 1
      }
    }
  }

  private mutating func cover(
    rowAt at: Int, _ area: CellArea, from source: TableCell?, width: Int
  ) throws(TableFailure) {
    let first = area.columns.lowerBound
    let last = min(area.columns.upperBound, width - 1)
    guard first <= last else { return }
    try budget.pad(last - first + 1)
    if rows[at].cells.count <= last {
      let blanks = last + 1 - rows[at].cells.count
      try budget.pad(blanks)
      rows[at].cells.append(contentsOf: repeatElement(TableCell(""), count: blanks))
    }
    for column in first...last {
      if column == first && source == nil { continue }
      guard rows[at].cells[column].isBlank else {
        if rows[at].cells[column].place == .own {
          findings.note(.covered, SheetPlace(row: rows[at].number, column: column))
        }
        continue
      }
      if column == first, let source {
        rows[at].cells[column] = source
      } else {
        rows[at].cells[column] = TableCell("", place: .coveredFromLeft)
      }
    }
  }

  /// The place of the first row with at least that number.
  private func index(ofRow number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
