import Diagnostics
import Tables
import Testing

@Suite("Tables of Word documents")
struct WordTablesTests {
  @Test("A cell that spans columns covers the places to its right")
  func spans() throws {
    let body = tbl(
      tr(tc("a"), tc("b"), tc("c")), tr(tc("wide", "<w:gridSpan w:val='2'/>"), tc("d")),
      tr(tc("whole", "<w:gridSpan w:val='3'/>")))
    #expect(try tables(body) == "1: a | b | c\n2: wide | < | d\n3: whole | < | <")
  }

  @Test("A cell that spans rows has its words repeated below, in either spelling")
  func verticalMerges() throws {
    for name in ["vMerge", "vmerge"] {
      let body = tbl(
        tr(tc("12/09/2023", "<w:\(name) w:val='restart'/>"), tc("a")),
        tr(tc("", "<w:\(name)/>"), tc("b")),
        tr(tc("", "<w:\(name) w:val='continue'/>"), tc("c")), tr(tc(""), tc("d")))
      #expect(
        try tables(body)
          == "1: 12/09/2023 | a\n2: ^12/09/2023 | b\n3: ^12/09/2023 | c\n4:  | d")
    }
  }

  @Test("A cell over several rows and columns repeats only its first place")
  func block() throws {
    let body = tbl(
      tr(tc("x", "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"), tc("a")),
      tr(tc("", "<w:gridSpan w:val='2'/><w:vMerge/>"), tc("b")),
      tr(tc("c"), tc("d"), tc("e")))
    #expect(try tables(body) == "1: x | < | a\n2: ^x | < | b\n3: c | d | e")
  }

  @Test("Cells that old files merge sideways are covered from the left")
  func oldMerges() throws {
    let body = tbl(
      tr(tc("a", "<w:hMerge w:val='restart'/>"), tc("", "<w:hMerge/>"), tc("b")))
    #expect(try tables(body) == "1: a | < | b")
  }

  @Test("Words in a cell that is merged away are kept, and said so")
  func wordsInMergedCells() throws {
    let document = try WordFile(
      tbl(
        tr(tc("a", "<w:vMerge w:val='restart'/>"), tc("b")), tr(tc("kept", "<w:vMerge/>"), tc("c")))
    ).read()
    #expect(picture(document.tables[0]) == "1: a | b\n2: kept | c")
    #expect(document.diagnostics.map(\.id) == ["table.merged-words"])
  }

  @Test("A row that begins further right keeps its cells in their columns")
  func gridBefore() throws {
    let body = tbl(
      tr(tc("a"), tc("b"), tc("c")),
      tr(tc("d"), tc("e"), properties: "<w:gridBefore w:val='1'/>"),
      tr(tc("f"), properties: "<w:gridAfter w:val='2'/>"))
    #expect(try tables(body) == "1: a | b | c\n2:  | d | e\n3: f")
  }

  @Test("Borders dragged a little apart make no columns of their own")
  func draggedBorders() throws {
    let two = "<w:gridSpan w:val='2'/>"
    let body = tbl(
      tr(tc("Date", two), tc("Source"), tc("Event")), tr(tc("1"), tc("2", two), tc("3")),
      tr(tc("4"), tc("5", two), tc("6")), tr(tc("Term", "<w:gridSpan w:val='4'/>")))
    #expect(
      try tables(body) == "1: Date | Source | Event\n2: 1 | 2 | 3\n3: 4 | 5 | 6\n4: Term | < | <")
  }

  @Test("A column that some rows divide is not taken for a dragged border")
  func dividedColumn() throws {
    let two = "<w:gridSpan w:val='2'/>"
    let body = tbl(
      tr(tc("Date"), tc("Event", two)), tr(tc("1"), tc("2", two)), tr(tc("3"), tc("4", two)),
      tr(tc("5"), tc("6"), tc("7")))
    #expect(try tables(body) == "1: Date | Event | <\n2: 1 | 2 | <\n3: 3 | 4 | <\n4: 5 | 6 | 7")
  }

  @Test("Blank rows are left out and counted in the numbers of the others")
  func blankRows() throws {
    let body = tbl(
      tr(tc("a"), tc("b")), tr(tc(""), tc("\u{A0}")), tr(tc("c", "<w:vMerge w:val='restart'/>")),
      tr(tc("", "<w:vMerge/>")), tr(tc("d")))
    #expect(try tables(body) == "1: a | b\n3: c\n5: d")
  }

  @Test("A merge does not go on behind a blank row that has no part in it")
  func brokenMerge() throws {
    let body = tbl(
      tr(tc("12/09/2023", "<w:vMerge w:val='restart'/>"), tc("a")), tr(tc(""), tc("")),
      tr(tc("", "<w:vMerge/>"), tc("b")))
    #expect(try tables(body) == "1: 12/09/2023 | a\n3:  | b")
    let whole = tbl(
      tr(tc("12/09/2023", "<w:vMerge w:val='restart'/>"), tc("a")),
      tr(tc("", "<w:vMerge/>"), tc("")), tr(tc("", "<w:vMerge/>"), tc("b")))
    #expect(try tables(whole) == "1: 12/09/2023 | a\n3: ^12/09/2023 | b")
  }

  @Test("Several tables are numbered as they stand, blank ones too, with their headings and lines")
  func severalTables() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='U1'><w:name w:val='heading 1'/></w:style>
      <w:style w:type='paragraph' w:styleId='C'><w:name w:val='caption'/></w:style>
      """
    let document = try WordFile(
      p("School", "<w:pStyle w:val='U1'/>") + p("An introduction.") + "\n" + tbl(tr(tc("a")))
        + tbl(tr(tc(""))) + p("Table 2", "<w:pStyle w:val='C'/>") + "\n\n" + tbl(tr(tc("b")))
        + "<w:tbl><w:tblPr><w:tblCaption w:val='Named'/></w:tblPr>\(tr(tc("c")))</w:tbl>",
      [("styles", styles)]
    ).read()
    #expect(document.tables.map(\.name) == ["table 1", "table 3", "table 4"])
    #expect(document.tables.map(\.title) == ["School", "Table 2", "Named"])
    #expect(document.tables.map { $0.rows[0].line } == [3, 5, 5])
    #expect(document.paragraphs.map(\.text) == ["School", "An introduction.", "Table 2"])
    #expect(document.paragraphs.map(\.isHeading) == [true, false, false])
    #expect(document.paragraphs.map(\.tablesBefore) == [0, 0, 1])
  }

  @Test("Rows marked to repeat on each page are headings, from the top alone")
  func headings() throws {
    let mark = "<w:tblHeader/>"
    let document = try WordFile(
      tbl(
        tr(tc("Chronology", "<w:gridSpan w:val='2'/>"), properties: mark),
        tr(tc(""), properties: mark),
        tr(tc("Date"), tc("Event"), properties: mark),
        tr(tc("1"), tc("2"), properties: "<w:tblHeader w:val='0'/>"),
        tr(tc("3"), tc("4"), properties: mark))
    ).read()
    #expect(document.tables[0].markedHeadings == 2)
  }

  @Test("Hidden rows are read, marked and reported")
  func hiddenRows() throws {
    let document = try WordFile(
      tbl(tr(tc("a")), tr(tc("b"), properties: "<w:hidden/>"))
    ).read()
    #expect(picture(document.tables[0]) == "1: a\n2h: b")
    #expect(document.diagnostics.map(\.id) == ["table.hidden-rows"])
    #expect(document.diagnostics[0].place.cell == "A2 of table 1")
  }

  @Test("The words of a table inside a cell stay in the cell, in reading order")
  func nested() throws {
    let inner = tbl(tr(tc("Height"), tc("Weight")), tr(tc("98 cm"), tc("14 kg")))
    let document = try WordFile(
      tbl(tr(tc("13/09/2023"), tc(p("Measured:") + inner + p("Normal."))))
    ).read()
    #expect(
      document.tables.map(picture) == [
        "1: 13/09/2023 | Measured:/Height\tWeight/98 cm\t14 kg/Normal."
      ])
    #expect(document.diagnostics.map(\.id) == ["table.nested"])
    #expect(document.diagnostics[0].place.cell == "B1 of table 1")
  }

  @Test("A table that fills a row of another, as a frame, is a table of its own")
  func framed() throws {
    let inner = tbl(tr(tc("Date"), tc("Event")), tr(tc("1"), tc("2")))
    let body = tbl(tr(tc("Title")), tr(tc(inner + p("")))) + tbl(tr(tc("after")))
    #expect(
      try tables(body)
        == "table 1\n1: Title\ntable 2 (in table 1)\n1: Date | Event\n2: 1 | 2\ntable 3\n1: after")
  }

  @Test("Key and value pairs are read as they stand")
  func pairs() throws {
    let body = tbl(tr(tc("Name:"), tc("C1"), tc("School:"), tc("Tallowmere School")))
    #expect(try tables(body) == "1: Name: | C1 | School: | Tallowmere School")
  }

  @Test("Of rows written in two ways one is read")
  func alternativeRows() throws {
    let body = tbl(
      "<mc:AlternateContent><mc:Choice Requires='x'>\(tr(tc("a")))</mc:Choice>"
        + "<mc:Fallback>\(tr(tc("a")))</mc:Fallback></mc:AlternateContent>")
    #expect(try tables(body) == "1: a")
  }

  @Test("Rows, cells and tables inside controls and custom XML are read like others")
  func wrapped() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let body = control(
      tbl(
        tr(control(tc("a")), tc("b")), control(tr(tc("c"), "<w:customXml>\(tc("d"))</w:customXml>"))
      ))
    #expect(try tables(body) == "1: a | b\n2: c | d")
  }
}
