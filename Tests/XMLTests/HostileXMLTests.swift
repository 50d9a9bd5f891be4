import Diagnostics
import Testing
import XML

@Suite("Hostile XML files")
struct HostileXMLTests {
  private func id(_ text: String) -> String? { Transcript(text).failure?.diagnostic.id }

  @Test(
    "A document type is refused, whatever is in it",
    arguments: [
      "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'><a/>",
      "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      """
      <!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
      ]><l>&c;</l>
      """, "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///dev/zero'> %p;]><a/>",
      "<!-- x --><!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>",
    ])
  func documentTypes(text: String) {
    for pieces in [1, 5, 10_000] {
      #expect(Transcript(text, pieces: pieces).failure?.diagnostic.id == "xml.doctype")
    }
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(Transcript(wide).failure?.diagnostic.id == "xml.doctype")
  }

  @Test("A document type hidden in UTF-7 is never decoded")
  func hiddenDocumentType() {
    let text = """
      <?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a+AFs-+ADw-!ENTITY x "y"+AD4-+AF0-+AD4-<a>&x;</a>
      """
    #expect(id(text) == "xml.encoding.not-read")
  }

  @Test("An entity that the file does not declare, and an outside one, are refused")
  func entities() {
    #expect(id("<a>&nbsp;</a>") == "xml.entity")
    #expect(id("<a b='&copy;'/>") == "xml.entity")
  }

  @Test("A flood of attributes or namespaces is refused long before its tag has been read")
  func attributeFlood() {
    for prefix in ["a", "xmlns:a"] {
      let flood = (0..<100_000).map { " \(prefix)\($0)='\(prefix.count == 1 ? "" : "urn:\($0)")'" }
        .joined()
      let file = Array("<r>\n<e\(flood)/></r>".utf8)
      let whole = Transcript("<r>\n<e\(flood)/></r>", pieces: 10_000_000).failure
      #expect(whole?.kind == .tooManyAttributes(256))
      // libxml2 compares every attribute with every other: it must never be given such a tag.
      var taken = 0
      let input = XMLInput.chunks {
        let piece = file[taken..<min(taken + 4096, file.count)]
        taken += piece.count
        return piece.isEmpty ? nil : Array(piece)
      }
      do {
        var reader = XMLReader(input, fileName: "flood.xml", limits: .agencyFile)
        while try reader.next() != nil {}
        Issue.record("The flood was read to its end.")
      } catch {
        #expect(error.kind == .tooManyAttributes(256))
        #expect(error.line == 2)
      }
      #expect(taken < file.count / 4)
    }
    let some = (0..<300).map { " a\($0)=''" }.joined()
    #expect(Transcript("<e\(some)/>").failure?.kind == .tooManyAttributes(256))
    let enough = (0..<256).map { " a\($0)=''" }.joined()
    #expect(Transcript("<e\(enough)/>").failure == nil)
  }

  @Test("A start tag longer than the limit is refused before the parser sees its end")
  func longStartTag() {
    let value = String(repeating: "x", count: 1_100_000)
    #expect(id("<a b='\(value)'/>") == "xml.limit.start-tag")
    #expect(id("<a><!-- <b \(value) --><c d='\(value.dropLast(200_000))'/></a>") == nil)
    #expect(id("<a><![CDATA[<b c='\(value)]]></a>") == nil)
    #expect(id("<a>\(value)</a>") == nil)
  }

  @Test("Nesting, texts and names beyond the limits are refused with the line")
  func limits() {
    let deep = String(repeating: "<a>\n", count: 5_000)
    let failure = Transcript(deep).failure
    #expect(failure?.kind == .tooDeep(100))
    #expect(failure?.line == 101)
    let shallow = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(id(shallow) == nil)
    let names = (0..<30_000).map { "<n\($0)/>" }.joined()
    #expect(id("<a>\(names)</a>") == "xml.limit.names")
    let targets = (0..<30_000).map { "<?n\($0)?>" }.joined()
    #expect(id("<a>\(targets)</a>") == "xml.limit.names")
    let spaces = (0..<30_000).map { "<n xmlns='urn:\($0)'/>" }.joined()
    #expect(id("<a>\(spaces)</a>") == "xml.limit.names")
  }

  @Test("A text of 11 MB is refused whole, never cut, also with references in it")
  func longTexts() {
    let long = String(repeating: "words of an entry & ", count: 550_000)
      .replacing("&", with: "&amp;")
    #expect(id("<a><b>\(long)</b><c>after</c></a>") == "xml.limit.text")
    let data = String(
      repeating: "<![CDATA[\(String(repeating: "x", count: 1_000_000))]]>", count: 11)
    #expect(id("<a>\(data)</a>") == "xml.limit.text")
    let single = "<a><![CDATA[\(String(repeating: "x", count: 11_000_000))]]></a>"
    #expect(id(single) == "xml.limit.text")
    let comment = "<a><!--\(String(repeating: "x", count: 11_000_000))--></a>"
    #expect(Transcript(comment).failure != nil)
  }

  @Test("A file larger than the limit is refused")
  func size() {
    let limits = XMLLimits(size: 1000, depth: 10, text: 10_000, startTag: 1000)
    let text = "<a>\(String(repeating: " ", count: 2000))</a>"
    #expect(Transcript(text, limits: limits).failure?.kind == .tooLarge(1000))
    #expect(Transcript(text, pieces: 10, limits: limits).failure?.kind == .tooLarge(1000))
  }
}
