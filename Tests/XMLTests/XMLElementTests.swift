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
}
