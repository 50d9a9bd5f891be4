import Diagnostics
import XML

/// Reads one sheet of a workbook of 2003 as a stream, from behind its start tag to its end tag.
struct Sheet2003 {
  /// The sheet's cells.
  var grid: SheetGrid
  /// Whether its author hid it.
  private(set) var isHidden = false
  /// What people wrote beside its cells; to which table they belong, the workbook's reader knows.
  private(set) var comments: [TableComment] = []

  private let values: Values2003
  private let number: Int
  private let fileName: String
  private var areas: [CellArea] = []
  private var columns: [Int: Column] = [:]
  private var nextColumn = 0
  private var tableStyle: String?
  private var rowStyle: String?
  private var row = 0
  private var nextRow = 1
  private var cell = OpenCell()

  private struct Column {
    var style: String?
    var isHidden: Bool
  }

  /// What is known of the cell that is being read.
  private struct OpenCell {
    var column = -1
    /// The last column that it covers in its own row.
    var last = -1
    var style: String?
    var hasFormula = false
    var hasData = false
    var type = ""
    var text = ""
  }

  init(budget: GridBudget, values: Values2003, number: Int, fileName: String) {
    grid = SheetGrid(budget: budget)
    self.values = values
    self.number = number
    self.fileName = fileName
  }

  /// The columns that are hidden, in order.
  var hiddenColumns: [Int] { columns.filter(\.value.isHidden).keys.sorted() }

  /// Reads the sheet.
  mutating func read(_ reader: inout XMLReader, _ names: Names2003) throws {
    var depth = 1
    var commentDepth = 0
    var dataDepth = 0
    var isInVisible = false
    while depth > 0, let event = try reader.next() {
      switch event.kind {
      case .start:
        depth += 1
        if event.name == names.cell {
          try beginCell(event, reader, names)
        } else if event.name == names.data, commentDepth == 0 {
          dataDepth = depth
          cell.type = reader.attribute(names.type, of: event) ?? ""
          cell.hasData = true
        } else if event.name == names.row {
          try beginRow(event, reader, names)
        } else if event.name == names.comment {
          comments.append(
            TableComment(
              "", author: reader.attribute(names.author, of: event) ?? "", row: row,
              column: cell.column))
          commentDepth = commentDepth == 0 ? depth : commentDepth
        } else if event.name == names.column {
          noteColumn(event, reader, names)
        } else if event.name == names.table {
          tableStyle = reader.attribute(names.styleID, of: event)
        } else if event.name == names.visible {
          isInVisible = true
        } else if dataDepth > 0, reader.local(event.name) == "BR" {
          cell.text += "\n"
        }
      case .text:
        if dataDepth > 0 {
          cell.text += reader.string(event)
        } else if commentDepth > 0, !comments.isEmpty {
          comments[comments.count - 1].text += reader.string(event)
        } else if isInVisible {
          isHidden = ["SheetHidden", "SheetVeryHidden"].contains(reader.string(event))
        }
      case .end:
        if event.name == names.cell { try endCell() }
        if event.name == names.row { grid.endRow() }
        if event.name == names.visible { isInVisible = false }
        if depth == dataDepth { dataDepth = 0 }
        if depth == commentDepth { commentDepth = 0 }
        depth -= 1
      case .attribute: continue
      }
    }
    try grid.finish(areas)
  }

  private mutating func noteColumn(
    _ event: XMLEvent, _ reader: borrowing XMLReader, _ names: Names2003
  ) {
    // Columns come in order; one that does not is passed over.
    let index = reader.number(names.index, of: event) ?? nextColumn + 1
    guard index > nextColumn else { return }
    nextColumn = index - 1
    let isHidden =
      reader.number(names.hidden, of: event) == 1 || reader.number(names.width, of: event) == 0
    let column = Column(style: reader.attribute(names.styleID, of: event), isHidden: isHidden)
    let span = min(reader.number(names.span, of: event) ?? 0, SheetPlace.columns)
    let last = min(nextColumn + span, SheetPlace.columns - 1)
    // Most columns have neither, and take no memory.
    if column.style != nil || isHidden, nextColumn <= last {
      for index in nextColumn...last { columns[index] = column }
    }
    nextColumn = min(nextColumn + span + 1, SheetPlace.columns)
  }

  private mutating func beginRow(
    _ event: XMLEvent, _ reader: borrowing XMLReader, _ names: Names2003
  ) throws {
    let index = reader.number(names.index, of: event) ?? 0
    row = index > 0 ? index : nextRow
    guard row <= SheetPlace.lastRow else { throw outside }
    rowStyle = reader.attribute(names.styleID, of: event)
    let isHidden =
      reader.number(names.hidden, of: event) == 1 || reader.number(names.height, of: event) == 0
    grid.endRow()
    grid.beginRow(number: row, line: Int(event.line), isHidden: isHidden)
    cell = OpenCell()
    // A row may stand for several blank ones with the same look.
    nextRow = row + 1 + min(reader.number(names.span, of: event) ?? 0, SheetPlace.lastRow)
  }

  private mutating func beginCell(
    _ event: XMLEvent, _ reader: borrowing XMLReader, _ names: Names2003
  ) throws {
    var next = OpenCell()
    next.column = cell.last + 1
    if let index = reader.number(names.index, of: event), index > 0 { next.column = index - 1 }
    let across = min(reader.number(names.across, of: event) ?? 0, SheetPlace.columns)
    let down = min(reader.number(names.down, of: event) ?? 0, SheetPlace.lastRow)
    guard next.column < SheetPlace.columns, row >= 1 else { throw outside }
    next.last = next.column + across
    next.style = reader.attribute(names.styleID, of: event)
    next.hasFormula = reader.attribute(names.formula, of: event) != nil
    if across > 0 || down > 0 {
      areas.append(CellArea(rows: row...row + down, columns: next.column...next.last))
    }
    cell = next
  }

  private mutating func endCell() throws {
    let place = SheetPlace(row: row, column: cell.column)
    guard cell.hasData else {
      if cell.hasFormula { grid.findings.note(.noValue, place) }
      return
    }
    var finding: SheetFindings.Kind?
    let shown = values.styles.shown(
      cell.style, rowStyle, columns[cell.column]?.style, tableStyle)
    let content = values.cell(cell.text, type: cell.type, shown, &finding)
    if let finding { grid.findings.note(finding, place) }
    try grid.place(content, column: cell.column)
    cell.hasData = false
  }

  private var outside: TableFailure {
    TableFailure(.outsideSheet, fileName: fileName, place: Place(path: "sheet \(number)"))
  }
}
