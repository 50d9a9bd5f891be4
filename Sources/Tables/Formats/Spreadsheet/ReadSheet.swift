import Diagnostics

/// A sheet that has been read, before it becomes a table of its document.
struct ReadSheet {
  /// Its number in the workbook, counted from 1.
  var number: Int
  var name: String
  var isHidden: Bool
  var grid: SheetGrid
  var hiddenColumns: [Int]
  /// The rows that the file marks as headings.
  var headingRows: Set<Int> = []
  var comments: [TableComment] = []
  /// The words of the text boxes that lie over the cells.
  var textBoxes: [String] = []
}

extension TableDocument {
  /// Adds a sheet: its cells as a table unless all are blank, what stands beside them, and what a person
  /// should know of it.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - fileName: The file's name.
  mutating func add(_ sheet: ReadSheet, fileName: String) {
    let rows = sheet.grid.rows
    let width = rows.reduce(0) { max($0, $1.cells.count) }
    let title = "sheet \(sheet.name)"
    let isTaken = tables.contains { $0.name == title }
    var table = Table(name: isTaken ? "\(title) (\(sheet.number))" : title)
    table.title = sheet.name
    table.isHidden = sheet.isHidden
    table.rows = rows
    table.hiddenColumns = sheet.hiddenColumns.filter { $0 < width }
    if let first = rows.first, sheet.headingRows.contains(first.number) { table.markedHeadings = 1 }
    comments += sheet.comments.map { comment in
      rows.isEmpty
        ? TableComment(comment.text, author: comment.author)
        : TableComment(
          comment.text, author: comment.author, table: tables.count, row: comment.row,
          column: comment.column)
    }
    var findings = sheet.grid.findings
    for column in table.hiddenColumns {
      findings.note(.hiddenColumn, SheetPlace(row: 1, column: column))
    }
    if !rows.isEmpty {
      if sheet.isHidden { diagnostics.append(Self.hiddenSheet(sheet.number, fileName)) }
      tables.append(table)
    }
    diagnostics += findings.diagnostics(sheet: sheet.number, fileName: fileName)
    paragraphs += sheet.textBoxes.map { TextParagraph($0, tablesBefore: tables.count) }
  }

  private static func hiddenSheet(_ number: Int, _ fileName: String) -> Diagnostic {
    Diagnostic(
      id: "table.hidden-sheet", severity: .note,
      message: "Sheet \(number) is hidden; it was read like all others.",
      remedy: "Ask the agency whether it belongs to the chronology.",
      place: Place(file: fileName, path: "sheet \(number)"))
  }
}
