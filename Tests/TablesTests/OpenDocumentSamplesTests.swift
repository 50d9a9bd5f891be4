import Foundation
import Tables
import TestSupport
import Testing

/// Files of other projects, with what a count over their XML in Python and lxml found, which shares no
/// code with the reader.
@Suite("OpenDocument files from other projects", .enabled(if: Checkout.samples != nil))
struct OpenDocumentSamplesTests {
  struct Expected: CustomTestStringConvertible, Sendable {
    var file: String
    /// Rows that have a cell of their own with words, in every table that stands in no other.
    var rows: Int
    /// Tables that have such rows.
    var tables: Int
    /// Cells that the file types as dates.
    var dates = 0

    var testDescription: String { file }
  }

  static let files = [
    Expected(
      file: "ods/odftoolkit__format_number_import_xml_MSO15.ods", rows: 85, tables: 1, dates: 52),
    Expected(file: "ods/test_files__1904.ods", rows: 5, tables: 1, dates: 5),
    Expected(file: "ods/test_files__number_format.ods", rows: 143, tables: 5, dates: 105),
    Expected(file: "odt/odftoolkit__TestTextTable.odt", rows: 8, tables: 5),
    Expected(file: "odt/odftoolkit__excelfileformat.odt", rows: 3_896, tables: 622),
    Expected(file: "fods/test_files__crlf.fods", rows: 3, tables: 1),
    Expected(file: "fods/tika__testFODS_embeddedChart.fods", rows: 2, tables: 1),
    Expected(file: "fodt/tika__testODTMacro.fodt", rows: 0, tables: 0),
  ]

  @Test(
    "Every row, table and typed date is there, and only the right format reads it", arguments: files
  )
  func counts(_ expected: Expected) throws {
    let file = try #require(Checkout.samples).appendingPathComponent(expected.file)
    let head = tableHead(try contents(of: file))
    let ids = TableFormats.all.filter { $0.recognises(head) }.map(\.id)
    #expect(ids == [String(expected.file.prefix { $0 != "/" })])
    let document = try read(file, as: ids.first ?? "")
    #expect(document.tables.reduce(0) { $0 + $1.rows.count } == expected.rows)
    #expect(document.tables.count == expected.tables)
    let dates = document.tables.flatMap(\.rows).flatMap(\.cells).count { cell in
      switch cell.value {
      case .day, .month, .moment: true
      default: false
      }
    }
    #expect(dates == expected.dates)
  }
}
