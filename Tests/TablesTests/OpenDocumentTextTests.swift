import Diagnostics
import Tables
import TestSupport
import Testing

@Suite("OpenDocument texts")
struct OpenDocumentTextTests {
  /// The same chronology twice: written by hand as one XML file, and saved from that by LibreOffice.
  static let files = ["fodt", "odt"]

  @Test("Cells keep paragraphs, lists, tabs, blanks, boxes, notes and spans", arguments: files)
  func cells(_ id: String) throws {
    let document = try fixture(id)
    let table = try #require(document.tables.first)
    // LibreOffice Writer knows no hidden rows, so its own file has none.
    #expect(
      picture(table) == """
        1: Date | Source | What happened and what was done | <
        2: 23/05/2024 | Register | C1 not in school./No call from home. | Text\tsent   twice/no answer
        3: ^23/05/2024 | Safeguarding log | Seen:/a bruise/torn and wet coat | \
        Telephone call made/[note: To HV2, at 14:10.]
        \(id == "fodt" ? "5h" : "5"): June 2024 | Letter | Measured:/height\t110 cm/weight\t18 kg/ | in a box/beside it
        """)
  }

  @Test("Rows that the file marks as headings are counted", arguments: files)
  func headings(_ id: String) throws {
    #expect(try fixture(id).tables.map(\.markedHeadings) == [1, 0, 0])
  }

  @Test(
    "A table that fills a row of another is a table of its own; one beside words stays in its cell",
    arguments: files)
  func nested(_ id: String) throws {
    let document = try fixture(id)
    #expect(document.tables.map(\.name) == ["table 1", "table 4 (in table 3)", "table 5"])
    #expect(picture(document.tables[1]) == "1: Code | Role\n2: HV2 | Health visitor")
    #expect(document.diagnostics.contains { $0.id == "table.nested" && $0.severity == .note })
  }

  @Test("A table of a hidden section is hidden, and its paragraphs are counted", arguments: files)
  func hiddenSection(_ id: String) throws {
    let document = try fixture(id)
    #expect(document.tables.map(\.isHidden) == [false, false, true])
    #expect(!document.paragraphs.contains { $0.text.contains("Not for sending") })
  }

  @Test("Words outside the tables stand in order, with headings and notes", arguments: files)
  func paragraphs(_ id: String) throws {
    let document = try fixture(id)
    #expect(
      document.paragraphs == [
        TextParagraph(
          "Chronology of Tallowmere School (fictional example)", isHeading: true, tablesBefore: 0),
        TextParagraph(
          "Compiled for the review named Robin.\n[note: All codes are explained below.]",
          tablesBefore: 0),
        TextParagraph("Entries", isHeading: true, tablesBefore: 0),
        TextParagraph("Below the table.", tablesBefore: 1),
      ])
    #expect(document.tables.map(\.title) == ["Entries", "Entries", "Entries"])
  }

  @Test(
    "Deleted, hidden and commented words are in no text, counted, and reported", arguments: files)
  func leftOut(_ id: String) throws {
    let document = try fixture(id)
    #expect(
      document.leftOut == [
        "comment": 1, "deleted text": 1, "hidden text": 2, "page header or footer": 1,
      ])
    let all =
      document.tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
      + document.paragraphs.map(\.text)
    for words in ["deleted words", "hidden by its style", "Check this", "Not for"] {
      #expect(!all.contains { $0.contains(words) }, "\(words)")
    }
    let warnings = document.diagnostics.filter { $0.severity == .warning }.map(\.id)
    #expect(warnings == ["table.tracked-changes", "table.comments", "table.hidden-text"])
    let changes = try #require(document.diagnostics.first)
    #expect(changes.message.contains("insertions: 1, deletions: 1"))
  }

  @Test("A comment is kept with its author and its cell", arguments: files)
  func comments(_ id: String) throws {
    let comments = try fixture(id).comments
    #expect(
      comments == [
        TableComment(
          "Check this against the register.", author: "Someone else", table: 0, row: 3, column: 1)
      ])
  }

  @Test("The file says who made it and when it was changed", arguments: files)
  func author(_ id: String) throws {
    let document = try fixture(id)
    #expect(document.author == "Records officer, Tallowmere School")
    #expect(document.modified.hasPrefix("2024-10-07T11:20:00"))
  }

  @Test("Blank characters in the file's own layout are one blank, and none at the ends")
  func blanks() throws {
    let document = try readText(
      "<text:p>\n  one\n  <text:span> two </text:span> three<text:s/> <text:s text:c=\"2\"/>four\t\n</text:p>"
    )
    #expect(document.paragraphs.map(\.text) == ["one two three    four"])
  }

  @Test("Fields that hide words or their paragraph hide them in a cell too")
  func hiddenParagraph() throws {
    let hidden = "<text:p>gone<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>"
    let field = "<text:hidden-text text:is-hidden=\"true\">gone</text:hidden-text>"
    let cell = "<text:p>stays\(field)</text:p>\(hidden)<text:p>stays too</text:p>"
    let document = try readText(
      hidden + "<table:table><table:table-row><table:table-cell>\(cell)</table:table-cell>"
        + "</table:table-row></table:table>")
    #expect(document.paragraphs.isEmpty)
    #expect(document.tables.map(picture) == ["1: stays//stays too"])
    #expect(document.leftOut == ["hidden text": 3])
  }

  @Test("A picture is counted once, embedded objects are not opened, and form fields are reported")
  func frames() throws {
    let frame = """
      <text:p>before<draw:frame><draw:object><table:table table:name="chart"/></draw:object>\
      <draw:image/></draw:frame><draw:frame><draw:image><text:p/></draw:image>\
      <svg:desc>a plan</svg:desc></draw:frame> after</text:p>
      """
    let forms = """
      <office:forms><form:form><form:text form:current-value="typed here"/><form:text/></form:form>\
      </office:forms>
      """
    let document = try readText(forms + frame)
    #expect(document.paragraphs.map(\.text) == ["before after"])
    #expect(document.tables.isEmpty)
    #expect(document.leftOut == ["picture": 1, "embedded object": 1, "form field": 1])
    #expect(
      document.diagnostics.map(\.id) == ["table.embedded", "table.pictures", "table.form-fields"])
  }

  private func fixture(_ id: String) throws -> TableDocument {
    try read(Checkout.file("Tests/TablesTests/Fixtures/\(id)/tallowmere-notes.\(id)"), as: id)
  }
}
