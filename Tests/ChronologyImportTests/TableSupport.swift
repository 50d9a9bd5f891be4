import CaseModel
import Diagnostics
import FuzzyDates
import Tables
import TestSupport

@testable import ChronologyImport

/// A kind of file that gives a document made in a test.
private struct MadeFormat: TableFormat {
  let document: TableDocument
  let id = "made"
  let summary = "A document that a test made."
  func recognises(_ head: FileHead) -> Bool { false }
  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument { document }
}

/// Reads a document as the chronology of an agency.
func readTables(
  _ document: TableDocument, options: ChronologyImportOptions = ofHealthVisiting
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  var entries: [ChronologyEntry] = []
  var rest: [UInt8]? = [0x20]
  let file = IncomingFile(name: "hv.docx", options: options) {
    defer { rest = nil }
    return rest
  }
  let rows = RowCollector(fileName: "hv.docx", series: options.series, facts: options.facts) {
    entries.append($0)
  }
  let described = try TableChronology(format: MadeFormat(document: document)).read(file, into: rows)
  return (entries, rows.reading(of: described))
}

/// Reads one table whose cells are texts.
func readTable(
  _ rows: [[String]], title: String = "", options: ChronologyImportOptions = ofHealthVisiting
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  var document = TableDocument()
  document.tables = [table("table 1", rows.map { $0.map { TableCell($0) } }, title: title)]
  return try readTables(document, options: options)
}

/// A table with a name.
func table(_ name: String, _ rows: [[TableCell]], title: String = "") -> Table {
  var table = Table(name: name)
  table.title = title
  table.rows = rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) }
  return table
}

/// A table of texts.
func table(_ name: String, _ rows: [[String]]) -> Table {
  table(name, rows.map { $0.map { TableCell($0) } })
}

/// A cell that the one to its left covers.
let left = TableCell("", place: .coveredFromLeft)

/// A cell that the one above covers, with its words repeated.
func above(_ text: String, _ value: CellValue = .text) -> TableCell {
  TableCell(text, value: value, place: .coveredFromAbove)
}

extension ChronologyReading {
  /// The field of each column of a part, in order.
  func fields(of part: Int = 0) -> [EntryField] {
    (mapping?.parts[part].columns ?? []).map(\.field)
  }

  /// How often a diagnostic of an id was given.
  func count(_ id: String) -> Int { diagnostics.count { $0.id == id } }

  /// How many of a kind were skipped.
  func skipped(_ what: String) -> Int { skipped.first { $0.what == what }?.count ?? 0 }
}
