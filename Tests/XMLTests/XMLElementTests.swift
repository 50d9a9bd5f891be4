import Diagnostics
import Testing
import XML

@Suite("Reading a small document into a tree")
struct XMLElementTests {
  @Test("Names, namespaces, attributes, text and lines are as in the file")
  func tree() throws {
    let text = """
      <?xml version="1.0"?>
      <r:root xmlns:r="urn:one" xmlns="urn:two" plain="1" r:own="2">
        <!-- left out --><child
           a='x &amp; y&#38;&amp;#38;'>one<![CDATA[ <two> ]]>&#163;</child>
      </r:root>
      """
    let root = try XMLElement.parse(Array(text.utf8), fileName: "tree.xml")
    #expect(root.name == "root")
    #expect(root.namespace == "urn:one")
    #expect(root.attribute("plain") == "1")
    #expect(root.attribute("own") == nil)
    #expect(root.attributes.first { $0.name == "own" }?.namespace == "urn:one")
    let child = try #require(root.first("child"))
    #expect(child.namespace == "urn:two")
    #expect(child.attribute("a") == "x & y&&#38;")
    #expect(child.text == "one <two> £")
    #expect(child.children.count == 1)
    #expect(root.line == 2)
    #expect(child.line == 3)
  }

  @Test("Records are read one after another, each whole, from the start tag that came last")
  func records() throws {
    let text = "<all><r a='1'>one<b/></r>\n<skip/><r>two</r></all>"
    var reader = XMLReader(.bytes(Array(text.utf8)), fileName: "records.xml")
    var found: [XMLElement] = []
    while let event = try reader.next() {
      if event.kind == .start, reader.local(event.name) == "r" {
        found.append(try reader.element(event))
      }
    }
    #expect(found.map(\.text) == ["one", "two"])
    #expect(found.first?.attribute("a") == "1")
    #expect(found.first?.first("b") != nil)
    #expect(found.map(\.line) == [1, 2])
  }

  @Test("A caller can leave out words, and a record that takes more than it may is refused")
  func limits() throws {
    let text = "<all><r a='xxxxxxxxxx'>" + String(repeating: "x", count: 5000) + "</r></all>"
    func read(limit: Int?, keep: Bool) throws -> XMLElement? {
      var reader = XMLReader(.bytes(Array(text.utf8)), fileName: "records.xml")
      while let event = try reader.next() {
        guard event.kind == .start, reader.local(event.name) == "r" else { continue }
        return try reader.element(
          event, limit: limit, words: { keep ? String(decoding: $0, as: UTF8.self) : "" })
      }
      return nil
    }
    #expect(try read(limit: 1000, keep: false)?.text == "")
    #expect(try read(limit: nil, keep: true)?.text.count == 5000)
    let failure = #expect(throws: XMLFailure.self) { try read(limit: 1000, keep: true) }
    #expect(failure?.diagnostic.id == "xml.limit.element")
    #expect(failure?.line == 1)
  }
}
