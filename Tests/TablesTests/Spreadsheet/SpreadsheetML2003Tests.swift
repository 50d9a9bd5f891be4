import Diagnostics
import Foundation
import FuzzyDates
import Tables
import Testing

@Suite("XML Spreadsheet 2003")
struct SpreadsheetML2003Tests {
  private func file(_ sheets: String, styles: String = "", settings: String = "") -> String {
    """
    <?xml version="1.0"?>
    <?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
    <DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><Author>HV2</Author>
    <Created>2024-01-01T00:00:00Z</Created><LastSaved>2024-02-01T00:00:00Z</LastSaved></DocumentProperties>
    <ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel">\(settings)</ExcelWorkbook>
    <Styles><Style ss:ID="Default"/>\(styles)</Styles>\(sheets)</Workbook>
    """
  }

  private func sheet(_ rows: String, name: String = "Contacts", options: String = "") -> String {
    """
    <Worksheet ss:Name="\(name)"><Table>\(rows)</Table>
    <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">\(options)</WorksheetOptions></Worksheet>
    """
  }

  private func text(_ words: String, _ attributes: String = "") -> String {
    "<Cell \(attributes)><Data ss:Type=\"String\">\(words)</Data></Cell>"
  }

  private func read(_ file: String) throws -> TableDocument {
    let format = try #require(tableFormat("spreadsheetml-2003"))
    let bytes = Array(file.utf8)
    #expect(format.recognises(tableHead(bytes)))
    return try format.read(bytes, fileName: "from-agency")
  }

  @Test("Rows, cells and columns skip places by index and span")
  func sparse() throws {
    let document = try read(
      file(
        sheet(
          """
          <Column/><Column ss:Span="1" ss:Hidden="1"/><Column ss:Index="9" ss:Hidden="1"/>
          <Row>\(text("a"))\(text("d", "ss:Index=\"4\""))\(text("e"))</Row>
          <Row ss:Index="5">\(text("b"))</Row><Row ss:Span="2"/><Row ss:Hidden="1">\(text("c"))</Row>
          """)))
    #expect(document.tables.map(picture) == ["1: a |  |  | d | e\n5: b\n9h: c"])
    #expect(document.tables[0].hiddenColumns == [1, 2])
    #expect(document.tables[0].name == "sheet Contacts" && document.tables[0].title == "Contacts")
    #expect(document.author == "HV2" && document.modified == "2024-02-01T00:00:00Z")
    #expect(document.diagnostics.map(\.id) == ["table.hidden-rows", "table.hidden-columns"])
  }

  @Test("A merged cell covers what is beside and below it, and the next cell stands behind it")
  func merged() throws {
    let document = try read(
      file(
        sheet(
          """
          <Row>\(text("a", "ss:MergeAcross=\"1\" ss:MergeDown=\"1\""))\(text("c"))</Row>
          <Row>\(text("d", "ss:Index=\"3\""))</Row>
          """)))
    #expect(document.tables.map(picture) == ["1: a | < | c\n2: ^a | < | d"])
  }

