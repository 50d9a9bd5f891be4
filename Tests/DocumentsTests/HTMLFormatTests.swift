import Documents
import Foundation
import TestSupport
import Testing
import XML

@Suite("The HTML format")
struct HTMLFormatTests {
  private static let style = Checkout.file("templates/styles/html")

  private func page(_ document: ReportDocument, style: URL = style) throws -> String {
    String(decoding: try HTMLFormat().render(document, style: style), as: UTF8.self)
  }

  /// The page as a tree; its first line, the DOCTYPE, is refused by the reader and left out.
  private func tree(_ document: ReportDocument) throws -> XMLElement {
    let text = try page(document)
    let lines = text.split(separator: "\n", maxSplits: 1)
    #expect(lines[0] == "<!DOCTYPE html>")
    return try XMLElement.parse(Array(lines[1].utf8), fileName: "page.html")
  }

  @Test("The page reads as it was accepted")
  func golden() throws {
    let folder = try TemporaryFolder()
    try "/* the style sheet */\n".write(
      to: folder.file("report.css"), atomically: true, encoding: .utf8)
    let text = try page(Everything.document, style: folder.url)
      .replacingOccurrences(of: Everything.longWord, with: "[the long word]")
    let file = Checkout.file("Tests/DocumentsTests/Golden/everything.html")
    #expect(try Golden.difference(of: text, from: file) == nil)
  }

  @Test("The page brings all it needs and may fetch nothing")
  func selfContained() throws {
    let page = try tree(Everything.document)
    let policy = page.all("meta").first { $0.value("http-equiv") == "Content-Security-Policy" }
    #expect(policy?.value("content")?.hasPrefix("default-src 'none';") ?? false)
    for name in ["script", "link", "img", "iframe", "object", "form"] {
      #expect(page.all(name).isEmpty)
    }
    let links = page.all("a").compactMap { $0.value("href") }
    #expect(links.count > 10)
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let sheet = try String(
      contentsOf: Self.style.appendingPathComponent("report.css"), encoding: .utf8)
    #expect(!sheet.contains("url(") && !sheet.contains("@import"))
  }

  @Test("Every id is given once, and every link and label leads to one")
  func ids() throws {
    let page = try tree(Everything.document)
    let ids = page.everyElement.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count)
    let links = page.all("a").compactMap { $0.value("href")?.dropFirst() }.map(String.init)
    let labels = page.everyElement.compactMap { $0.value("aria-labelledby") }
    #expect(!labels.isEmpty)
    #expect(Set(links + labels).isSubset(of: Set(ids)))
  }

  @Test("The page can be walked by screen reader: language, landmarks, one h1, no rank skipped")
  func structure() throws {
    let page = try tree(Everything.document)
    #expect(page.value("lang") == "en-GB")
    #expect(page.all("main").count == 1 && page.all("nav").count == 1)
    #expect(page.all("h1").count == 1)
    let body = try #require(page.first("body"))
    #expect(
      body.elements.first?.value("href") == "#_report", "the first stop of the keyboard skips ahead"
    )
    let ranks = page.all("main")[0].everyElement.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    for (rank, next) in zip(ranks, ranks.dropFirst()) { #expect(next <= rank + 1) }
  }

  @Test("Tables name their columns and rows, and scroll by keyboard where they are too wide")
  func tables() throws {
    let page = try tree(Everything.document)
    #expect(page.all("thead").flatMap { $0.all("th") }.allSatisfy { $0.value("scope") == "col" })
    #expect(
      page.all("tbody").flatMap(\.elements).flatMap { $0.elements("th") }.allSatisfy {
        $0.value("scope") == "row"
      })
    let frames = page.all("div").filter { $0.value("class")?.hasPrefix("table-frame") ?? false }
    #expect(frames.count == page.all("table").count)
    #expect(frames.allSatisfy { $0.value("tabindex") == "0" })
  }

  @Test("Marking and notice are on every printed page, however hostile their words")
  func printedPages() throws {
    let document = ReportDocument(title: "T", marking: "A\"; } </style> \\ B", notice: "]]> N")
    let page = try page(document)
    #expect(page.contains(#"@top-center { content: "A\22 \3b  \7d  \3c \2f style\3e  \5c  B"; }"#))
    #expect(page.contains(#"@bottom-left { content: "\5d \5d \3e  N"; }"#))
    #expect(page.contains("Page \" counter(page) \" of \" counter(pages)"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test(
    "A style sheet that would end its own element is refused", arguments: ["a{}</STYLE><p>", "]]>"])
  func hostileStyle(sheet: String) throws {
    let folder = try TemporaryFolder()
    try sheet.write(to: folder.file("report.css"), atomically: true, encoding: .utf8)
    let failure = try #require(throws: DocumentFailure.self) {
      try page(Everything.document, style: folder.url)
    }
    #expect(failure.kind == .styleDamaged)
  }
}

extension XMLElement {
  /// The element and all in it, in order.
  var everyElement: [XMLElement] { [self] + elements.flatMap(\.everyElement) }
}
