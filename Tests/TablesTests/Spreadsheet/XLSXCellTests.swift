import Diagnostics
import Tables
import Testing

@Suite("Cells of an Excel workbook")
struct XLSXCellTests {
  private func row(_ cells: String, strings: [String] = [], formats: [String] = []) throws
    -> [TableCell]
  {
    try MadeWorkbook(
      "<sheetData><row r='1'>\(cells)</row></sheetData>", strings: strings, formats: formats
    ).cells()
  }

  @Test("Shared texts are found by number, rich runs joined, pronunciation left out")
  func sharedStrings() throws {
    let cells = try row(
      "<c t='s'><v>2</v></c><c t='s'><v> 0 </v></c><c t='s'><v>1</v></c>",
      strings: [
        "<t>Home visit</t>",
        "<r><rPr><b/></rPr><t>Seen </t></r><r><t xml:space='preserve'>alone </t></r>"
          + "<rPh sb='0' eb='1'><t>no</t></rPh><phoneticPr fontId='1'/>",
        "<t>2 &amp; 3 &lt; 4</t>",
      ])
    #expect(cells.map(\.text) == ["2 & 3 < 4", "Home visit", "Seen alone "])
    #expect(cells.allSatisfy { $0.value == .text })
  }

  @Test("Texts stand in the cell, in rich runs, or are what a formula gave")
  func texts() throws {
    let cells = try row(
      """
      <c t='inlineStr'><is><t>Clinic</t></is></c>
      <c t='inlineStr'><is><r><t>not </t></r><r><t>seen</t></r><rPh><t>x</t></rPh></is></c>
      <c t='str'><f>A1&amp;"!"</f><v>Clinic!</v></c>
      """)
    #expect(cells.map(\.text) == ["Clinic", "not seen", "Clinic!"])
  }

  @Test("Escaped characters are resolved, and line breaks of every kind become line feeds")
  func escapes() throws {
    let cells = try row(
      "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>",
      strings: [
        "<t>first_x000D_\nsecond_x000D_third</t>", "<t>snake_case _x005F_x0041_</t>",
        "<t>_xD83D_ _x00e9_ _x12_</t>",
      ])
    #expect(cells.map(\.text) == ["first\nsecond\nthird", "snake_case _x0041_", "_xD83D_ é _x12_"])
  }

  @Test("Ticks, errors and numbers keep what they are")
  func values() throws {
    let cells = try row(
      "<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#REF!</v></c><c><v>12</v></c>")
    #expect(cells.map(\.text) == ["TRUE", "FALSE", "#REF!", "12"])
    #expect(cells.map(\.value) == [.truth(true), .truth(false), .error, .number("12")])
    let document = try MadeWorkbook(
      "<sheetData><row r='3'><c r='B3' t='e'><v>#REF!</v></c></row></sheetData>"
    ).read()
    #expect(document.diagnostics.map(\.id) == ["table.cell.error"])
    #expect(document.diagnostics.first?.place.cell == "B3")
  }

  @Test(
    "A number shows as a spreadsheet shows it: 15 digits, no noughts behind, no machine's remainder",
    arguments: [
      ("3", "3"), ("3.0", "3"), ("-0.50", "-0.5"), ("0.30000000000000004", "0.3"),
      ("12345.678900000001", "12345.6789"), ("1E3", "1000"), ("7700900123", "7700900123"),
      ("9.9999999999999999E22", "1E+23"), ("1.5E-12", "1.5E-12"), ("0.000012", "0.000012"),
      ("-12345678901234567", "-12345678901234600"), ("0", "0"), ("-0", "0"), ("007", "7"),
      ("0.99999999999999999", "1"), ("1.", "1"), ("not a number", "not a number"), ("nan", "nan"),
    ])
  func numbers(written: String, shown: String) throws {
    let cell = try #require(try MadeWorkbook.numbers([(written, "0")]).cells().first)
    #expect(cell.text == shown)
    #expect(cell.value == .number(written))
  }

  @Test("A format of noughts alone shows the noughts in front that a telephone number has")
  func leadingZeros() throws {
    let cells = try MadeWorkbook.numbers([
      ("7700900123", "00000000000"), ("42", "0000"), ("-42", "0000"), ("4.5", "0000"),
    ]).cells()
    #expect(cells.map(\.text) == ["07700900123", "0042", "-42", "4.5"])
    #expect(cells.first?.value == .number("7700900123"))
  }

  @Test(
    "What a formula gave is read; one that was never worked out is counted and the cell is blank")
  func formulas() throws {
    let document = try MadeWorkbook(
      """
      <sheetData><row r='4'><c r='A4'><f>1+1</f><v>2</v></c><c r='B4'><f>TODAY()</f></c>
      <c r='C4'><f>SUM(1)</f><v></v></c><c r='D4' t='str'><f>""</f><v></v></c></row></sheetData>
      """
    ).read()
    #expect(document.tables.first.map(picture) == "4: 2")
    #expect(document.leftOut == ["formula without a value": 2])
    let warning = try #require(document.diagnostics.first)
    #expect(warning.id == "table.cell.no-value" && warning.severity == .warning)
    #expect(warning.place.cell == "B4")
  }

  @Test("A date that a strict workbook writes in words of ISO 8601 is read by its format")
  func isoDates() throws {
    let cells = try row(
      """
      <c t='d' s='0'><v>2016-05-22</v></c><c t='d' s='0'><v>2016-05-22T00:00:00</v></c>
      <c t='d' s='1'><v>2016-05-22T14:30:00.000Z</v></c><c t='d'><v>soon</v></c>
      """, formats: ["14", "22"])
    #expect(cells.map(\.text) == ["2016-05-22", "2016-05-22", "2016-05-22 14:30", "soon"])
  }

  @Test("Cells and rows without a place follow one another; those with one may be far apart")
  func places() throws {
    let document = try MadeWorkbook(
      """
      <sheetData><row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row>
      <row r='7'><c r='B7'><v>2</v></c></row><row><c r='c'><v>8</v></c></row>
      <row r='20'><c r='A20' t='inlineStr'><is><t> </t></is></c><c r='B20' s='1'/></row></sheetData>
      """
    ).read()
    #expect(document.tables.first.map(picture) == "1: 1 |  |  | 4 | 5\n7:  | 2\n8:  |  | 8")
  }

  @Test("Rows and cells out of order are put in order, and of two at one place both are kept")
  func disorder() throws {
    let document = try MadeWorkbook(
      """
      <sheetData><row r='2'><c r='C2'><v>3</v></c><c r='A2'><v>1</v></c><c r='A2'><v>9</v></c></row>
      <row r='1'><c r='A1'><v>0</v></c></row></sheetData>
      """
    ).read()
    #expect(document.tables.first.map(picture) == "1: 0\n2: 1/9 |  | 3")
    #expect(document.diagnostics.map(\.id) == ["table.cell.doubled"])
  }
}
