import Archives
import Diagnostics
import Tables
import TestSupport
import Testing

@Suite("OpenDocument files that mean harm")
struct OpenDocumentHostileTests {
  @Test("Blank repeats cost nothing, however many there are")
  func blankRepeats() throws {
    let blank = """
      <table:table-row table:number-rows-repeated="1048576">\
      <table:table-cell table:number-columns-repeated="1073741824"/></table:table-row>
      """
    let word =
      "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>"
    let document = try readSheet(String(repeating: blank, count: 5_000) + word)
    #expect(document.tables.map(\.rows.count) == [1])
    #expect(document.tables.first?.rows.first?.number == 5_000 * 1_048_576 + 1)
  }

  @Test(
    "Words repeated beyond what is read are refused",
    arguments: [
      ("1048576", "16384"), ("1", "16385"), ("9999999999999999999", "1"), ("100002", "1"),
      ("1", "100002"), ("10001", "10"),
      ("2147483648", "9223372036854775807"),
    ])
  func repeatedWords(_ rows: String, _ columns: String) throws {
    let format = try #require(tableFormat("fods"))
    let bytes = openSheet(
      """
      <table:table-row table:number-rows-repeated="\(rows)"><table:table-cell \
      table:number-columns-repeated="\(columns)"><text:p>A</text:p></table:table-cell></table:table-row>
      """)
    let isOne = rows.utf8.count > 18
    #expect(refusal(of: bytes, by: format)?.id == (isOne ? nil : "table.too-many-cells"))
  }

  @Test("Repeats such as a spreadsheet writes for equal rows are all there")
  func honestRepeats() throws {
    let document = try readSheet(
      """
      <table:table-row table:number-rows-repeated="10001"><table:table-cell \
      table:number-columns-repeated="9"><text:p>A</text:p></table:table-cell></table:table-row>
      """)
    #expect(document.tables.map(\.rows.count) == [10_001])
    #expect(document.tables.first?.rows.last?.cells.count == 9)
  }

  @Test("Words far to the right of one another are refused before they fill the memory")
  func farApart() throws {
    let format = try #require(tableFormat("fods"))
    let row = """
      <table:table-row><table:table-cell table:number-columns-repeated="16383"/><table:table-cell>\
      <text:p>A</text:p></table:table-cell></table:table-row>
      """
    let bytes = openSheet(String(repeating: row, count: 400))
    #expect(refusal(of: bytes, by: format)?.id == "table.too-many-cells")
  }

  @Test("Spans without end and covered cells in every row cost no more than they hold")
  func spans() throws {
    let span = """
      <table:table-row><table:table-cell table:number-rows-spanned="1048576" \
      table:number-columns-spanned="1048576"><text:p>A</text:p></table:table-cell></table:table-row>
      """
    let covered = """
      <table:table-row><table:covered-table-cell table:number-columns-repeated="16384"/></table:table-row>
      """
    let document = try readSheet(span + String(repeating: covered, count: 20_000))
    #expect(document.tables.map(\.rows.count) == [1])
  }

  @Test("A blank repeated without end inside words is cut to the width of a page")
  func manyBlanks() throws {
    let document = try readText("<text:p>A<text:s text:c=\"1000000000\"/>B</text:p>")
    #expect(document.paragraphs.map(\.text.count) == [202])
  }

  @Test("Styles that follow one another in a circle are left where they are")
  func circle() throws {
    let format = try #require(tableFormat("fodt"))
    let bytes = Array(
      """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>\
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>\
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>\
      </office:automatic-styles><office:body><office:text><text:p text:style-name="A">words</text:p>\
      </office:text></office:body></office:document>
      """.utf8)
    #expect(try format.read(bytes, fileName: "a.fodt").paragraphs.map(\.text) == ["words"])
  }

  @Test("Sheets of one title have names of their own, whatever the titles are")
  func sameTitles() throws {
    let sheet = { (title: String) in
      "<table:table table:name=\"\(title)\"><table:table-row><table:table-cell><text:p>x</text:p>"
        + "</table:table-cell></table:table-row></table:table>"
    }
    let document = try readSheet(
      "</table:table>" + ["A", "A (table 4)", "A"].map(sheet).joined() + "<table:table>")
    let names = document.tables.map(\.name)
    #expect(names == ["sheet A", "sheet A (table 4)", "sheet A (table 4) (table 4)"])
  }

  @Test("A password is answered with what to ask for")
  func password() throws {
    let format = try #require(tableFormat("odt"))
    let file = Checkout.file("Tests/TablesTests/Fixtures/odt/broken/password.odt")
    let diagnostic = try #require(refusal(of: try contents(of: file), by: format))
    #expect(diagnostic.id == "table.encrypted")
    #expect(diagnostic.remedy == "Ask for a copy without a password.")
  }

  @Test("A presentation and a drawing are none of the formats")
  func otherKinds() throws {
    for kind in ["presentation", "graphics", "chart", "text-"] {
      let type = "application/vnd.oasis.opendocument.\(kind)"
      let flat = Array(
        """
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        office:mimetype="\(type)"/>
        """.utf8)
      let packed = try ZipWriter.write([ArchivePart(name: "mimetype", bytes: Array(type.utf8))])
      for bytes in [flat, packed] {
        #expect(!TableFormats.all.contains { $0.recognises(tableHead(bytes)) }, "\(kind)")
      }
    }
  }

  @Test("Tables nested as deeply as a file may be are read without losing a word")
  func deep() throws {
    let open = "<table:table><table:table-row><table:table-cell><text:p>x</text:p>"
    let close = "</table:table-cell></table:table-row></table:table>"
    let document = try readText(
      String(repeating: open, count: 30) + String(repeating: close, count: 30))
    let words = document.tables.flatMap(\.rows).flatMap(\.cells).map(\.text).joined()
    #expect(words.count { $0 == "x" } == 30)
  }
}
