extension Table {
  /// The part of the whole width that each column takes; they add up to 1.
  var shares: [Double] {
    let widths = columns.map { $0.width.isFinite ? max($0.width, 0.01) : 1 }
    let whole = widths.reduce(0, +)
    return widths.map { $0 / whole }
  }

  /// A row with exactly one cell for each column: empty ones are added, and what is past the last column
  /// goes into it.
  ///
  /// - Parameter row: The cells as given.
  func wholeRow(_ row: [Cell]) -> [Cell] {
    if row.count == columns.count || columns.isEmpty { return row }
    if row.count < columns.count {
      return row + Array(repeating: Cell(""), count: columns.count - row.count)
    }
    var kept = Array(row.prefix(columns.count))
    for cell in row.dropFirst(columns.count) { kept[columns.count - 1].blocks += cell.blocks }
    return kept
  }
}
