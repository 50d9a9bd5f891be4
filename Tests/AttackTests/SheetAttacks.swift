extension Attack {
  private static let refusals = [
    "table.too-many-cells", "table.outside-sheet", "table.words-missing", "table.part-missing",
    "table.too-large",
  ]

  /// What a workbook's own marks can be made to do.
  static let sheets: [Attack] = [
    cell("place-far-right", place: "ZZZZZZZ1"), cell("place-without-row", place: "A"),
    cell("place-past-64-bits", place: "A99999999999999999999"),
    cell("place-without-column", place: "3"), cell("place-of-row-nought", place: "A0"),
    cell("place-past-the-last-column", place: "XFE3"),
    cell("place-past-the-last-row", place: "A1048577"), cell("place-empty", place: ""),
    cell("place-not-ascii", place: "Ä3"),
    rows("places-in-the-corner", ["A3", "XFD1048576"]),
    rows("places-far-apart", (0..<2_000).map { "XFD\(3 + $0 * 500)" }),
    Attack("shared-words-that-are-not-there", "xlsx", .refusedOrRead(refusals, mostRows: 6)) {
      let cells = ["4294967296", "-1", "99999999999999999999", "x", ""].enumerated().map {
        "<row r=\"\($0 + 3)\"><c r=\"A\($0 + 3)\" t=\"s\"><v>\($1)</v></c></row>"
      }
      return try OfficeFiles.packed(
        OfficeFiles.sheetParts(rows: cells.joined(), strings: ["only one"]))
    },
    Attack("long-shared-words-used-often", "xlsx", .refusedOrRead(refusals, mostRows: 20_002)) {
      let rows = (3..<20_003).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }
      let long = String(repeating: "brackenshire ", count: 2_500)
      return try OfficeFiles.packed(
        OfficeFiles.sheetParts(rows: rows.joined(), strings: [long]))
    },
    Attack("sheet-merged-as-a-whole", "xlsx", .refusedOrRead(refusals, mostRows: 3)) {
      try OfficeFiles.packed(
        OfficeFiles.sheetParts(
          rows: "",
          afterRows:
            "<mergeCells><mergeCell ref=\"A3:XFD1048576\"/><mergeCell ref=\"A1:XFD1048576\"/>"
            + "<mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1:ZZZZZ99999999999\"/></mergeCells>"))
    },
    Attack("hundred-thousand-merges", "xlsx", .refusedOrRead(refusals, mostRows: 3)) {
      let merges = (0..<100_000).map { "<mergeCell ref=\"A\($0 + 1):XFD\($0 + 1)\"/>" }
      return try OfficeFiles.packed(
        OfficeFiles.sheetParts(rows: "", afterRows: "<mergeCells>\(merges.joined())</mergeCells>"))
    },
    Attack("columns-to-2147483647", "xlsx", .refusedOrRead(refusals, mostRows: 2)) {
      try OfficeFiles.packed(
        OfficeFiles.sheetParts(
          rows: "",
          sheet: "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"-5\" max=\"2147483647\" "
            + "hidden=\"1\"/><col min=\"9\" max=\"3\" hidden=\"1\"/></cols>"))
    },
    Attack("numbers-that-are-no-dates", "xlsx", .refusedOrRead(refusals, mostRows: 9)) {
      let values = ["1e308", "-1", "NaN", "INF", "99999999999999999999", "1e-320", "0x10"]
      let cells = values.enumerated().map {
        "<row r=\"\($0 + 3)\"><c r=\"A\($0 + 3)\" s=\"1\"><v>\($1)</v></c>"
          + "<c r=\"B\($0 + 3)\" t=\"d\"><v>\($1)</v></c></row>"
      }
      var parts = OfficeFiles.sheetParts(rows: cells.joined())
      parts[2].text = OfficeFiles.relationships([
        ("worksheet", "worksheets/sheet1.xml", false),
        ("sharedStrings", "sharedStrings.xml", false),
        ("styles", "styles.xml", false),
      ])
      parts.append(
        (
          "xl/styles.xml",
          "<styleSheet \(OfficeFiles.sheetSpace)><numFmts><numFmt numFmtId=\"200\" "
            + "formatCode=\"\(String(repeating: "[", count: 5_000))yyyy&quot;\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"200\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ))
      return try OfficeFiles.packed(parts)
    },
    Attack("formulas-and-links", "xlsx", .read(mostRows: 3)) {
      let row =
        "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>HYPERLINK(\"http://127.0.0.1:9/\",\"x\")</f><v>x</v></c>"
        + "<c r=\"B3\"><f t=\"shared\" si=\"0\" ref=\"B3:B1048576\">cmd|'/C calc'!A0</f><v>1</v></c></row>"
      var parts = OfficeFiles.sheetParts(rows: row)
      parts[2].text = OfficeFiles.relationships(
        [
          ("worksheet", "worksheets/sheet1.xml", false),
          ("sharedStrings", "sharedStrings.xml", false),
        ],
        OfficeFiles.external("externalLinkPath", "file:///etc/passwd")
          + OfficeFiles.external("worksheet", "http://127.0.0.1:9/sheet.xml", id: "x2"))
      return try OfficeFiles.packed(parts)
    },
    Attack("sheet-that-is-its-own-workbook", "xlsx", .refusedOrRead(refusals, mostRows: 2)) {
      var parts = OfficeFiles.sheetParts(rows: "")
      parts[2].text = OfficeFiles.relationships([
        ("worksheet", "workbook.xml", false), ("sharedStrings", "worksheets/sheet1.xml", false),
      ])
      return try OfficeFiles.packed(parts)
    },
    Attack("sheet-outside", "xlsx", .refusedOrRead(refusals, mostRows: 0)) {
      var parts = OfficeFiles.sheetParts(rows: "")
      parts[2].text = OfficeFiles.relationships([
        ("worksheet", "file:///etc/passwd", true),
        ("sharedStrings", "../../../../etc/passwd", false),
      ])
      return try OfficeFiles.packed(parts)
    },
    Attack("ten-thousand-sheets", "xlsx", .refusedOrRead(refusals, mostRows: 20_000)) {
      var parts = OfficeFiles.sheetParts(rows: "")
      let sheets = (0..<10_000).map {
        "<sheet name=\"s\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r1\"/>"
      }
      parts[3].text =
        "<workbook \(OfficeFiles.sheetSpace)><sheets>\(sheets.joined())</sheets></workbook>"
      return try OfficeFiles.packed(parts)
    },
    Attack("row-without-end", "xlsx", .refusedOrRead(refusals, mostRows: 3)) {
      try OfficeFiles.packed(
        OfficeFiles.sheetParts(
          rows: "<row r=\"3\">" + String(repeating: "<c/>", count: 300_000) + "</row>"))
    },
  ]

  /// What SpreadsheetML 2003 can be made to do.
  static let sheetXML: [Attack] = [
    table2003("index-2000000000", "<Row ss:Index=\"2000000000\"><Cell><Data>x</Data></Cell></Row>"),
    table2003(
      "column-2000000000", "<Row><Cell ss:Index=\"2000000000\"><Data>x</Data></Cell></Row>"),
    table2003(
      "index-past-64-bits",
      "<Row ss:Index=\"99999999999999999999\"><Cell><Data>x</Data></Cell></Row>"),
    table2003(
      "index-negative", "<Row ss:Index=\"-1\"><Cell ss:Index=\"-1\"><Data>x</Data></Cell></Row>"),
    table2003(
      "index-flood",
      (1...4_000).map {
        "<Row ss:Index=\"\($0 * 250)\"><Cell ss:Index=\"16000\"><Data>x</Data></Cell></Row>"
      }.joined(), mostRows: 4_000),
    table2003(
      "merged-to-2147483647",
      "<Row><Cell ss:MergeAcross=\"2147483647\" ss:MergeDown=\"2147483647\"><Data>x</Data></Cell></Row>"
        + String(repeating: "<Row><Cell><Data>y</Data></Cell></Row>", count: 100), mostRows: 101),
    table2003(
      "merges-over-each-other",
      String(
        repeating: "<Row>"
          + String(
            repeating: "<Cell ss:MergeAcross=\"300\" ss:MergeDown=\"3000\"><Data>x</Data></Cell>",
            count: 20)
          + "</Row>", count: 500), mostRows: 4_000),
    table2003(
      "spans-of-rows",
      String(repeating: "<Row ss:Span=\"1000000\"><Cell><Data>x</Data></Cell></Row>", count: 50),
      mostRows: 50),
  ]

  private static func cell(_ name: String, place: String) -> Attack { rows(name, [place]) }

  private static func rows(_ name: String, _ places: [String]) -> Attack {
    Attack(name, "xlsx", .refusedOrRead(refusals, mostRows: places.count + 2)) {
      let rows = places.map { place in
        let number = place.filter(\.isNumber)
        return "<row r=\"\(number)\">\(OfficeFiles.inline(place, "x"))</row>"
      }
      return try OfficeFiles.packed(OfficeFiles.sheetParts(rows: rows.joined()))
    }
  }

  private static func table2003(_ name: String, _ rows: String, mostRows: Int = 1) -> Attack {
    Attack(name, "spreadsheetml-2003", .refusedOrRead(refusals, mostRows: mostRows)) {
      Array(
        ("<?xml version=\"1.0\"?><Workbook \(sheet2003)><Worksheet ss:Name=\"Contacts\"><Table>"
          + "\(rows)</Table></Worksheet></Workbook>").utf8)
    }
  }
}
