import Diagnostics
import Foundation
import FuzzyDates
import Tables
import TestSupport
import Testing

@Suite("Files of Word")
struct WordFilesTests {
  private func read(_ id: String, _ name: String) throws -> TableDocument {
    let file = Checkout.file("Tests/TablesTests/Fixtures/\(id)/\(name)")
    return try #require(tableFormat(id)).read(try contents(of: file), fileName: name)
  }

  private let school = """
    1: Date | Source | What happened | Action taken
    2: Autumn term 2023 | < | < | <
    3: 12/09/2023 | School record | C1 arrived late and without a coat./Her teacher rang home. | Noted
    4: 13/09/2023 | School nurse | Height and weight taken. | None
    6: 20/09/2023 | School record | C2 said that there was no food at home. | Called the duty team
    7: ^20/09/2023 | Duty team | Call taken by the duty worker. | Visit planned
    8: c. October 2023 | Attendance | Three days missed.
    """

  @Test(
    "One document reads the same as a package, with macros, in the strict form, and as Flat OPC",
    arguments: [
      ("docx", "chronology.docx"), ("docx", "macros.docm"), ("docx", "strict.docx"),
      ("flat-opc", "chronology.xml"),
    ])
  func forms(id: String, name: String) throws {
    let document = try read(id, name)
    #expect(document.tables.map(picture) == [school])
    #expect(document.tables.map(\.markedHeadings) == [1])
    #expect(document.tables.map(\.title) == ["Chronology of Tallowmere School"])
    #expect(document.paragraphs.map(\.isHeading) == [true, false, false])
    #expect(document.paragraphs.map(\.tablesBefore) == [0, 0, 1])
    #expect(document.author == "HV2" && document.modified == "2025-03-04T09:30:00Z")
    #expect(document.diagnostics.isEmpty && document.leftOut.isEmpty)
  }

  @Test(
    "A document with everything that Word can put into a table reads as a person would read it",
    arguments: [("docx", "every-feature.docx"), ("flat-opc", "every-feature.xml")])
  func everyFeature(id: String, name: String) throws {
    let document = try read(id, name)
    #expect(document.tables.map(\.name) == ["table 1", "table 3 (in table 2)"])
    #expect(document.tables.map(\.title) == ["Health visiting chronology", "Glossary"])
    #expect(document.tables.map(\.markedHeadings) == [1, 0])
    #expect(
      document.tables.map(picture) == [
        """
        1: No | Date | What happened | Action
        2: 1. | 12/09/2023 | Home visit. C1 was asleep, seen by her mother./[note: Record of that day.] \
        | Call back/on\tMonday-week
        3: 2. | 14/09/2023 | Clinic. /Seen at home. | Referred✓
        4: 2a) | 20/09/2023 | Measured:/Height\t98 cm/Weight\t14 kg/Normal. \
        | Agreed:/(i) call the school/(ii) visit again/point
        5: ^2a) | ^20/09/2023 | Letter to the GP/[note: Copy kept on paper.] | He agreed.
        8: Autumn term 2023 | < | < | <
        9h:  | a late line | not merged
        10:  |  | Nothing more. 2+2 | ☒
        """,
        "1: HV | Health visitor\n2: GP | General practitioner",
      ])
    let day = CalendarDay("2023-09-12")
    #expect(document.tables[0].rows[1].cells[1].value == day.map { .day($0) })
    #expect(
      document.paragraphs.map(\.text) == [
        "Health visiting chronology", "Case of C1, Brackenshire. ", "Glossary", "End.",
      ])
    #expect(document.paragraphs.map(\.isHeading) == [true, false, false, true])
    #expect(
      document.comments == [
        TableComment("Which letter?", author: "HV2", table: 0, row: 5, column: 2)
      ])
    #expect(
      document.leftOut == [
        "automatic number": 1, "comment": 1, "deleted row": 1, "deleted text": 2,
        "embedded object": 2,
        "hidden text": 1, "page header or footer": 1, "picture": 1, "placeholder": 1,
        "reading aid": 1,
      ])
    #expect(
      document.diagnostics.map(\.id) == [
        "table.tracked-changes", "table.comments", "table.hidden-text", "table.hidden-rows",
        "table.embedded", "table.pictures", "table.nested", "table.automatic-number",
      ])
  }

  @Test(
    "Word 2003 XML: merges, numbers, notes, changes, comments and headers as Word wrote them then")
  func word2003() throws {
    let document = try read("word-2003", "chronology.xml")
    #expect(
      document.tables.map(picture) == [
        """
        1: No | Date | Event
        2: a) | 12/09/2023 | Call to the address of C1./[note: Log 12 of that day.]
        3: b) | ^12/09/2023 | No answer at the front door.
        """
      ])
    #expect(document.tables.map(\.markedHeadings) == [1])
    #expect(document.tables.map(\.title) == ["Police chronology"])
    #expect(
      document.leftOut == [
        "comment": 1, "deleted row": 1, "deleted text": 1, "page header or footer": 1,
      ])
    #expect(
      document.comments == [
        TableComment("Check the log.", author: "PN9", table: 0, row: 3, column: 2)
      ])
    #expect(document.diagnostics.map(\.id) == ["table.tracked-changes", "table.comments"])
    #expect(document.author == "PN1" && document.modified == "2025-03-04T09:30:00Z")
  }

  @Test(
    "A file that a program writes without line breaks, styles or properties is read all the same")
  func bare() throws {
    #expect(try WordFile(tbl(tr(tc("a"))), []).read().tables.count == 1)
    var elsewhere = WordFile(tbl(tr(tc("a"))))
    elsewhere.main = "deep/down/text.xml"
    #expect(try elsewhere.read().tables.map(picture) == ["1: a"])
  }

  @Test("The beginning alone of a long flat file is enough to recognise it")
  func beginning() throws {
    for id in ["flat-opc", "word-2003"] {
      let bytes = try contents(of: try #require(tableFixtures(id).first))
      let head = FileHead(Array(bytes.prefix(1500)), fileName: "x.xml")
      #expect(TableFormats.all.filter { $0.recognises(head) }.map(\.id) == [id])
    }
  }
}

