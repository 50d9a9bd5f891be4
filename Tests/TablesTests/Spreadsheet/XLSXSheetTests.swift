import Diagnostics
import Tables
import Testing

@Suite("Sheets of an Excel workbook")
struct XLSXSheetTests {
  private func text(_ place: String, _ words: String) -> String {
    "<c r='\(place)' t='inlineStr'><is><t>\(words)</t></is></c>"
  }

  private func row(_ words: String) -> String {
    "<sheetData><row r='1'>\(text("A1", words))</row></sheetData>"
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func link(_ kind: String, _ target: String) -> String {
    "<Relationship Id='\(kind)\(target)' Type='\(Self.office)/\(kind)' Target='\(target)'/>"
  }

  @Test(
    "Sheets come in the order of the workbook, found by their links, whatever their parts are called"
  )
  func order() throws {
    var book = MadeWorkbook(row("one"))
    book.sheets.append(.init(name: "Visits", content: row("two")))
    book.sheets.append(.init(name: "Blank", content: "<sheetData/>"))
    book.sheets.append(.init(name: "R&amp;D", content: row("four")))
    let document = try book.read()
    #expect(document.tables.map(\.name) == ["sheet Contacts", "sheet Visits", "sheet R&D"])
    #expect(document.tables.map(\.title) == ["Contacts", "Visits", "R&D"])
    #expect(document.tables.map { $0.rows[0].cells[0].text } == ["one", "two", "four"])
  }

  @Test("A workbook in the strict namespaces is read like any other")
  func strict() throws {
    var book = MadeWorkbook(
      "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='0'><v>42512</v></c></row></sheetData>",
      strings: ["<t>Seen</t>"], formats: ["14"])
    book.isStrict = true
    #expect(try book.cells().map(\.text) == ["Seen", "2016-05-22"])
  }

  @Test(
    "Templates and workbooks with macros are recognised",
    arguments: [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "application/vnd.ms-excel.template.macroEnabled.main+xml",
    ])
  func mediaTypes(type: String) throws {
    var book = MadeWorkbook(row("one"))
    book.mediaType = type
    let bytes = try book.bytes()
    #expect(tableFormat("xlsx")?.recognises(tableHead(bytes)) == true)
    book.mediaType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    #expect(tableFormat("xlsx")?.recognises(tableHead(try book.bytes())) == false)
  }

  @Test("Hidden rows, columns and sheets are read, marked and reported")
  func hidden() throws {
    var book = MadeWorkbook(
      """
      <cols><col min='1' max='1' width='9'/><col min='2' max='3' hidden='1'/>
      <col min='4' max='16384' width='0'/></cols>
      <sheetData><row r='1'>\(text("A1", "a"))\(text("D1", "d"))</row>
      <row r='2' hidden='1'>\(text("A2", "b"))</row><row r='3' hidden='true'/>
      <row r='4' ht='0' customHeight='1'>\(text("B4", "c"))</row></sheetData>
      """)
    book.sheets.append(.init(name: "Old", state: "hidden", content: row("kept")))
    book.sheets.append(.init(name: "Older", state: "veryHidden", content: row("kept too")))
    let document = try book.read()
    #expect(document.tables.map(picture)[0] == "1: a |  |  | d\n2h: b\n4h:  | c")
    #expect(document.tables[0].hiddenColumns == [1, 2, 3])
    #expect(document.tables.map(\.isHidden) == [false, true, true])
    #expect(
      document.diagnostics.map(\.id) == [
        "table.hidden-rows", "table.hidden-columns", "table.hidden-sheet", "table.hidden-sheet",
      ])
    #expect(document.diagnostics[0].message.hasPrefix("Sheet 1 has 2 hidden rows;"))
    #expect(document.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test("A merged cell covers what is beside and below it, and its words are repeated below")
  func merged() throws {
    let document = try MadeWorkbook(
      """
      <sheetData><row r='1'>\(text("A1", "title"))</row>
      <row r='2'>\(text("A2", "day"))\(text("B2", "wide"))\(text("D2", "x"))</row>
      <row r='3'>\(text("D3", "y"))</row><row r='5'>\(text("D5", "z"))\(text("B5", "own"))</row>
      <row r='6'>\(text("A6", "last"))</row></sheetData>
      <mergeCells><mergeCell ref='A1:XFD1'/><mergeCell ref='A2:A5'/><mergeCell ref='B2:C5'/>
      <mergeCell ref='A6:A1048576'/><mergeCell ref='C9:D9'/><mergeCell ref='nonsense'/></mergeCells>
      """
    ).read()
    #expect(
      document.tables.map(picture) == [
        """
        1: title | < | < | <
        2: day | wide | < | x
        3: ^day | ^wide | < | y
        5: ^day | own | < | z
        6: last
        """
      ])
    #expect(document.diagnostics.map(\.id) == ["table.cell.covered"])
    #expect(document.diagnostics.first?.place.cell == "B5")
  }

