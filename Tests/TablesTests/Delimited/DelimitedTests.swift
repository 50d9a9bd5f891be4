import Diagnostics
import Foundation
import Tables
import Testing

@Suite("Text files with columns")
struct DelimitedTests {
  private func read(_ bytes: [UInt8]) throws -> TableDocument {
    let format = try #require(tableFormat("csv"))
    return try format.read(bytes, fileName: "from-agency")
  }

  private func read(_ text: String) throws -> TableDocument { try read(Array(text.utf8)) }

  private func isRecognised(_ bytes: [UInt8]) -> Bool {
    tableFormat("csv")?.recognises(tableHead(bytes)) == true
  }

  private func isRecognised(_ text: String) -> Bool { isRecognised(Array(text.utf8)) }

  @Test(
    "The separator is found: comma, semicolon, tab or stroke",
    arguments: [",", ";", "\t", "|"])
  func separators(separator: String) throws {
    let rows = [
      ["When", "Where", "What"], ["22/05/2016", "Home", "Visit"], ["23/05/2016", "", "Call"],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    #expect(isRecognised(text))
    let table = try #require(try read(text).tables.first)
    #expect(table.name == "table 1")
    #expect(table.rows.map { $0.cells.map(\.text) } == rows)
  }

  @Test("Commas in words do not outweigh the semicolons between columns")
  func otherSeparators() throws {
    let text = "When;What;Who\n1 May, noon;Seen, alone;HV2\n2 May;Not seen, again, or so;C1\n"
    #expect(try read(text).tables.first?.rows.last?.cells.map(\.text).count == 3)
  }

  @Test("The first line of an Excel export may name the separator, and is no row")
  func declaration() throws {
    for end in ["\n", "\r\n"] {
      let text = "sep=;\(end)When;What\(end)1 May;\"a;b\"\(end)"
      #expect(isRecognised(text))
      let rows = try #require(try read(text).tables.first?.rows)
      #expect(rows.map(\.line) == [2, 3] && rows.map(\.number) == [1, 2])
      #expect(rows[1].cells.map(\.text) == ["1 May", "a;b"])
    }
    #expect(try read("SEP=^\na^b,c").tables.first?.rows.first?.cells.map(\.text) == ["a", "b,c"])
  }

  @Test("Quoted fields hold separators, doubled quotation marks and line breaks; lines stay true")
  func quotes() throws {
    let text = """
      When,What\r\n1 May,"Said ""no"", then\r\nleft"\r2 May,"","two\rlines\nor three"\n\n3 May,plain
      """
    let table = try #require(try read(text).tables.first)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["When", "What"], ["1 May", "Said \"no\", then\nleft"],
        ["2 May", "", "two\nlines\nor three"], ["3 May", "plain"],
      ])
    #expect(table.rows.map(\.line) == [1, 2, 4, 8])
    #expect(table.rows.map(\.number) == [1, 2, 3, 5])
  }

  @Test("Quotation marks that do not work out stay as they stand, and swallow no other record")
  func brokenQuotes() throws {
    let document = try read(
      "When,What,Who\n1 May,\"He said \"no\" to her\",C1\n2 May,\"never closed,C1\n3 May,5\" cut,C2\n"
    )
    #expect(
      document.tables.first.map(picture)
        == """
        1: When | What | Who
        2: 1 May | "He said "no" to her" | C1
        3: 2 May | "never closed | C1
        4: 3 May | 5" cut | C2
        """)
    #expect(document.diagnostics.map(\.id) == ["table.quotes"])
    #expect(document.diagnostics.first?.place.line == 2)
    #expect(document.diagnostics.first?.message.contains("2 fields") == true)
  }

  @Test("Rows of other lengths are kept as they are; longer ones are reported")
  func ragged() throws {
    let document = try read("a,b,c\n1\n1,2,3\n1,2,3,4\n1,2,3,,\n,,\n1,2,3\n")
    #expect(
      document.tables.first?.rows.map(\.cells.count) == [3, 1, 3, 4, 3, 3])
    #expect(document.diagnostics.map(\.id) == ["table.long-rows"])
    #expect(document.diagnostics.first?.place.line == 4)
  }

  @Test("UTF-8 with and without a mark and UTF-16 with and without one read alike")
  func unicode() throws {
    let text = "When,What\n1 May,café – £5 😀\n"
    let wide = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let swapped = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), wide, [0xFF, 0xFE] + wide, swapped,
      [0xFE, 0xFF] + swapped,
    ] {
      #expect(isRecognised(bytes))
      let document = try read(bytes)
      #expect(document.tables.first.map(picture) == "1: When | What\n2: 1 May | café – £5 😀")
      #expect(document.diagnostics.isEmpty)
    }
  }

  @Test("What is not UTF-8 is read as Windows programs write it, also beside UTF-8, with a note")
  func windows() throws {
    let bytes =
      Array("When,What\n1 May,it".utf8) + [0x92] + Array("s ".utf8) + [0x96, 0x20, 0xA3]
      + Array("5 at the café\n".utf8)
    #expect(isRecognised(bytes))
    let document = try read(bytes)
    #expect(
      document.tables.first.map(picture) == "1: When | What\n2: 1 May | it’s – £5 at the café")
    #expect(document.diagnostics.map(\.id) == ["table.encoding"])
    #expect(document.diagnostics.first?.message.contains("3 characters were") == true)
  }

  @Test("A letter, a list, a web page, a calendar and values for programs are not taken for tables")
  func prose() {
    let others = [
      "Dear Robin,\n\nThank you for coming, it was good to see you.\nWe talked, and then you left.\n",
      "I came, I saw\nShe came, she saw\nThey came, they saw\n",
      "One line only, with a comma", "When,What\n", "milk\neggs\nbread\n",
      "<html><body>a,b\nc,d\n</body></html>", "{\"a\": 1,\n\"b\": 2}\n",
      "BEGIN:VCALENDAR\nVERSION:2.0\nDTSTART;TZID=Europe/London:20240522T100000\nEND:VCALENDAR\n",
      "# Notes\n\n- seen; well\n- not seen\n", "", "\n\n",
      "From: C1\nTo: HV2\n\nSeen today; all well.\n",
    ]
    for text in others { #expect(!isRecognised(text), "\(text)") }
  }

  @Test("A text that is not recognised can still be read as one column when asked for")
  func oneColumn() throws {
    let table = try #require(try read("Event\nHome visit\n\nClinic, late\n").tables.first)
    #expect(picture(table) == "1: Event\n2: Home visit\n4: Clinic, late")
  }

  @Test("The beginning of a long file is enough, even where it cuts a character or a field")
  func cut() throws {
    let line = "1 May,\"seen – and\nwell é\"\n"
    let text = "When,What\n" + String(repeating: line, count: 5_000)
    #expect(isRecognised(text))
    #expect(try read(text).tables.first?.rows.count == 5_001)
  }

  @Test("Bytes that are no text are refused")
  func binary() throws {
    let format = try #require(tableFormat("csv"))
    for bytes: [UInt8] in [
      [0x61, 0x2C, 0x62, 0, 0x0A], Array("%PDF-1.7\na,b\n".utf8), Array("{\\rtf1 a,b}".utf8),
      (0..<2_000).map { UInt8($0 % 256) }, [0xFF, 0xFE, 0x00, 0xDC],
      Array(repeating: 0x01, count: 50) + Array("a,b\nc,d\n".utf8),
    ] {
      #expect(refusal(of: bytes, by: format)?.id == "table.not-text")
      #expect(!isRecognised(bytes))
    }
    #expect(refusal(of: Array(" \n\t\n".utf8), by: format)?.id == "table.part-missing")
  }

  @Test("A flood of separators, of quotation marks or of open fields costs no more than its length")
  func floods() throws {
    let format = try #require(tableFormat("csv"))
    let cells = Array(String(repeating: "a,", count: 4_000_001).utf8)
    #expect(refusal(of: cells, by: format)?.id == "table.too-many-cells")
    for piece in ["\"a\n", "\"", "\"\"x,", ",\"\"\n\"", "\"a\"\"", "\r\"b", ","] {
      let text = String(repeating: piece, count: 100_000)
      if let failure = refusal(of: Array(text.utf8), by: format) {
        #expect(failure.id.hasPrefix("table."))
      }
    }
  }
}
