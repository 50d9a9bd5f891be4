/// A table as the file writes it: rows of cells, each over so many columns of a grid that no reader sees.
struct WordTable {
  /// How a cell takes part in a merge.
  enum Merge {
    case none
    /// It belongs to the cell above.
    case above
    /// It belongs to the cell to its left, as old files say it.
    case left
  }

  /// A cell as the file writes it.
  struct Cell {
    var cell: TableCell
    /// The first of its columns in the file's grid.
    var start: Int
    /// How many columns of the file's grid it takes.
    var span: Int
    var merge: Merge
    var comments: [WordParts.Comment] = []

    /// The first column of the file's grid behind it.
    var end: Int { start + span }
    var isBlank: Bool { cell.isBlank }
  }

  /// A row as the file writes it.
  struct Row {
    var number: Int
    var line: Int
    var isHidden = false
    var isHeading = false
    var cells: [Cell] = []
    /// The first column of the file's grid that is still free.
    var end = 0

    /// Whether the row says anything, be it only that a cell above goes on.
    var isWorthKeeping: Bool {
      cells.contains { !$0.isBlank || $0.merge != .none || !$0.comments.isEmpty }
    }

    /// Whether any cell holds words of its own.
    var hasWords: Bool { cells.contains { !$0.isBlank } }
  }

  /// The most columns of a table, and the most that one cell spans; Word itself knows no more than 63.
  static let widest = 1_000

  var title = ""
  var rows: [Row] = []
  /// How many rows were begun, deleted ones included.
  var begun = 0
  /// Tables that fill a row of this one and are read by themselves.
  var lifted: [WordTable] = []

  /// The words in reading order: cells separated by tabs, rows by line feeds.
  var flatText: String {
    let lines = rows.filter(\.hasWords).map { row in
      row.cells.map(\.cell.text).joined(separator: "\t")
    }
    return (lines + lifted.map(\.flatText)).joined(separator: "\n")
  }

  /// The comments in the table and in those that were lifted out of it.
  var comments: [WordParts.Comment] {
    rows.flatMap { $0.cells.flatMap(\.comments) } + lifted.flatMap(\.comments)
  }
}

/// The columns that a reader of a table sees, made out from those of the file's grid.
///
/// Word gives every border a column of its own, so that two rows whose borders were dragged a little
/// apart lie in different columns, although anybody would say that they have the same.
struct WordColumns {
  /// Where each column begins in the file's grid.
  private var starts: [Int]
  /// How many cells a row has that has one in each column; nil where rows have no such number.
  private let cellsOfWholeRow: Int?

  /// Makes the columns out.
  ///
  /// - Parameter rows: The rows of a table.
  init(_ rows: [WordTable.Row]) {
    let most = rows.reduce(0) { max($0, $1.cells.count) }
    let whole = rows.filter { $0.cells.count == most }
    // A row of one cell, such as a heading across the table, says nothing about the columns.
    let others = rows.count { $0.cells.count > 1 && $0.cells.count < most }
    // Where a row has more cells than most, some column is divided there, and the grid must be kept.
    if whole.count >= others {
      cellsOfWholeRow = most
      starts = Self.usualStarts(of: whole)
    } else {
      cellsOfWholeRow = nil
      starts = Array(Set(rows.flatMap { $0.cells.map(\.start) })).sorted()
    }
  }

  /// Where the cells of most of the rows begin.
  private static func usualStarts(of rows: [WordTable.Row]) -> [Int] {
    var best = rows.first?.cells.map(\.start) ?? []
    if rows.allSatisfy({ $0.cells.elementsEqual(best) { $0.start == $1 } }) { return best }
    var counts: [[Int]: Int] = [:]
    for row in rows {
      let starts = row.cells.map(\.start)
      counts[starts, default: 0] += 1
      if counts[starts] ?? 0 > counts[best] ?? 0 { best = starts }
    }
    return best
  }

  /// The columns that each cell of a row takes.
  func places(of row: WordTable.Row) -> [Range<Int>] {
    if row.cells.count == cellsOfWholeRow { return row.cells.indices.map { $0..<($0 + 1) } }
    var free = 0
    return row.cells.map { cell in
      let first = max(free, count(ofStartsUpTo: cell.start) - 1)
      free = max(first + 1, count(ofStartsUpTo: cell.end - 1))
      return first..<free
    }
  }

  /// How many columns begin at a place of the grid or before it.
  private func count(ofStartsUpTo place: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
