import Diagnostics
import Tables
import Testing

@Suite("Excel workbooks that no honest program writes")
struct XLSXHostileTests {
  private func refusal(_ content: String, strings: [String] = []) throws -> String? {
    try MadeWorkbook(content, strings: strings).refusalID()
  }

  @Test("Cells far apart may not ask for much memory")
  func sparse() throws {
    let rows = (1...200).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    #expect(try refusal("<sheetData>\(rows)</sheetData>") == "table.too-many-cells")
  }

  @Test("A single cell in the last column of the last row is read")
  func lastCell() throws {
    let document = try MadeWorkbook(
      "<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"
    ).read()
    #expect(document.tables.first?.rows.first?.cells.count == 16_384)
    #expect(document.tables.first?.rows.first?.number == 1_048_576)
  }

  @Test(
    "Rows and columns beyond the sheet are refused",
    arguments: [
      "<row r='1048577'><c><v>1</v></c></row>", "<row r='1'><c r='XFE1'><v>1</v></c></row>",
      "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>", "<row r='999999999'/>",
      "<row r='1048576'/><row/>",
    ])
  func outside(rows: String) throws {
    #expect(try refusal("<sheetData>\(rows)</sheetData>") == "table.outside-sheet")
  }

  @Test("Merged cells that cover one another a thousand times are refused, not worked through")
  func mergeFlood() throws {
    let rows = (1...500).map { row in
      "<row>" + String(repeating: "<c><v>\(row)</v></c>", count: 20) + "</row>"
    }.joined()
    let merges = String(repeating: "<mergeCell ref='A1:XFD1048576'/>", count: 2_000)
    #expect(
      try refusal("<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
        == "table.too-many-cells")
  }

  @Test("A cell whose text is not in the file is refused, since words are missing")
  func missingText() throws {
    for index in ["1", "-1", "999999999999", "x"] {
      let content = "<sheetData><row><c t='s'><v>\(index)</v></c></row></sheetData>"
      #expect(try refusal(content, strings: ["<t>one</t>"]) == "table.words-missing")
    }
  }

  @Test("Two sheets that share one part are refused, and so is a sheet without one")
  func parts() throws {
    var book = MadeWorkbook("<sheetData/>")
    book.others["book/main.xml"] = """
      <workbook xmlns='\(MadeWorkbook.transitional)'
      xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>
      <sheet name='A' r:id='link0'/><sheet name='B' r:id='link0'/></sheets></workbook>
      """
    #expect(try book.refusalID() == "table.part-missing")
    book.others["book/main.xml"] =
      "<workbook xmlns='\(MadeWorkbook.transitional)'><sheets><sheet name='A'/></sheets></workbook>"
    #expect(try book.refusalID() == "table.part-missing")
    book.others["book/main.xml"] = "<document/>"
    #expect(try book.refusalID() == "table.part-missing")
  }

  @Test("A part of comments is read once, however many links lead to it")
  func manyLinks() throws {
    var book = MadeWorkbook("<sheetData><row><c><v>1</v></c></row></sheetData>")
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    book.sheets[0].links = (1...500).map {
      "<Relationship Id='c\($0)' Type='\(type)' Target='notes.xml'/>"
    }.joined()
    book.others["book/notes.xml"] =
      "<comments><comment ref='A1'><text><t>x</t></text></comment></comments>"
    #expect(try book.read().comments.count == 1)
  }

  @Test("A part that is no sheet, is cut short or declares a document type is refused")
  func brokenParts() throws {
    var book = MadeWorkbook("<sheetData/>")
    book.others["book/page1.xml"] = "<html/>"
    #expect(try book.refusalID() == "table.part-missing")
    book.others["book/page1.xml"] = "<worksheet><sheetData>"
    #expect(try book.refusalID() == "xml.truncated")
    book.others["book/page1.xml"] = "<!DOCTYPE w [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"
    #expect(try book.refusalID() == "xml.doctype")
  }

  @Test("Texts, styles and attributes that make no sense do no harm")
  func nonsense() throws {
    let document = try MadeWorkbook(
      """
      <cols><col min='0' max='5' hidden='1'/><col min='9' max='2' hidden='1'/><col hidden='1'/></cols>
      <v>1</v><c r='A1'><v>5</v></c>
      <sheetData><c><v>7</v></c><row r='x'><c r='1' s='99' t='q'><v>1</v><c><v>2</v></c></c></row>
      <row><c r='' s='-4'><is><t>x</t></is></c></row></sheetData>
      """
    ).read()
    #expect(document.tables.first?.rows.isEmpty == false)
  }
}