  @Test("The style's number format says how exact a date is, a midnight does not")
  func dates() throws {
    let styles = ["Short Date", "General Date", "Short Time", "mmm\\-yyyy", "[h]:mm", "0.0"]
      .enumerated()
      .map { "<Style ss:ID=\"s\($0)\"><NumberFormat ss:Format=\"\($1)\"/></Style>" }
    func cell(_ style: Int, _ date: String) -> String {
      "<Cell ss:StyleID=\"s\(style)\"><Data ss:Type=\"DateTime\">\(date)</Data></Cell>"
    }
    let document = try read(
      file(
        sheet(
          "<Row>" + cell(0, "2008-06-23T00:00:00.000") + cell(1, "2008-06-23T00:00:00.000")
            + cell(2, "1899-12-31T02:30:00.000") + cell(3, "2008-06-23T00:00:00.000")
            + cell(4, "1900-01-01T12:05:00.000") + cell(5, "2008-06-23T00:00:00.000")
            + cell(5, "2008-06-23T09:15:00.000") + cell(0, "1899-12-31T02:30:00.000")
            + cell(0, "yesterday") + "</Row>"), styles: styles.joined()))
    let cells = try #require(document.tables.first?.rows.first?.cells)
    #expect(
      cells.map(\.text) == [
        "2008-06-23", "2008-06-23 00:00", "02:30", "2008-06", "36:05", "2008-06-23",
        "2008-06-23 09:15", "02:30", "yesterday",
      ])
    #expect(cells[2].value == .time(150) && cells[3].value == .month(year: 2008, month: 6))
    #expect(document.diagnostics.map(\.id) == ["table.cell.no-date"])
    #expect(document.diagnostics.first?.place.cell == "H1")
  }

  @Test("A time in a workbook of the 1904 system begins at its own first day")
  func system1904() throws {
    let document = try read(
      file(
        sheet(
          "<Row><Cell ss:StyleID=\"t\"><Data ss:Type=\"DateTime\">1904-01-01T02:30:00.000</Data></Cell>"
            + "<Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">41050</Data></Cell></Row>"),
        styles: "<Style ss:ID=\"t\"><NumberFormat ss:Format=\"Short Time\"/></Style>"
          + "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>",
        settings: "<Date1904/>"))
    #expect(document.tables.first.map(picture) == "1: 02:30 | 2016-05-22")
  }

  @Test("A cell without a style has that of its row, of its column, or of its parent")
  func inheritance() throws {
    let date = "<Data ss:Type=\"Number\">42512</Data>"
    let document = try read(
      file(
        sheet(
          """
          <Column/><Column ss:StyleID="child"/><Row ss:StyleID="d"><Cell>\(date)</Cell></Row>
          <Row><Cell>\(date)</Cell><Cell>\(date)</Cell></Row>
          """),
        styles: "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"d/m/yyyy\"/></Style>"
          + "<Style ss:ID=\"child\" ss:Parent=\"d\"><Font/></Style>"))
    #expect(document.tables.first.map(picture) == "1: 2016-05-22\n2: 42512 | 2016-05-22")
  }

  @Test(
    "Rich texts are joined, comments counted, ticks and errors kept, formulas without value counted"
  )
  func content() throws {
    let document = try read(
      file(
        sheet(
          """
          <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">Seen <B>not
          alone</B><BR/><Font html:Color="#FF0000">twice</Font></ss:Data>
          <Comment ss:Author="HV2"><ss:Data xmlns="http://www.w3.org/TR/REC-html40">check</ss:Data></Comment></Cell>
          <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>
          <Cell ss:Formula="=TODAY()"/><Cell><Data ss:Type="Number">1.1100000000000001</Data></Cell></Row>
          """)))
    #expect(
      document.tables.first.map(picture) == "1: Seen not/alone/twice | TRUE | #REF! |  | 1.11")
    #expect(
      document.comments == [TableComment("check", author: "HV2", table: 0, row: 1, column: 0)])
    #expect(document.leftOut == ["comment": 1, "formula without a value": 1])
    #expect(
      document.diagnostics.map(\.id) == [
        "table.cell.no-value", "table.cell.error", "table.comments",
      ])
  }

  @Test("Hidden sheets are read and marked")
  func hiddenSheets() throws {
    let row = "<Row>\(text("kept"))</Row>"
    let document = try read(
      file(
        sheet(row) + sheet(row, name: "Old", options: "<Visible>SheetHidden</Visible>")
          + sheet(row, name: "Older", options: "<Visible>SheetVeryHidden</Visible>")))
    #expect(document.tables.map(\.isHidden) == [false, true, true])
    #expect(document.diagnostics.map(\.id) == ["table.hidden-sheet", "table.hidden-sheet"])
  }

  @Test("Files in ISO-8859-1 and UTF-16 read as those in UTF-8 do")
  func encodings() throws {
    let words = file(sheet("<Row>\(text("café £5"))</Row>"))
    let format = try #require(tableFormat("spreadsheetml-2003"))
    let latin = words.replacingOccurrences(
      of: "version=\"1.0\"", with: "version=\"1.0\" encoding=\"iso-8859-1\"")
    for data in [words.data(using: .utf16), latin.data(using: .isoLatin1)] {
      let bytes = Array(try #require(data))
      #expect(format.recognises(tableHead(bytes)))
      let document = try format.read(bytes, fileName: "from-agency")
      #expect(document.tables.first.map(picture) == "1: café £5")
    }
  }

  @Test("Places beyond the sheet, merged floods and spans without end are refused or do no harm")
  func hostile() throws {
    let format = try #require(tableFormat("spreadsheetml-2003"))
    func refused(_ rows: String) -> String? {
      refusal(of: Array(file(sheet(rows)).utf8), by: format)?.id
    }
    #expect(refused("<Row ss:Index=\"1048577\">\(text("a"))</Row>") == "table.outside-sheet")
    #expect(refused("<Row>\(text("a", "ss:Index=\"16385\""))</Row>") == "table.outside-sheet")
    #expect(refused("<Row ss:Span=\"999999999\"/><Row>\(text("a"))</Row>") == "table.outside-sheet")
    #expect(
      refused("<Row>\(text("a", "ss:MergeAcross=\"999999999\""))\(text("b"))</Row>")
        == "table.outside-sheet")
    #expect(
      refused("<Column ss:Span=\"999999999\" ss:Hidden=\"1\"/><Row>\(text("a"))</Row>") == nil)
    let far = (1...200).map { "<Row ss:Index=\"\($0)\">\(text("a", "ss:Index=\"16384\""))</Row>" }
    #expect(refused(far.joined()) == "table.too-many-cells")
    let flood = (1...900).map { _ in
      "<Row>" + text("a", "ss:MergeDown=\"1000000\" ss:MergeAcross=\"30\"") + text("b") + "</Row>"
    }
    #expect(refused(flood.joined()) == "table.too-many-cells")
    #expect(refusal(of: Array(file("").utf8), by: format)?.id == "table.part-missing")
  }
}