@Suite("Attacks by Word documents")
struct WordAttackTests {
  @Test("Cells that span absurdly many columns take no more memory than they hold words")
  func spans() throws {
    let wide = "<w:gridSpan w:val='99999999999999999999'/>"
    let wider = "<w:gridSpan w:val='2147483647'/>"
    let body = tbl(
      tr(tc("a", wide), tc("b", wider), tc("c", "<w:gridSpan w:val='-5'/>")),
      tr(tc("d"), properties: "<w:gridBefore w:val='4000000000'/>"))
    #expect(try tables(body) == "1: a | b | c\n2:  | d")
  }

  @Test("A grid of millions of places is refused")
  func grid() throws {
    let wide = tr(tc("x", "<w:gridSpan w:val='1000'/>"))
    let cells = String(repeating: tc("y"), count: 1000)
    let body = "<w:tbl><w:tr>\(cells)</w:tr>\(String(repeating: wide, count: 6_000))</w:tbl>"
    #expect(try WordFile(body).refused()?.id == "table.too-many-cells")
  }

  @Test("A part is read once, however many links lead to it")
  func links() throws {
    let once = Checkout.file("Tests/TablesTests/Fixtures/flat-opc/every-feature.xml")
    let text = String(decoding: try contents(of: once), as: UTF8.self)
    let link = try #require(text.firstMatch(of: /<Relationship [^>]*header1.xml"\/>/)).output
    let many = text.replacing(link, with: String(repeating: String(link), count: 1_000))
    let flat = try #require(tableFormat("flat-opc"))
    let document = try flat.read(Array(many.utf8), fileName: "x")
    #expect(document.leftOut["page header or footer"] == 1)
  }

  @Test("A row of more cells than any table has is refused")
  func cells() throws {
    let body = "<w:tbl><w:tr>\(String(repeating: "<w:tc/>", count: 1_001))</w:tr></w:tbl>"
    #expect(try WordFile(body).refused()?.id == "table.too-many-cells")
  }

  @Test("Tables nested in tables are read to a depth no author reaches, and refused beyond it")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      var content = p("innermost")
      for _ in 0..<depth { content = tbl(tr(tc(p("x") + content + p("")), tc("y"))) }
      return content
    }
    let deep = try WordFile(nested(28)).read()
    #expect(deep.tables.count == 1 && picture(deep.tables[0]).contains("innermost"))
    #expect(try WordFile(nested(40)).refused()?.id == "xml.limit.depth")
  }

  @Test("A note or comment that is referred to a million times is given once")
  func repeatedNotes() throws {
    let long = String(repeating: "word ", count: 2_000)
    let reference = String(repeating: "<w:r><w:footnoteReference w:id='1'/></w:r>", count: 20_000)
    let document = try WordFile(
      tbl(tr(tc(p(reference)))), [("footnotes", "<w:footnote w:id='1'>\(p(long))</w:footnote>")]
    ).read()
    #expect(document.tables[0].rows[0].cells[0].text.utf8.count < 11_000)
  }

  @Test("Styles that rest on themselves, and lists that count beyond all numbers, come to an end")
  func loops() throws {
    let styles = """
      <w:style w:styleId='A'><w:name w:val='A'/><w:basedOn w:val='B'/></w:style>\
      <w:style w:styleId='B'><w:name w:val='B'/><w:basedOn w:val='A'/></w:style>
      """
    let pattern = String(repeating: "%1", count: 40)
    let numbering = """
      <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='9223372036854775807'/>\
      <w:numFmt w:val='upperRoman'/><w:lvlText w:val='\(pattern)'/></w:lvl>\
      <w:lvl w:ilvl='4000'/></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
      """
    let numbered = p(
      "", "<w:pStyle w:val='A'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    let document = try WordFile(
      tbl(tr(tc(numbered + numbered), tc("a"))), [("styles", styles), ("numbering", numbering)]
    ).read()
    #expect(document.tables.map(picture) == ["1:  | a"])
    #expect(document.leftOut == ["automatic number": 2])
  }

  @Test("Elements where none belong lose no words and break nothing")
  func misplaced() throws {
    let body =
      tr(tc("a")) + tc("b") + "<w:t>c</w:t>" + tbl(tbl(tr(tc("d"))), tc("e"), tr(tr(tc("f"))))
      + p(p("g") + tbl(tr(tc("h"))))
    let document = try WordFile(body).read()
    let words =
      document.paragraphs.map(\.text).joined(separator: " ")
      + document.tables.map(picture).joined(separator: " ")
    for letter in ["a", "b", "c", "d", "e", "f", "g", "h"] {
      #expect(words.contains(letter), "\(letter)")
    }
  }

  @Test("A package within the limits of archives but with a text of blanks is read in no time")
  func blanks() throws {
    let blank = tr(tc(""), tc(""), tc(""))
    let body = "<w:tbl>\(String(repeating: blank, count: 30_000))\(tr(tc("a")))</w:tbl>"
    #expect(try WordFile(body).read().tables.map(picture) == ["30001: a"])
  }
}
