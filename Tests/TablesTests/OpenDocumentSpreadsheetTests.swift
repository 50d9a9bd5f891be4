import Diagnostics
import FuzzyDates
import Tables
import TestSupport
import Testing

@Suite("OpenDocument spreadsheets")
struct OpenDocumentSpreadsheetTests {
  /// The same workbook twice: written by hand as one XML file, and saved from that by LibreOffice.
  static let files = ["fods", "ods"]

  @Test(
    "Rows keep their numbers across blank rows, and repeated rows are all there", arguments: files)
  func rows(_ id: String) throws {
    let sheet = try #require(try fixture(id).tables.first)
    #expect(sheet.name == "sheet Contacts" && sheet.title == "Contacts" && !sheet.isHidden)
    #expect(sheet.rows.map(\.number) == [1, 4, 5, 6, 7, 8, 9, 10])
    #expect(sheet.rows.map(\.isHidden) == [false, false, false, true, false, false, false, false])
    #expect(sheet.markedHeadings == 1 && sheet.hiddenColumns == [2, 3])
    #expect(sheet.rows[4].cells.map(\.text) == ["2 Jul", "", "", "", "No reply."])
  }

  @Test("A typed cell keeps the words that it shows beside its value", arguments: files)
  func values(_ id: String) throws {
    let rows = try #require(try fixture(id).tables.first).rows
    let day = try #require(CalendarDay("2024-05-23"))
    let moment = try #require(WallTime("2024-05-24T10:00"))
    // Whatever the locale, the words stand as they were shown; LibreOffice shows them anew.
    #expect(rows[1].cells[0].text == (id == "fods" ? "23.05.2024" : "23/05/2024"))
    #expect(
      rows[1].cells.map(\.value) == [.day(day), .time(870), .truth(true), .number("12.5"), .text])
    #expect(rows[1].cells[4].text == "Call from Tallowmere School.\nAdvice given.")
    #expect(
      rows[2].cells.map(\.value) == [.moment(moment), .text, .number("3"), .number("0.5"), .text])
    #expect(rows[2].cells[4].text == "Home visit.")
    #expect(rows[3].cells[0].value == .month(year: 2024, month: 6))
    #expect(rows[3].cells[3] == TableCell("#DIV/0!", value: .error))
  }

  @Test("What a format does not show is not claimed: no year, no day, no time", arguments: files)
  func formats(_ id: String) throws {
    let document = try fixture(id)
    let last = try #require(document.tables.first?.rows.last)
    #expect(last.cells.map(\.text) == ["2024", id == "fods" ? "08:15" : "8:15", "09/08/2024"])
    #expect(
      last.cells.map(\.value)
        == [.text, .time(495), CalendarDay("2024-08-09").map(CellValue.day)])
    #expect(document.diagnostics.contains { $0.id == "table.cell.year-hidden" })
  }

  @Test("A hidden sheet says so, spans cover their places, and words under them are kept")
  func spans() throws {
    let document = try fixture("fods")
    #expect(document.tables.map(\.name) == ["sheet Contacts", "sheet Old list"])
    #expect(document.tables[1].isHidden)
    #expect(
      picture(document.tables[1]) == """
        1: Two by two | < | one
        2: ^Two by two | < | two
        3: stray |  | three
        """)
    let packed = try fixture("ods")
    #expect(packed.tables[1].isHidden && packed.tables[1].rows.count == 3)
  }

  @Test("Words that stand under a merged cell are kept and reported")
  func coveredWords() throws {
    let document = try readSheet(
      """
      <table:table-row><table:table-cell table:number-columns-spanned="3"><text:p>A</text:p>\
      </table:table-cell><table:covered-table-cell/><table:covered-table-cell><text:p>under</text:p>\
      </table:covered-table-cell></table:table-row>
      """)
    #expect(document.tables.map(picture) == ["1: A | < | under"])
    #expect(document.diagnostics.map(\.id) == ["table.cell.covered"])
  }

  @Test("A row that only repeats what spans it from above is no row")
  func onlyCovered() throws {
    let document = try readSheet(
      """
      <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>A</text:p>\
      </table:table-cell></table:table-row><table:table-row><table:covered-table-cell/>\
      <table:table-cell/></table:table-row><table:table-row><table:table-cell><text:p>B</text:p>\
      </table:table-cell></table:table-row>
      """)
    #expect(document.tables.map(picture) == ["1: A\n3: B"])
  }

  @Test("Earlier words, comments and copies of other files' sheets are left out and counted")
  func leftOut() throws {
    let document = try fixture("fods")
    #expect(
      document.leftOut == [
        "earlier text of a cell": 1, "comment": 1, "copy of another file's sheet": 1,
      ])
    #expect(
      document.comments == [
        TableComment("Ask SW1.", author: "Someone else", table: 0, row: 4, column: 4)
      ])
    #expect(document.paragraphs == [TextParagraph("FICTIONAL EXAMPLE", tablesBefore: 1)])
    #expect(
      document.diagnostics.map(\.id) == [
        "table.tracked-changes", "table.comments", "table.hidden-rows", "table.hidden-columns",
        "table.cell.year-hidden", "table.cell.error",
      ])
  }

  @Test("A rounded fraction of a day is the minute that was meant, and midnight alone is no time")
  func fractions() throws {
    let cell = { (value: String) in
      "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"\(value)\"/>"
        + "</table:table-row>"
    }
    let document = try readSheet(
      [
        "2024-12-31T23:59:59.9999999", "2024-05-23T00:00:00", "2024-05-23T14:30:29", "2024-02-30",
        "0000-00-00", "-0044-03-15", "2024-05-23T25:00:00", "2024-05-23T14:30:00Z",
      ].map(cell).joined())
    let values = document.tables.flatMap(\.rows).flatMap(\.cells).map(\.value)
    let moment = { (text: String) in WallTime(text).map(CellValue.moment) ?? .error }
    let day = { (text: String) in CalendarDay(text).map(CellValue.day) ?? .error }
    #expect(
      values == [
        day("2025-01-01"), day("2024-05-23"), moment("2024-05-23T14:30"),
        .text, .text, .text, .text, moment("2024-05-23T14:30"),
      ])
    #expect(document.tables.first?.rows[3].cells[0].text == "2024-02-30")
  }

  private func fixture(_ id: String) throws -> TableDocument {
    try read(Checkout.file("Tests/TablesTests/Fixtures/\(id)/brackenshire-contacts.\(id)"), as: id)
  }
}
