import Diagnostics
import Testing
import XML

@Suite("The encodings of XML files")
struct EncodingTests {
  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test("UTF-8, UTF-16, Windows-1252 and the ISO encodings are read", arguments: [1, 3, 100_000])
  func read(pieces: Int) {
    let text = "<a b='é'>€ ‘quoted’ \u{1F642}</a>"
    let wanted = Transcript(text).lines
    #expect(Transcript([0xEF, 0xBB, 0xBF] + Array(text.utf8), pieces: pieces).lines == wanted)
    for bigEndian in [true, false] {
      for mark in [true, false] {
        let bytes = utf16(text, bigEndian: bigEndian, mark: mark)
        #expect(Transcript(bytes, pieces: pieces).lines == wanted, "\(bigEndian) \(mark)")
      }
    }
    let windows =
      Array("<?xml version='1.0' encoding='Windows-1252'?><a>".utf8)
      + [0x80, 0x20, 0x91, 0x71, 0x92, 0xE9, 0x81] + Array("</a>".utf8)
    #expect(Transcript(windows, pieces: pieces).text == "€ ‘q’é\u{81}")
    let latin =
      Array("<?xml version='1.0' encoding=\"ISO-8859-1\"?><a>".utf8)
      + [0xA3, 0xE9, 0x92] + Array("</a>".utf8)
    #expect(Transcript(latin, pieces: pieces).text == "£é’")
    let euro =
      Array("<?xml version='1.0' encoding='ISO-8859-15'?><a>".utf8)
      + [0xA4, 0xE9] + Array("</a>".utf8)
    #expect(Transcript(euro, pieces: pieces).text == "€é")
  }

  @Test("A file that says UTF-16 in plain bytes is read as the UTF-8 that it is")
  func databaseExports() {
    #expect(Transcript("<?xml version='1.0' encoding='utf-16'?><a>é</a>").text == "é")
  }

  @Test(
    "Every other encoding is refused with what to do about it",
    arguments: ["UTF-7", "UTF-32", "IBM037", "Shift_JIS", "EUC-JP", "x-unknown", "KOI8-R"])
  func refused(name: String) throws {
    let failure = try #require(
      Transcript("<?xml version='1.0' encoding='\(name)'?><a/>").failure)
    #expect(failure.diagnostic.id == "xml.encoding.not-read")
    #expect(failure.diagnostic.remedy.contains("UTF-8"))
  }

  @Test("UTF-32 and EBCDIC are recognised and refused by their first bytes")
  func byFirstBytes() {
    let utf32 = "<a/>".utf8.flatMap { byte -> [UInt8] in [0, 0, 0, byte] }
    #expect(Transcript(utf32).failure?.diagnostic.id == "xml.encoding.not-read")
    #expect(Transcript([0x4C, 0x6F, 0xA7, 0x94, 0x93]).failure?.diagnostic.id == "xml.not-xml")
  }

  @Test("Bytes that are not in the file's encoding are refused with their line")
  func broken() throws {
    let bytes = Array("<a>\n\nsome words, then ".utf8) + [0xE9, 0x20] + Array("</a>".utf8)
    for pieces in [1, 7, 1000] {
      let failure = try #require(Transcript(bytes, pieces: pieces).failure)
      #expect(failure.diagnostic.id == "xml.encoding")
      #expect(failure.line == 3)
      #expect(failure.diagnostic.remedy.contains("windows-1252"))
    }
    let lonely =
      utf16("<a>x</a>", bigEndian: false, mark: true).dropLast(2) + [0x00, 0xD8, 0x41, 0]
    #expect(Transcript(Array(lonely)).failure?.diagnostic.id == "xml.encoding")
    let odd = utf16("<a>x</a>", bigEndian: false, mark: true).dropLast()
    #expect(Transcript(Array(odd)).failure?.diagnostic.id == "xml.truncated")
  }

  @Test(
    "A NUL or another control character is refused with its line, and nothing after it is lost in silence"
  )
  func controlCharacters() {
    for byte in [UInt8(0), 0x01, 0x0B, 0x1B] {
      let bytes = Array("<a>\nbefore ".utf8) + [byte] + Array(" after</a>".utf8)
      let failure = Transcript(bytes).failure
      #expect(failure?.diagnostic.id == "xml.character")
      #expect(failure?.line == 2)
    }
    #expect(Transcript("<a>&#1;</a>").failure != nil)
    #expect(Transcript("<a>\u{FFFE}</a>").failure?.diagnostic.id == "xml.character")
  }
}
