import Diagnostics
import XML

/// Makes the table of a text file with columns.
struct DelimitedReader {
  private let text: PlainText
  private let fileName: String

  init(_ text: PlainText, fileName: String) {
    self.text = text
    self.fileName = fileName
  }

  func read() throws(TableFailure) -> TableDocument {
    // The text is lent only to closures that pass on any kind of error.
    let result = text.utf8.withUnsafeBufferPointer { bytes in
      Result { () throws(TableFailure) in try read(bytes) }
    }
    return try result.get()
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableFailure) -> TableDocument {
    let separator = Separator(bytes, isWhole: true)
    var scanner = RecordScanner(
      bytes, separator: separator.byte, start: separator.start, line: separator.line)
    var budget = GridBudget(fileName: fileName)
    var table = Table(name: "table 1")
    var widths: [Int: Int] = [:]
    var number = 0
    while true {
      let line = scanner.line
      guard let fields = scanner.next() else { break }
      number += 1
      var cells = fields.map { TableCell($0) }
      while cells.last?.isBlank == true { cells.removeLast() }
      guard !cells.isEmpty else { continue }
      guard cells.count <= GridBudget.mostColumns else { throw budget.exceeded }
      try budget.fill(cells.count)
      widths[fields.count, default: 0] += 1
      table.rows.append(TableRow(number: number, line: line, cells: cells))
    }
    guard !table.rows.isEmpty else { throw TableFailure(.partMissing, fileName: fileName) }
    var document = TableDocument()
    document.tables = [table]
    noteEncoding(in: &document)
    noteQuotes(scanner, in: &document)
    let width = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    noteLongRows(table, width: width, in: &document)
    return document
  }

  private func noteEncoding(in document: inout TableDocument) {
    guard text.windowsBytes > 0 else { return }
    document.diagnostics.append(
      Diagnostic(
        id: "table.encoding", severity: .note,
        message: "The file is not all in UTF-8; \(counted(text.windowsBytes, "character")) "
          + "\(text.windowsBytes == 1 ? "was" : "were") read as Windows programs write them.",
        remedy: "Check that pound signs, dashes and letters with accents look right.",
        place: Place(file: fileName)))
  }

  private func noteQuotes(_ scanner: RecordScanner, in document: inout TableDocument) {
    guard scanner.brokenQuotes > 0 else { return }
    document.diagnostics.append(
      Diagnostic(
        id: "table.quotes", severity: .warning,
        message: "The file has \(counted(scanner.brokenQuotes, "field")) whose quotation marks do "
          + "not work out; the words were kept as they stand.",
        remedy: "Compare these rows with the original: words may stand in the wrong column.",
        place: Place(file: fileName, line: scanner.firstBrokenLine)))
  }

  /// Rows with more fields than most: a separator in a field without quotation marks shifts what follows.
  private func noteLongRows(_ table: Table, width: Int, in document: inout TableDocument) {
    let long = table.rows.filter { $0.cells.count > width }
    guard let first = long.first else { return }
    document.diagnostics.append(
      Diagnostic(
        id: "table.long-rows", severity: .warning,
        message: "The file has \(counted(long.count, "row")) with more columns than the "
          + "\(width) of most rows.",
        remedy: "Compare these rows with the original: words may stand in the wrong column.",
        place: Place(file: fileName, line: first.line)))
  }
}
