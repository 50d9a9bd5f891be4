import Testing
import XML

@Suite("Writing XML")
struct XMLWriterTests {
  @Test("What is written is read back the same, whatever characters it holds")
  func roundTrip() throws {
    let awkward = "a < b & \"c\" > 'd' ]]> \u{1F642} é\nnew line\ttab\rreturn \r\n end"
    var writer = XMLWriter()
    writer.declaration()
    writer.start("root", [("value", awkward)])
    writer.element("part", text: awkward)
    writer.empty("nothing")
    writer.end()
    let root = try XMLElement.parse(writer.bytes, fileName: "round.xml")
    #expect(root.attribute("value") == awkward)
    #expect(root.first("part")?.text == awkward)
    #expect(root.elements.map(\.name) == ["part", "nothing"])
  }

  @Test("Characters that XML cannot hold become U+FFFD, never nothing")
  func forbiddenCharacters() throws {
    var writer = XMLWriter()
    writer.element("root", [("a", "x\u{0}y")], text: "a\u{1}b\u{B}c\u{FFFE}d\u{FFFF}e")
    let root = try XMLElement.parse(writer.bytes, fileName: "forbidden.xml")
    #expect(root.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
    #expect(root.attribute("a") == "x\u{FFFD}y")
  }

  @Test("Indentation never enters an element that holds text")
  func indentation() {
    var writer = XMLWriter(indented: true)
    writer.start("a")
    writer.start("b")
    writer.text("words")
    writer.element("c", text: "more")
    writer.end()
    writer.empty("d", [("e", "f")])
    writer.end()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<a>\n  <b>words<c>more</c></b>\n  <d e=\"f\"/>\n</a>\n")
  }
}

@Suite("Remarks in written XML")
struct XMLWriterRemarkTests {
  @Test("A remark is no part of what is read back, whatever stands in it")
  func remark() throws {
    var writer = XMLWriter(indented: true)
    writer.declaration()
    writer.remark("Not -- a real case --> <!-- &")
    writer.element("review", text: "words")
    let root = try XMLElement.parse(writer.bytes, fileName: "review.xml")
    #expect(root.name == "review")
    #expect(root.text == "words")
    #expect(String(decoding: writer.bytes, as: UTF8.self).contains("<!-- Not - - a real case"))
  }
}
