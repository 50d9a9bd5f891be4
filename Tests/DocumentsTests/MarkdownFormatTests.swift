import Documents
import Foundation
import TestSupport
import Testing

@Suite("The Markdown format")
struct MarkdownFormatTests {
  private func text(_ document: ReportDocument) -> String {
    String(decoding: MarkdownFormat().render(document, style: Checkout.root), as: UTF8.self)
  }

  private func text(_ blocks: [Block]) -> String {
    text(ReportDocument(title: "T", blocks: blocks))
  }

  @Test("The text reads as it was accepted")
  func golden() throws {
    let text = text(Everything.document).replacingOccurrences(
      of: Everything.longWord, with: "[the long word]")
    let file = Checkout.file("Tests/DocumentsTests/Golden/everything.md")
    #expect(try Golden.difference(of: text, from: file) == nil)
  }

  @Test(
    "Words that would be marks at the beginning of a line are escaped there, and only there",
    arguments: [
      ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("1.", "1\\."), ("2.1 one", "2.1 one"),
      ("- one", "\\- one"), ("+ one", "\\+ one"), ("> one", "\\> one"), ("# one", "\\# one"),
      ("===", "\\==="), ("    code", "code"), ("a - b > c", "a - b > c"), ("3.5", "3.5"),
    ])
  func lineStarts(words: String, marked: String) {
    #expect(text([.text(words)]) == "# T\n\n\(marked)\n")
  }

  @Test("Marks anywhere in a line are escaped")
  func marks() {
    #expect(
      text([.text(#"a*b_c`d[e]f<g|h~i&j\k$l"#)]) == "# T\n\n"
        + #"a\*b\_c\`d\[e\]f\<g\|h\~i\&j\\k\$l"# + "\n")
  }

  @Test(
    "Stars stand wherever they are understood, and tags where they would not be",
    arguments: [
      (
        [.text("in"), .strong([.text("side")]), .text(" "), .emphasis([.text("so")])],
        "in**side** *so*"
      ),
      ([.strong([.text("When:")]), .text(" 3 May")], "**When:** 3 May"),
      ([.text("("), .emphasis([.text("“so”")]), .text(")")], "(*“so”*)"),
      ([.strong([.text("When:")]), .text("3 May")], "<strong>When:</strong>3 May"),
      ([.text("a"), .strong([.text("\"b\"")]), .text(" c")], "a<strong>\"b\"</strong> c"),
      ([.strong([.text("a")]), .strong([.text("b")])], "**a**<strong>b</strong>"),
      ([.strong([.text(" a")])], "<strong> a</strong>"),
      ([.strong([.text("a "), .emphasis([.text("b")])])], "<strong>a *b*</strong>"),
    ] as [([Inline], String)])
  func emphasis(text: [Inline], marked: String) {
    #expect(self.text([.paragraph(Paragraph(text))]) == "# T\n\n\(marked)\n")
  }

  @Test("Each row of a table stands on one line with as many cells as there are columns")
  func tables() {
    let lines = text(Everything.document).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(lines.count > 15)
    for line in lines {
      let bars = line.replacingOccurrences(of: "\\\\", with: "").replacingOccurrences(
        of: "\\|", with: ""
      )
      .count { $0 == "|" }
      #expect([3, 4, 8].contains(bars), "\(line.prefix(80))")
    }
  }

  @Test("Two lists in a row stay two, and so do two quotations")
  func neighbours() {
    let list = ItemList(items: [[.text("a")]])
    #expect(text([.list(list), .list(list), .list(list)]).hasSuffix("- a\n\n* a\n\n- a\n"))
    let quotation = Quotation([.text("a")])
    #expect(text([.quotation(quotation), .quotation(quotation)]).hasSuffix("> a\n\n> a\n"))
  }

  @Test("Marking and notice stand at both ends")
  func markings() {
    let text = text(
      ReportDocument(title: "T", marking: "SECRET", notice: "Fictional", blocks: [.text("x")]))
    #expect(
      text == "> **SECRET**\n>\n> Fictional\n\n# T\n\nx\n\n---\n\n> **SECRET**\n>\n> Fictional\n")
  }

  @Test("Only headings that something leads to bear a mark for links")
  func names() {
    let heading = Block.heading(Heading(level: 1, text: [.text("H")]))
    #expect(text([heading]) == "# T\n\n## H\n")
    #expect(
      text([.contents(Contents()), heading]).hasSuffix(
        "- [H](#heading-1)\n\n## <a id=\"heading-1\"></a>H\n"))
  }
}