  @Test("Comments are kept once beside their cells, be they notes or threads, and are in no cell")
  func comments() throws {
    var book = MadeWorkbook(row("one"))
    book.sheets[0].links =
      link("comments", "notes.xml") + link("threadedComment", "threads.xml")
      + "<Relationship Id='x' Type='\(Self.office)/comments' Target='https://example.org/c.xml' TargetMode='External'/>"
    book.others["book/notes.xml"] = """
      <comments xmlns='\(MadeWorkbook.transitional)'><authors><author>HV2</author><author>tc={1}</author></authors>
      <commentList><comment ref='A1' authorId='0'><text><t>note</t></text></comment>
      <comment ref='B1' authorId='1'><text><t>[Threaded comment]</t></text></comment></commentList></comments>
      """
    book.others["book/threads.xml"] = """
      <ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>
      <threadedComment ref='B1' personId='{7}'><text>Is this right?</text></threadedComment>
      <threadedComment ref='B1' personId='{8}'><text>Yes</text></threadedComment></ThreadedComments>
      """
    let document = try book.read()
    #expect(
      document.comments == [
        TableComment("note", author: "HV2", table: 0, row: 1, column: 0),
        TableComment("Is this right?", table: 0, row: 1, column: 1),
        TableComment("Yes", table: 0, row: 1, column: 1),
      ])
    #expect(document.leftOut == ["comment": 3])
    #expect(document.diagnostics.map(\.id) == ["table.comments"])
    #expect(document.tables.first.map(picture) == "1: one")
  }

  @Test("Words in text boxes become paragraphs; charts and pictures are counted")
  func drawings() throws {
    var book = MadeWorkbook(row("one"))
    book.sheets[0].links = link("drawing", "drawing.xml")
    book.others["book/drawing.xml"] = """
      <d:wsDr xmlns:d='urn:d' xmlns:a='urn:a' xmlns:mc='urn:mc'><d:sp><d:txBody><a:p><a:r><a:t>Drawn up </a:t></a:r>
      <a:r><a:t>by HV2</a:t></a:r></a:p><a:p/></d:txBody></d:sp><d:pic/><d:graphicFrame/>
      <mc:AlternateContent><mc:Choice><d:sp><a:p><a:t>once</a:t></a:p></d:sp></mc:Choice>
      <mc:Fallback><d:sp><a:p><a:t>once</a:t></a:p></d:sp><d:pic/></mc:Fallback></mc:AlternateContent></d:wsDr>
      """
    let document = try book.read()
    #expect(document.paragraphs.map(\.text) == ["Drawn up by HV2", "once"])
    #expect(document.paragraphs.allSatisfy { $0.tablesBefore == 1 })
    #expect(document.leftOut == ["chart": 1, "picture": 1])
    #expect(document.diagnostics.map(\.id) == ["table.charts", "table.pictures"])
  }

  @Test("Chart sheets and macro sheets are counted, not read")
  func otherSheets() throws {
    var book = MadeWorkbook(row("one"))
    book.sheets.append(.init(name: "Chart", content: "", kind: "chartsheet"))
    book.sheets.append(.init(name: "Macro", content: row("=HALT()"), kind: "xlMacrosheet"))
    let document = try book.read()
    #expect(document.tables.count == 1)
    #expect(document.leftOut == ["chart sheet": 1, "macro sheet": 1])
  }

  @Test("The headings of a table that begins with the first row are marked")
  func headings() throws {
    var book = MadeWorkbook(row("When"))
    book.sheets[0].links = link("table", "table.xml")
    book.others["book/table.xml"] =
      "<table xmlns='\(MadeWorkbook.transitional)' ref='A1:D9'/>"
    #expect(try book.read().tables.map(\.markedHeadings) == [1])
    book.others["book/table.xml"] =
      "<table xmlns='\(MadeWorkbook.transitional)' ref='A1:D9' headerRowCount='0'/>"
    #expect(try book.read().tables.map(\.markedHeadings) == [0])
  }

  @Test("Who made the workbook and when it was changed are taken from its properties")
  func properties() throws {
    var book = MadeWorkbook(row("one"))
    let types = "http://schemas.openxmlformats.org"
    book.others["_rels/.rels"] = """
      <Relationships xmlns='\(types)/package/2006/relationships'>
      <Relationship Id='a' Type='\(Self.office)/officeDocument' Target='book/main.xml'/>
      <Relationship Id='b' Type='\(types)/package/2006/relationships/metadata/core-properties' Target='facts.xml'/>
      </Relationships>
      """
    book.others["facts.xml"] = """
      <p:coreProperties xmlns:p='urn:p' xmlns:dc='urn:dc'><dc:creator>HV2</dc:creator>
      <p:modified>2024-05-22T10:00:00Z</p:modified></p:coreProperties>
      """
    let document = try book.read()
    #expect(document.author == "HV2" && document.modified == "2024-05-22T10:00:00Z")
  }
}
