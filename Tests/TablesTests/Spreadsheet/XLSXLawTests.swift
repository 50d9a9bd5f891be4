import Tables
import Testing

@Suite("Laws of reading workbooks and texts, over made-up ones")
struct XLSXLawTests {
  /// The same numbers on every run.
  struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  @Test("Every cell of a sheet is found at its place, and nothing else, with and without places")
  func places() throws {
    var dice = Dice(state: 11)
    for turn in 0..<40 {
      var expected: [Int: [Int: String]] = [:]
      var content = ""
      var row = 0
      for _ in 0..<dice.roll(30) {
        let skips = dice.roll(4)
        row += 1 + skips
        content += skips == 0 && dice.roll(2) == 0 ? "<row>" : "<row r='\(row)'>"
        var column = -1
        for _ in 0..<dice.roll(9) {
          let gap = dice.roll(3)
          column += 1 + gap
          let words = "w\(turn).\(row).\(column)"
          let letter = String(UnicodeScalar(UInt8(65 + column)))
          let place = gap == 0 && dice.roll(2) == 0 ? "" : " r='\(letter)\(row)'"
          content += "<c\(place) t='inlineStr'><is><t>\(words)</t></is></c>"
          expected[row, default: [:]][column] = words
        }
        content += "</row>"
      }
      let document = try MadeWorkbook("<sheetData>\(content)</sheetData>").read()
      var found: [Int: [Int: String]] = [:]
      for row in document.tables.flatMap(\.rows) {
        for (column, cell) in row.cells.enumerated() where !cell.isBlank {
          found[row.number, default: [:]][column] = cell.text
        }
      }
      #expect(found == expected, "turn \(turn)")
    }
  }

  @Test("Fields written as RFC 4180 has them read back as they were, whatever stands in them")
  func fields() throws {
    var dice = Dice(state: 5)
    let pieces = ["a", "é", ",", ";", "\"", "\n", "\t", "|", " ", "\"\"", "5", "sep="]
    let format = try #require(tableFormat("csv"))
    for turn in 0..<200 {
      let separator = [",", ";", "\t", "|"][dice.roll(4)]
      let end = ["\n", "\r\n", "\r"][dice.roll(3)]
      var rows: [[String]] = [["When", "What", "Who"]]
      for _ in 0..<(1 + dice.roll(6)) {
        let row = (0..<3).map { _ in
          (0..<dice.roll(5)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
        }
        // The last field is never blank, so that no row or field is left out.
        rows.append([row[0], row[1], row[2] + "x"])
      }
      let text = rows.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
        }
        .joined(separator: separator)
      }.joined(separator: end)
      let document = try format.read(Array(text.utf8), fileName: "made.csv")
      #expect(document.tables.first?.rows.map { $0.cells.map(\.text) } == rows, "turn \(turn)")
    }
  }

  @Test("Of any text, every letter is in some cell, whatever its quotation marks do")
  func letters() throws {
    var dice = Dice(state: 3)
    let pieces = ["a", "b", ",", "\"", "\n", "\r\n", "\"\"", " ", "\",", ",\"", "\"\n"]
    let format = try #require(tableFormat("csv"))
    for turn in 0..<600 {
      let text = "x" + (0..<dice.roll(40)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
      let document = try format.read(Array(text.utf8), fileName: "made.csv")
      let kept = document.tables.flatMap(\.rows).flatMap(\.cells).map(\.text).joined()
      #expect(
        kept.filter(\.isLetter) == text.filter(\.isLetter), "turn \(turn): \(text.debugDescription)"
      )
    }
  }
}
