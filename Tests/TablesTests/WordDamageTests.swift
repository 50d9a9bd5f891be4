import Tables
import Testing

@Suite("Word documents at random")
struct WordDamageTests {
  /// Content of a cell or of the body, `%` for a word that must be shown and `#` for one that must not.
  private static let pieces = [
    "<w:p><w:r><w:t>%</w:t></w:r></w:p>", "<w:p/>",
    "<w:p><w:r><w:t>%</w:t><w:br/><w:t>%</w:t></w:r><w:hyperlink><w:r><w:t>%</w:t></w:r></w:hyperlink></w:p>",
    "<w:p><w:ins w:id='1' w:author='A'><w:r><w:t>%</w:t></w:r></w:ins><w:del w:id='2' w:author='A'><w:r><w:delText>#</w:delText></w:r></w:del></w:p>",
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>#</w:t></w:r><w:r><w:t>%</w:t></w:r></w:p>",
    "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>#</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>%</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    "<w:sdt><w:sdtPr><w:alias w:val='#'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>%</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent><w:p><w:r><w:t>%</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>#</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>%</w:t></w:r></w:p>",
    "<w:later><w:p><w:unknown><w:r><w:t>%</w:t></w:r></w:unknown></w:p></w:later>",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>%</w:t></w:r></w:p>",
  ]
  private static let cellProperties = [
    "", "", "", "<w:gridSpan w:val='2'/>", "<w:gridSpan w:val='0'/>", "<w:vMerge/>",
    "<w:vMerge w:val='restart'/>", "<w:hMerge/>", "<w:gridSpan w:val='3'/><w:vMerge/>",
  ]
  private static let rowProperties = [
    "", "", "<w:tblHeader/>", "<w:gridBefore w:val='2'/>", "<w:hidden/>",
    "<w:ins w:id='3' w:author='A'/>",
  ]

  @Test(
    "No word that a reader would see is lost or doubled, and none that he would not is shown",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func nothingIsLost(seed: UInt64) throws {
    var random = SeededNumbers(state: seed)
    for _ in 0..<30 {
      var shown = 0
      var body = ""
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        body += blocks(depth: 0, &shown, &random)
      }
      let document = try WordFile(body).read()
      var words: [String: Int] = [:]
      for table in document.tables {
        for cell in table.rows.flatMap(\.cells) where cell.place == .own {
          for word in cell.text.split(whereSeparator: \.isWhitespace) {
            words[String(word), default: 0] += 1
          }
        }
      }
      for paragraph in document.paragraphs {
        for word in paragraph.text.split(whereSeparator: \.isWhitespace) {
          words[String(word), default: 0] += 1
        }
      }
      let expected = Set((0..<shown).map { "w\($0)w" })
      #expect(Set(words.keys.filter { $0.hasSuffix("w") }) == expected)
      #expect(words.filter { $0.value != 1 }.isEmpty)
      #expect(!words.keys.contains("hidden"))
    }
  }

  private func blocks(
    depth: Int, _ shown: inout Int, _ random: inout SeededNumbers
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      if depth < 3 && Int.random(in: 0..<3, using: &random) == 0 {
        text += "<w:tbl>"
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          text += "<w:tr><w:trPr>\(Self.rowProperties.randomElement(using: &random) ?? "")</w:trPr>"
          for _ in 0..<Int.random(in: 0...4, using: &random) {
            text +=
              "<w:tc><w:tcPr>\(Self.cellProperties.randomElement(using: &random) ?? "")</w:tcPr>"
            text += blocks(depth: depth + 1, &shown, &random) + "</w:tc>"
          }
          text += "</w:tr>"
        }
        text += "</w:tbl>"
      } else {
        for letter in Self.pieces.randomElement(using: &random) ?? "" {
          if letter == "%" {
            text += " w\(shown)w "
            shown += 1
          } else {
            text += letter == "#" ? " hidden " : String(letter)
          }
        }
      }
    }
    return text
  }
}

/// A random number generator that always gives the same numbers.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
