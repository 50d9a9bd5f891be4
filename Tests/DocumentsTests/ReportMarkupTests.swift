import Diagnostics
import Documents
import Testing

@Suite("Report markup")
struct ReportMarkupTests {
  private func read(_ markup: String, generated: [String: [Block]] = [:]) throws -> [Block] {
    try ReportMarkup.read(markup, templateName: "report.mustache", generated: generated)
  }

  /// Numbers and words of headings and paragraphs, a line each.
  private func outline(_ markup: String) throws -> [String] {
    try read(markup).map { block in
      switch block {
      case .heading(let heading): "\(heading.level) \(heading.number)|\(heading.text.plainText)"
      case .paragraph(let paragraph): "\(paragraph.number)|\(paragraph.text.plainText)"
      default: "?"
      }
    }
  }

  @Test("Parts are lettered, sections go on from part to part, and paragraphs count in each")
  func numbering() throws {
    let lines = try outline(
      """
      <section numbered="part"><h1>Introduction</h1><p>Under the part</p>
        <section numbered="yes"><h2>Why</h2><p>one</p><p numbered="no">aside</p><p>two</p></section>
        <section numbered="yes"><h2>Summary</h2><p>one</p></section>
      </section>
      <section numbered="part"><h1>Findings</h1>
        <section numbered="yes"><h2>In detail</h2><p>one</p>
          <section><h3>Finding 1</h3><p>two</p><h4>Layer</h4><p>three</p></section>
          <section><h3>Finding 2</h3><p>four</p></section>
          <p>five</p>
        </section>
      </section>
      <section numbered="no"><h2>Glossary</h2><p>plain</p></section>
      <section numbered="appendix"><h1>Method</h1><p>plain</p></section>
      <section numbered="appendix"><h1>Sources</h1></section>
      """)
    #expect(
      lines == [
        "1 A|Introduction", "|Under the part", "2 1|Why", "1.1|one", "|aside", "1.2|two",
        "2 2|Summary", "2.1|one", "1 B|Findings", "2 3|In detail", "3.1|one", "3 |Finding 1",
        "3.2|two", "4 |Layer", "3.3|three", "3 |Finding 2", "3.4|four", "3.5|five",
        "2 |Glossary", "|plain", "1 Appendix 1:|Method", "|plain", "1 Appendix 2:|Sources",
      ])
  }

  @Test("A numbered section in a numbered one shares the count of its paragraphs")
  func nestedNumbering() throws {
    let lines = try outline(
      """
      <section numbered="yes"><h1>One</h1><p>a</p>
        <section numbered="yes"><h2>Inner</h2><p>b</p><p>c</p></section>
        <p>d</p>
        <section numbered="yes"><h2>Inner</h2><p>e</p></section>
      </section>
      """)
    #expect(
      lines == [
        "1 1|One", "1.1|a", "2 1.2|Inner", "1.2.1|b", "1.2.2|c", "1.3|d", "2 1.4|Inner", "1.4.1|e",
      ])
  }

  @Test("Paragraphs in boxes, lists, cells and quotations bear no number")
  func insetParagraphs() throws {
    let blocks = try read(
      """
      <section numbered="yes"><h1>One</h1><box><p>a</p></box><ul><li><p>b</p></li></ul>
      <blockquote><p>c</p></blockquote><p>d</p></section>
      """)
    #expect(blocks[1] == .box(Box([.text("a")])))
    #expect(blocks[2] == .list(ItemList(items: [[.text("b")]])))
    #expect(blocks[3] == .quotation(Quotation([.text("c")])))
    #expect(blocks[4] == .paragraph(Paragraph([.text("d")], number: "1.1")))
  }

  @Test("A reference shows its target's label, else its number, else its caption")
  func references() throws {
    let blocks = try read(
      """
      <p><ref to="f3"/>, <ref to="why"/>, <ref to="para"/>, <ref to="app"/>, <ref to="t"/>,
        <ref to="f3">own words</ref></p>
      <section numbered="yes" id="why"><h1>Why</h1><p id="para">x</p>
        <section id="f3" label="Finding 3"><h2>Finding 3: long words</h2></section></section>
      <section numbered="appendix"><h1 id="app">Method</h1></section>
      <table id="t" caption="The family"><tr><th>a</th></tr></table>
      """)
    guard case .paragraph(let first) = blocks[0] else {
      Issue.record("no paragraph")
      return
    }
    #expect(first.text.plainText == "Finding 3, 1, 1.1, Appendix 1, The family, own words")
    #expect(first.text.first == .reference(anchor: "f3", [.text("Finding 3")]))
  }

  @Test("White space is folded as HTML folds it, across elements too")
  func whiteSpace() throws {
    let blocks = try read("<p>  a\n\t b <strong> c </strong> d<em>e </em><br/> f  </p><p> </p><p/>")
    #expect(
      blocks == [
        .paragraph(
          Paragraph([
            .text("a b "), .strong([.text("c ")]), .text("d"), .emphasis([.text("e")]), .lineBreak,
            .text("f"),
          ]))
      ])
  }

  @Test("Characters that markup escapes come out as themselves")
  func escapes() throws {
    #expect(
      try read("<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#233;</p>")
        == [.text("<b> & \"x\" 'y' é")])
  }

  @Test("A table takes its columns from the first row, and cells hold words or blocks")
  func tables() throws {
    let blocks = try read(
      """
      <table caption="Agencies" wide="yes">
        <tr><th width="2">Agency</th><th>What <em>it</em> did</th></tr>
        <tr id="hv"><th>Health</th><td>words <strong>here</strong><ul><li>one</li></ul>after</td></tr>
      </table>
      """)
    let table = Table(
      caption: "Agencies", columns: [.init("Agency", width: 2), .init("What it did")],
      rows: [
        [
          .init("Health", isHeader: true, anchor: "hv"),
          .init(blocks: [
            .paragraph(Paragraph([.text("words "), .strong([.text("here")])])),
            .list(ItemList(items: [[.text("one")]])), .text("after"),
          ]),
        ]
      ], isWide: true)
    #expect(blocks == [.table(table)])
  }

  @Test("Boxes, quotations, contents and page breaks keep what their attributes say")
  func otherBlocks() throws {
    let blocks = try read(
      """
      <contents title="In this report" depth="3"/><page-break/>
      <blockquote by="a grandmother" kind="family">Nobody asked.</blockquote>
      <box title="Questions">Why?</box><ul><li> </li></ul>
      """)
    #expect(
      blocks == [
        .contents(Contents(title: "In this report", depth: 3)), .pageBreak,
        .quotation(
          Quotation([.text("Nobody asked.")], attribution: "a grandmother", kind: .family)),
        .box(Box(title: "Questions", [.text("Why?")])),
      ])
  }

  @Test("Generated blocks come in where they are named, with numbers where asked")
  func generated() throws {
    let made: [Block] = [.text("one"), .table(Everything.small)]
    let blocks = try read(
      "<section numbered=\"yes\"><h1>S</h1><generated name=\"x\"/><generated name=\"x\" numbered=\"yes\"/></section>",
      generated: ["x": made])
    #expect(Array(blocks[1...2]) == made)
    #expect(blocks[3] == .paragraph(Paragraph([.text("one")], number: "1.1")))
  }

  @Test("One report element around the whole is allowed")
  func reportElement() throws {
    #expect(try read("<report><p>a</p></report>") == [.text("a")])
    #expect(try read("") == [])
  }

  /// A slip: the markup, the kind of failure, its line, and the name that is suggested.
  struct Slip: CustomTestStringConvertible, Sendable {
    var markup: String
    var id: String
    var line: Int?
    var nearest: String?
    var testDescription: String { id + " " + markup }
  }

  @Test(
    "Each slip is told with template, line and the nearest known name",
    arguments: [
      Slip(markup: "<p>a</p>\n<boxx/>", id: "markup.unknown-element", line: 2, nearest: "box"),
      Slip(
        markup: "<p>a\n<stong>b</stong></p>", id: "markup.unknown-element", line: 2,
        nearest: "strong"),
      Slip(
        markup: "\n\n<section nubmered=\"yes\"/>", id: "markup.unknown-attribute", line: 3,
        nearest: "numbered"),
      Slip(
        markup: "<section numbered=\"prat\"/>", id: "markup.unknown-value", line: 1, nearest: "part"
      ),
      Slip(
        markup: "<blockquote kind=\"famly\">a</blockquote>", id: "markup.unknown-value", line: 1,
        nearest: "family"),
      Slip(markup: "<contents depth=\"9\"/>", id: "markup.unknown-value", line: 1),
      Slip(
        markup: "<p>a</p>\n<generated name=\"episods\"/>", id: "markup.unknown-generated", line: 2,
        nearest: "episodes"),
      Slip(markup: "<generated/>", id: "markup.missing-attribute", line: 1),
      Slip(
        markup: "<h1 id=\"finding-1\">a</h1>\n<p><ref to=\"finding1\"/></p>",
        id: "markup.unknown-reference", line: 2, nearest: "finding-1"),
      Slip(markup: "<p><ref>a</ref></p>", id: "markup.missing-attribute", line: 1),
      Slip(
        markup: "<p id=\"x\">a</p>\n<p><ref to=\"x\"/></p>", id: "markup.wordless-reference",
        line: 2),
      Slip(markup: "<p id=\"x\">a</p>\n<p id=\"x\">b</p>", id: "markup.repeated-id", line: 2),
      Slip(markup: "<p>a</p>\nloose\n<p>b</p>", id: "markup.misplaced-words", line: 2),
      Slip(markup: "<ul>loose</ul>", id: "markup.misplaced-words", line: 1),
      Slip(markup: "<ul>\n<p>a</p></ul>", id: "markup.misplaced-element", line: 2),
      Slip(markup: "<p>a\n<p>b</p></p>", id: "markup.misplaced-element", line: 2),
      Slip(markup: "<box>\n<section/></box>", id: "markup.misplaced-element", line: 2),
      Slip(markup: "<strong>a</strong>", id: "markup.misplaced-element", line: 1),
      Slip(markup: "<h2> </h2>", id: "markup.empty-heading", line: 1),
      Slip(
        markup: "<section numbered=\"yes\"><p>a</p></section>", id: "markup.headless-section",
        line: 1),
      Slip(
        markup: "<table>\n<tr><td>a</td></tr></table>", id: "markup.table-without-header", line: 2),
      Slip(markup: "<table/>", id: "markup.table-without-header", line: 1),
      Slip(
        markup: "<table><tr><th>a</th></tr>\n<tr><td>b</td><td>c</td></tr></table>",
        id: "markup.uneven-row", line: 2),
      Slip(
        markup: "<table><tr><th width=\"wide\">a</th></tr></table>", id: "markup.unknown-value",
        line: 1),
      Slip(
        markup: "<x:p xmlns:x=\"urn:other\">a</x:p>", id: "markup.unknown-element", line: 1,
        nearest: "p"),
    ])
  func slips(slip: Slip) throws {
    let failure = try #require(throws: MarkupFailure.self) {
      try read(slip.markup, generated: ["episodes": []])
    }
    let diagnostic = failure.diagnostic
    #expect(diagnostic.id == slip.id)
    #expect(diagnostic.place.file == "report.mustache")
    #expect(diagnostic.place.line == slip.line)
    #expect(diagnostic.severity == .error)
    #expect(!diagnostic.message.isEmpty && !diagnostic.remedy.isEmpty)
    if let nearest = slip.nearest { #expect(diagnostic.remedy.contains("“\(nearest)”")) }
  }

  @Test("Generated blocks that refer to nothing, or repeat an id, are slips too")
  func generatedSlips() {
    let lost: [Block] = [.paragraph(Paragraph([.reference(anchor: "lost", [.text("x")])]))]
    #expect(throws: MarkupFailure.self) {
      try read("<generated name=\"x\"/>", generated: ["x": lost])
    }
    let twice: [Block] = [.paragraph(Paragraph([.text("x")], anchor: "a"))]
    #expect(throws: MarkupFailure.self) {
      try read("<p id=\"a\">x</p><generated name=\"x\"/>", generated: ["x": twice])
    }
  }

  @Test(
    "Markup that is not well formed is refused with template and line",
    arguments: [
      "<p>a</p>\n<p>b", "<p>a\n</b></p>", "<p>\na & b</p>", "<p>\n&nbsp;</p>",
      "\n<!DOCTYPE p><p/>",
    ])
  func notWellFormed(markup: String) throws {
    let failure = try #require(throws: MarkupFailure.self) { try read(markup) }
    #expect(failure.diagnostic.id == "markup.not-well-formed")
    #expect(failure.diagnostic.place.file == "report.mustache")
    #expect(failure.diagnostic.place.line == 2)
    #expect(failure.diagnostic.remedy.hasPrefix("Mend the template at that line"))
  }
}
