import Diagnostics
import Tables
import Testing

@Suite("Tracked changes and numbers of Word documents")
struct WordChangesTests {
  private let who = "w:id='1' w:author='PN9' w:date='2025-03-01T00:00:00Z'"

  @Test("Text is read as if all changes were accepted, and how many there are is said")
  func changes() throws {
    let deleted = "<w:del \(who)><w:r><w:delText>not </w:delText></w:r></w:del>"
    let inserted = "<w:ins \(who)>\(run("two "))</w:ins>"
    let moved =
      "<w:moveFrom \(who)>\(run("gone"))</w:moveFrom><w:moveTo \(who)>\(run("bruises"))</w:moveTo>"
    let document = try WordFile(
      tbl(tr(tc("1 May"), tc(p(run("were ") + deleted + run("seen: ") + inserted + moved))))
    ).read()
    #expect(picture(document.tables[0]) == "1: 1 May | were seen: two bruises")
    #expect(document.leftOut == ["deleted text": 2])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(diagnostic.id == "table.tracked-changes" && diagnostic.severity == .warning)
    #expect(diagnostic.message.contains("2 insertions, 2 deletions"))
    #expect(diagnostic.place.cell == "B1 of table 1")
    #expect(!diagnostic.message.contains("PN9") && !diagnostic.remedy.contains("PN9"))
  }

  @Test("Deleted rows are left out and counted, inserted ones are read")
  func rows() throws {
    let document = try WordFile(
      tbl(
        tr(tc("a")), tr(tc("gone"), properties: "<w:del \(who)/>"),
        tr(tc("new"), properties: "<w:ins \(who)/>"))
    ).read()
    #expect(picture(document.tables[0]) == "1: a\n3: new")
    #expect(document.leftOut == ["deleted row": 1])
    #expect(document.diagnostics[0].message.contains("1 insertion, 1 deleted row"))
  }

  @Test("Where the end of a paragraph was deleted, the next goes on in its line")
  func joined() throws {
    let body = tbl(tr(tc(p("He ", "<w:rPr><w:del \(who)/></w:rPr>") + p("fell."))))
    #expect(try tables(body) == "1: He fell.")
  }

  @Test("A deleted cell leaves its place blank; earlier properties change nothing")
  func cells() throws {
    let body = tbl(
      tr(tc("gone", "<w:cellDel \(who)/>"), tc("kept")),
      tr(
        tc("a"),
        tc("b", "<w:tcPrChange \(who)><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>")))
    #expect(try tables(body) == "1:  | kept\n2: a | b")
  }

  // MARK: Numbers that Word counts itself

  private let numbering = """
    <w:abstractNum w:abstractNumId='0'>\
    <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>\
    <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1%2)'/></w:lvl>\
    </w:abstractNum>\
    <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='4'/>\
    <w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>\
    <w:lvlText w:val='\u{F0B7}'/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:numFmt w:val='thaiLetters'/>\
    <w:lvlText w:val='%1'/></w:lvl></w:abstractNum>\
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
    <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>\
    <w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>\
    <w:num w:numId='4'><w:abstractNumId w:val='3'/></w:num>\
    <w:num w:numId='5'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>\
    <w:startOverride w:val='1'/></w:lvlOverride></w:num>
    """

  private func numbered(_ words: String, _ list: Int, _ level: Int = 0) -> String {
    p(words, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
  }

  @Test("A cell that holds only a number of Word's own counting gives that number")
  func numbers() throws {
    let body = tbl(
      tr(tc(numbered("", 1)), tc("a")), tr(tc(numbered("", 1)), tc("b")),
      tr(tc(numbered("", 1, 1)), tc("c")), tr(tc(numbered("", 1, 1)), tc("d")),
      tr(tc(numbered("", 1)), tc("e")), tr(tc(numbered("", 1, 1)), tc("below")),
      tr(tc(numbered("", 2)), tc("f")),
      tr(tc(numbered("", 5)), tc("g")), tr(tc(numbered("", 3)), tc("h")))
    #expect(
      try tables(body, [("numbering", numbering)]) == """
        1: 1. | a
        2: 2. | b
        3: 2a) | c
        4: 2b) | d
        5: 3. | e
        6: 3a) | below
        7: IV | f
        8: 1. | g
        9:  | h
        """)
  }

  @Test("A list in a cell keeps its numbers; before the only words of a cell a number is left out")
  func lists() throws {
    let document = try WordFile(
      tbl(
        tr(
          tc(numbered("12/09/2023", 1)),
          tc(p("Agreed:") + numbered("call", 2) + numbered("visit", 2) + numbered("point", 3)))),
      [("numbering", numbering)]
    ).read()
    #expect(picture(document.tables[0]) == "1: 12/09/2023 | Agreed:/IV call/V visit/point")
    #expect(document.leftOut == ["automatic number": 1])
  }

  @Test("A number in a form that is not known is left blank, counted and reported")
  func unknownNumbers() throws {
    let document = try WordFile(
      tbl(tr(tc(numbered("", 4)), tc("a")), tr(tc(numbered("", 99)), tc("b"))),
      [("numbering", numbering)]
    ).read()
    #expect(picture(document.tables[0]) == "1:  | a\n2:  | b")
    #expect(document.leftOut == ["automatic number": 2])
    #expect(document.diagnostics.map(\.id) == ["table.automatic-number"])
  }

  @Test("A style can number, at the level that names it, and a list can be found through a style")
  func styleNumbers() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='Row'><w:name w:val='Row'/>\
      <w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='Below'><w:name w:val='Below'/><w:basedOn w:val='Row'/></w:style>\
      <w:style w:type='numbering' w:styleId='L'><w:name w:val='L'/>\
      <w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>
      """
    let numbering = """
      <w:abstractNum w:abstractNumId='0'>\
      <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='Row'/>\
      <w:lvlText w:val='%1'/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>\
      <w:numFmt w:val='ordinal'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='L'/></w:abstractNum>\
      <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
      <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>\
      <w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>
      """
    func styled(_ style: String) -> String { p("", "<w:pStyle w:val='\(style)'/>") }
    let body = tbl(
      tr(tc(styled("Row")), tc("a")), tr(tc(styled("Below")), tc("b")),
      tr(tc(numbered("", 3)), tc("c")),
      tr(tc(p("", "<w:pStyle w:val='Row'/><w:numPr><w:numId w:val='0'/></w:numPr>")), tc("d")))
    #expect(
      try tables(body, [("styles", styles), ("numbering", numbering)])
        == "1: 1 | a\n2: 2 | b\n3: 1st | c\n4:  | d")
  }
}
