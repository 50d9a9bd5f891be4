import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// Workbooks from elsewhere.
///
/// The counts were made without this reader: by openpyxl 3.1.5 for packages and
/// by lxml for XML, as cells that are not blank, rows that have one, and cells that hold a date.
@Suite(
  "Workbooks that nobody on this project wrote",
  .enabled(if: Checkout.samples != nil, "skipped: the folder of samples is not on this machine"))
struct SpreadsheetSampleTests {
  struct Sheet: Hashable {
    var name: String
    var rows: Int
    var cells: Int
    var dates: Int
  }

  private func read(_ path: String) throws -> TableDocument {
    let folder = try #require(Checkout.samples)
    let bytes = try contents(of: folder.appendingPathComponent(path))
    let head = tableHead(bytes)
    let format = try #require(TableFormats.all.first { $0.recognises(head) })
    return try format.read(bytes, fileName: "from-agency")
  }

  private func counts(_ document: TableDocument) -> [Sheet] {
    document.tables.map { table in
      let cells = table.rows.flatMap(\.cells).filter { !$0.isBlank && $0.place == .own }
      let dates = cells.filter {
        switch $0.value {
        case .day, .month, .moment, .time: true
        default: false
        }
      }
      return Sheet(
        name: table.title, rows: table.rows.count, cells: cells.count, dates: dates.count)
    }
  }

  @Test("Both xlsx workbooks give every row, cell and date")
  func packages() throws {
    #expect(
      counts(try read("xlsx/annex-a-sen-valida__fake_sen.xlsx")) == [
        Sheet(name: "List_1", rows: 3, cells: 63, dates: 8),
        Sheet(name: "List_2", rows: 3, cells: 51, dates: 2),
      ])
    #expect(
      counts(try read("xlsx/poi__bug62181.xlsx"))
        == [Sheet(name: "List 2", rows: 19_455, cells: 175_095, dates: 19_455)])
  }

  @Test("The workbooks of 2003 give every row and cell, and report what is hidden")
  func workbooks2003() throws {
    let sample = try read("ss2003/PhpSpreadsheet__excel2003.xml")
    #expect(counts(sample).map(\.rows) == [29, 14] && counts(sample).map(\.cells) == [108, 124])
    #expect(sample.leftOut == ["comment": 2])
    let filters = try read("ss2003/test_files__AutoFilter.xml")
    #expect(filters.tables.count == 11)
    #expect(counts(filters).allSatisfy { $0.rows == 22 && $0.cells == 88 && $0.dates == 0 })
    #expect(filters.tables.flatMap(\.rows).filter(\.isHidden).count == 94)
    #expect(
      counts(try read("ss2003/test_files__apachepoi_43251.xls.xml"))
        == [Sheet(name: "Report 1", rows: 391, cells: 3_549, dates: 419)])
    let formats = counts(try read("ss2003/test_files__number_format_russian.xml"))
    #expect(formats.map(\.rows) == [29, 29, 64, 9, 12])
    #expect(formats.map(\.cells) == [172, 171, 651, 9, 132])
  }

  @Test("Workbooks made to break readers are refused, each with a reason and a remedy")
  func security() throws {
    let folder = try #require(Checkout.samples).appendingPathComponent("security")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "xlsx" }
    #expect(files.count == 5)
    let format = try #require(tableFormat("xlsx"))
    for file in files {
      let diagnostic = refusal(of: try contents(of: file), by: format)
      #expect(diagnostic?.id.hasPrefix("archive.") == true, "\(file.lastPathComponent)")
      #expect(diagnostic?.remedy.isEmpty == false)
    }
  }
}
