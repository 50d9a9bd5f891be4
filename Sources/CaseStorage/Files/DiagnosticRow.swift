import Diagnostics

/// How a diagnostic lies in its row: the columns that its file's digest covers, in order.
enum DiagnosticRow {
  static let columns = [
    "id", "severity", "message", "remedy", "in_file", "line", "\"column\"", "cell", "path",
    "reference", "entry",
  ]

  static func write(_ diagnostic: Diagnostic, to row: inout RowBytes) {
    row.add(present: diagnostic.id)
    row.add(present: diagnostic.severity.rawValue)
    row.add(present: diagnostic.message)
    row.add(diagnostic.remedy)
    row.add(diagnostic.place.file ?? "")
    row.add(diagnostic.place.line)
    row.add(diagnostic.place.column)
    row.add(diagnostic.place.cell ?? "")
    row.add(diagnostic.place.path ?? "")
    row.add(diagnostic.place.reference ?? "")
    row.add(diagnostic.place.entry ?? "")
  }

  static func read(_ row: inout RowReader) -> Diagnostic? {
    let (id, severity) = (row.text(), Diagnostic.Severity(rawValue: row.text()))
    let (message, remedy) = (row.text(), row.text())
    guard let severity else { return nil }
    return Diagnostic(
      id: id, severity: severity, message: message, remedy: remedy,
      place: Place(
        file: row.optionalText(), line: row.number(), column: row.number(),
        cell: row.optionalText(), path: row.optionalText(), reference: row.optionalText(),
        entry: row.optionalText()))
  }
}
