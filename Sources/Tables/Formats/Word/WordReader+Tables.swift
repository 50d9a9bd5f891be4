import Diagnostics
import XML

/// A row whose cells are being read.
struct WordRow {
  var row: WordTable.Row
  /// Cells with tables inside: what becomes of these shows only when the row is whole.
  var unfinished: [(cell: Int, flow: WordFlow)] = []
}

extension WordReader {
  /// Reads a table.
  mutating func readTable() throws {
    var other: WordTable? = WordTable()
    var otherRow: WordRow?
    if scope.isOutside {
      finishParagraph()
      tablesBegun += 1
      cellPlace = CellPlace(table: tablesBegun)
      other?.title = title
      title = ""
    } else if cellPlace.row > 0 {
      find(.nestedTable)
    }
    swap(&scope.table, &other)
    swap(&scope.row, &otherRow)
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .tblPr { try readTableProperties() } else { try read(event) }
    }
    swap(&scope.table, &other)
    swap(&scope.row, &otherRow)
    guard let built = other else { return }
    if scope.isOutside {
      try add(built, number: tablesBegun, inside: nil)
      cellPlace = CellPlace()
    } else {
      scope.flow.add(built)
    }
  }

  /// Adds a table of the text, and after it those that fill a row of it.
  private mutating func add(_ built: consuming WordTable, number: Int, inside: Int?) throws {
    var lifted = built.lifted
    let title = built.title
    let name = "table \(number)" + (inside.map { " (in table \($0))" } ?? "")
    let laid = try built.layOut(name: name, budget: &budget)
    find(.mergedWords, laid.wordsInMergedCells)
    let isBlank = laid.table.rows.isEmpty
    for comment in laid.comments {
      var comment = comment
      if !isBlank { comment.table = document.tables.count }
      document.comments.append(comment)
    }
    if !isBlank {
      document.tables.append(laid.table)
    } else if lifted.first?.title.isEmpty == true {
      // What stands over a frame without words of its own stands over what it frames.
      lifted[0].title = title
    }
    for table in lifted {
      tablesBegun += 1
      try add(table, number: tablesBegun, inside: number)
    }
  }

  private mutating func readTableProperties() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .tblCaption, scope.table?.title.isEmpty == true {
        let caption = attribute(.val, of: event) ?? ""
        scope.table?.title = caption
      }
      try skip()
    }
  }

  /// Reads a row.
  mutating func readRow(_ start: XMLEvent) throws {
    guard scope.table != nil, scope.row == nil else { return try readContents() }
    scope.table?.begun += 1
    let number = scope.table?.begun ?? 1
    if scope.isOutside { cellPlace.row = number }
    scope.row = WordRow(row: WordTable.Row(number: number, line: Int(start.line)))
    var isDeleted = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .trPr {
        isDeleted = try readRowProperties()
        if isDeleted { find(.deletedRow) }
      } else if isDeleted {
        try skip()
      } else {
        try read(event)
      }
    }
    var done: WordRow?
    swap(&scope.row, &done)
    if !isDeleted, let done { finish(done) }
    if scope.isOutside { cellPlace.row = 0 }
  }

  /// Reads what is said of a row.
  ///
  /// - Returns: Whether a tracked change deletes it.
  private mutating func readRowProperties() throws -> Bool {
    var isDeleted = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .tblHeader:
        let isHeading = isOn(event)
        scope.row?.row.isHeading = isHeading
      case .hidden:
        let isHidden = isOn(event)
        scope.row?.row.isHidden = isHidden
      case .gridBefore:
        let columns = min(max(number(of: event) ?? 0, 0), WordTable.widest)
        scope.row?.row.end = columns
      default:
        if isInsertion(event) { find(.insertion) }
        isDeleted = isDeleted || isDeletion(event)
      }
      try skip()
    }
    return isDeleted
  }

  /// Puts a row that has been read into its table.
  private mutating func finish(_ row: WordRow) {
    var done = row.row
    // A table is a frame's only where nothing else stands in the row, not even words from above.
    let isAlone =
      row.unfinished.count == 1 && done.cells.allSatisfy { $0.isBlank && $0.merge == .none }
    for (index, unfinished) in row.unfinished {
      var flow = unfinished
      let isLarge = flow.nested.contains { $0.table.rows.count > 1 }
      if isAlone && (done.cells.count == 1 || isLarge) {
        scope.table?.lifted += flow.nested.flatMap { [$0.table] }
        flow.nested = []
      } else {
        flow.comments += flow.nested.flatMap(\.table.comments)
      }
      done.cells[index].comments = flow.comments
      done.cells[index].cell.text = flow.finish()
    }
    if done.isHidden && done.hasWords { find(.hiddenRow) }
    if done.isWorthKeeping { scope.table?.rows.append(done) }
  }

  /// Reads a cell.
  mutating func readCell() throws {
    guard scope.row != nil else { return try readContents() }
    if scope.row?.row.cells.count == WordTable.widest {
      throw TableFailure(.tooManyCells, fileName: fileName, place: Place(line: Int(line)))
    }
    if scope.isOutside { cellPlace.column = scope.row?.row.cells.count ?? 0 }
    var other = WordScope()
    swap(&scope, &other)
    var span = 1
    var merge = WordTable.Merge.none
    var isDeleted = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if name(event.name) == .tcPr {
        isDeleted = try readCellProperties(&span, &merge)
      } else if isDeleted {
        try readDeleted()
      } else {
        try read(event)
      }
    }
    swap(&scope, &other)
    finishCell(&other.flow, span: span, merge: merge)
  }

  /// Reads what is said of a cell.
  ///
  /// - Returns: Whether a tracked change deletes it.
  private mutating func readCellProperties(
    _ span: inout Int, _ merge: inout WordTable.Merge
  ) throws -> Bool {
    var isDeleted = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .gridSpan: span = min(max(number(of: event) ?? 1, 1), WordTable.widest)
      // Without a value, or with `continue`, the cell goes on another.
      case .vMerge, .vmerge: if attribute(.val, of: event) != "restart" { merge = .above }
      case .hMerge, .hmerge: if attribute(.val, of: event) != "restart" { merge = .left }
      case .cellDel: isDeleted = true
      default: break
      }
      try skip()
    }
    return isDeleted
  }

  /// Puts a cell that has been read into its row.
  private mutating func finishCell(_ done: inout WordFlow, span: Int, merge: WordTable.Merge) {
    let value = value(of: done)
    if done.hasNumberBeforeOnlyWords { find(.automaticNumber) }
    let text = done.nested.isEmpty ? done.finish() : ""
    let index = scope.row?.row.cells.count ?? 0
    if !done.nested.isEmpty { scope.row?.unfinished.append((index, done)) }
    let start = scope.row?.row.end ?? 0
    scope.row?.row.end = start + span
    scope.row?.row.cells.append(
      WordTable.Cell(
        cell: TableCell(text, value: value), start: start, span: span, merge: merge,
        comments: done.comments))
  }
}
