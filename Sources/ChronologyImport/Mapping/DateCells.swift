import CaseModel
import Tables

/// The cells of one record that tell its dates, each with its column.
struct DateCells {
  private(set) var cells: [EntryField: (cell: TableCell, column: Int)] = [:]

  /// Puts a cell in its place; of two, the first stays.
  mutating func put(_ cell: TableCell, _ column: Int, _ field: EntryField) {
    if cells[field] == nil { cells[field] = (cell, column) }
  }
}
