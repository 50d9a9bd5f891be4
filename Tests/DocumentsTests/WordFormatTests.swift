import Archives
import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing
import XML

@Suite("The Word format")
struct WordFormatTests {
  private static let style = Checkout.file("templates/styles/docx")

  private func parts(_ document: ReportDocument) throws -> [ArchivePart] {
    try ZipReader(try WordFormat().render(document, style: Self.style)).parts()
  }

  private func part(_ name: String, of document: ReportDocument) throws -> XMLElement {
    let part = try #require(try parts(document).first { $0.name == name })
    return try XMLElement.parse(part.bytes, fileName: name)
  }

  private func body(_ blocks: [Block]) throws -> XMLElement {
    try part("word/document.xml", of: ReportDocument(title: "T", blocks: blocks))
  }

  @Test("Every part is well-formed XML, read strictly")
  func wellFormed() throws {
    let parts = try parts(Everything.document)
    #expect(parts.count == 12)
    #expect(parts.first?.name == "[Content_Types].xml")
    for part in parts { _ = try XMLElement.parse(part.bytes, fileName: part.name) }
  }

  @Test("Every part has a type, and every relation leads to a part")
  func package() throws {
    let parts = try parts(Everything.document)
    let names = Set(parts.map(\.name))
    let types = try part("[Content_Types].xml", of: Everything.document)
    let typed = types.elements("Override").compactMap { $0.attribute("PartName") }
    let untyped = names.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }
    #expect(Set(typed) == Set(untyped.map { "/" + $0 }))
    let relations = try part("word/_rels/document.xml.rels", of: Everything.document)
    for relation in relations.elements {
      #expect(names.contains("word/" + (relation.attribute("Target") ?? "")))
    }
  }

  @Test("The parts read as they were accepted")
  func golden() throws {
    for part in try parts(Everything.document)
    where part.name != "word/styles.xml" && part.name != "word/settings.xml" {
      let element = try XMLElement.parse(part.bytes, fileName: part.name)
      let text = XMLListing.text(of: element).replacingOccurrences(
        of: Everything.longWord, with: "[the long word]")
      let file = Checkout.file("Tests/DocumentsTests/Golden/docx/\(part.name).txt")
      #expect(try Golden.difference(of: text, from: file) == nil)
    }
  }

  @Test("Headings are Word's own, so that its navigation and contents know them")
  func headings() throws {
    let body = try body((1...4).map { .heading(Heading(level: $0, text: [.text("H\($0)")])) })
    let styles = body.all("pStyle").compactMap { $0.attributes.first?.value }
    #expect(styles == ["ShortTitle", "Heading1", "Heading2", "Heading3", "Heading4"])
    let sheet = try part("word/styles.xml", of: Everything.document)
    for level in 1...4 {
      let style = try #require(
        sheet.elements("style").first { $0.value("styleId") == "Heading\(level)" })
      #expect(style.all("outlineLvl").first?.value("val") == "\(level - 1)")
      #expect(!style.all("keepNext").isEmpty, "no heading is left alone at the foot of a page")
    }
  }

  @Test("Every style that the file uses is in its style sheet")
  func stylesExist() throws {
    let sheet = try part("word/styles.xml", of: Everything.document)
    let known = Set(sheet.elements("style").compactMap { $0.value("styleId") })
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml"] {
      let part = try part(name, of: Everything.document)
      let used = ["pStyle", "rStyle", "tblStyle"].flatMap { part.all($0) }.compactMap {
        $0.value("val")
      }
      #expect(!used.isEmpty)
      #expect(Set(used).subtracting(known).isEmpty, "\(name)")
    }
  }

  @Test("Each numbered list begins at 1, whatever stood before it")
  func numberedLists() throws {
    let two = ItemList(isOrdered: true, items: [[.text("a")], [.text("b")]])
    let document = ReportDocument(
      title: "T", blocks: [.list(two), .list(two), .list(ItemList(items: [[.text("c")]]))])
    let body = try part("word/document.xml", of: document)
    #expect(body.all("numId").compactMap { $0.value("val") } == ["2", "2", "3", "3", "1"])
    let numbering = try part("word/numbering.xml", of: document)
    let numbers = numbering.elements("num")
    #expect(numbers.compactMap { $0.value("numId") } == ["1", "2", "3"])
    #expect(numbers.dropFirst().allSatisfy { $0.all("startOverride").first?.value("val") == "1" })
  }

  @Test("A line that leads to what follows is not left alone at the foot of a page")
  func leadingLines() throws {
    let long = String(repeating: "word ", count: 80)
    let body = try body([
      .paragraph(Paragraph([.strong([.text("A heading in all but name")])])), .text("not kept"),
      .text("kept with the list"), .list(ItemList(items: [[.text("an item")]])), .text(long),
      .table(Everything.small), .text("not kept with the box"), .box(Box([.text("boxed")])),
    ])
    let kept = body.all("p").filter { !$0.all("keepNext").isEmpty }.map(\.text)
    #expect(kept == ["A heading in all but name", "kept with the list"])
  }

  @Test("What belongs to a numbered paragraph lines up with its words")
  func alignment() throws {
    let list = Block.list(ItemList(items: [[.text("item")]]))
    let body = try body([
      list, .paragraph(Paragraph([.text("numbered")], number: "1.1")), list, .text("evidence"),
      .paragraph(Paragraph([.strong([.text("heading")])])), list,
    ])
    let indents = body.all("p").dropFirst().map { $0.all("ind").first?.value("left") }
    #expect(indents == ["397", nil, "1191", "794", nil, "397"])
  }

  @Test("A page is started by what stands first on it, so that none is left empty")
  func pageBreaks() throws {
    let body = try body([
      .pageBreak, .text("a"), .pageBreak, .pageBreak, .table(Everything.small), .pageBreak,
      .box(Box([.text("b")])), .pageBreak, .list(ItemList(items: [[.text("c")]])), .pageBreak,
    ])
    let starting = body.all("p").filter { !$0.all("pageBreakBefore").isEmpty }
    #expect(starting.map(\.text) == ["a", "", "", "c"])
    #expect(body.all("br").isEmpty)
  }

  @Test(
    "A table's header row repeats on each page, and its rows stay whole unless they are very long")
  func tableRows() throws {
    let long = String(repeating: "word ", count: 400)
    let table = Table(
      caption: "A caption", columns: [.init("a", width: 1), .init("b", width: 3)],
      rows: [[.init("x", isHeader: true), .init("y")], [.init("x", isHeader: true), .init(long)]])
    let rows = try body([.table(table)]).all("tr")
    #expect(rows.map { $0.all("tblHeader").count } == [1, 0, 0])
    #expect(rows.map { $0.all("cantSplit").count } == [1, 1, 0])
    let look = try #require(try body([.table(table)]).all("tblLook").first)
    #expect(look.value("firstRow") == "1" && look.value("firstColumn") == "1")
    #expect(try body([.table(table)]).all("tblCaption").first?.value("val") == "A caption")
  }

  @Test("Column widths follow their shares and add up to the table's width")
  func columnWidths() throws {
    let table = Table(
      columns: [.init("a", width: 1), .init("b", width: 2), .init("c", width: 4)], rows: [])
    let body = try body([.table(table)])
    let widths = body.all("gridCol").compactMap { Int($0.value("w") ?? "") }
    let whole = try #require(Int(body.all("tblW").first?.value("w") ?? ""))
    #expect(widths.reduce(0, +) == whole)
    #expect(widths[0] == whole / 7 && widths[1] == whole * 2 / 7)
  }

  @Test("Every cell ends with a paragraph, as Word insists")
  func cells() throws {
    let document = try part("word/document.xml", of: Everything.document)
    let cells = document.all("tc")
    #expect(cells.count > 30)
    for cell in cells { #expect(cell.elements.last?.name == "p") }
  }

  @Test("Links lead to bookmarks that are there, each named and numbered once")
  func bookmarks() throws {
    let document = try part("word/document.xml", of: Everything.document)
    let starts = document.all("bookmarkStart")
    let names = starts.compactMap { $0.value("name") }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(Set(starts.compactMap { $0.value("id") }).count == starts.count)
    #expect(document.all("bookmarkEnd").count == starts.count)
    #expect(names.allSatisfy { $0.count <= 40 && $0.first?.isLetter ?? false })
    let links = document.all("hyperlink").compactMap { $0.value("anchor") }
    #expect(links.count > 10)
    #expect(Set(links).isSubset(of: Set(names)))
  }

  @Test("The contents field holds its entries, and nothing makes Word ask to update fields")
  func contents() throws {
    let document = try part("word/document.xml", of: Everything.document)
    #expect(document.all("instrText").map(\.text) == [#" TOC \o "1-3" \h \z "#])
    let kinds = document.all("fldChar").compactMap { $0.value("fldCharType") }
    #expect(kinds == ["begin", "separate", "end"])
    let entries = document.all("p").filter {
      $0.all("pStyle").first?.value("val")?.hasPrefix("TOC") ?? false
    }
    #expect(entries.map(\.text).first == "Contents")
    #expect(entries.count == 9, "the title, and eight headings down to the third rank")
    #expect(try part("word/settings.xml", of: Everything.document).all("updateFields").isEmpty)
    #expect(!document.all("fldChar").contains { $0.value("dirty") != nil })
  }

  @Test("A report with contents has a title page of its own, a short one does not")
  func titlePage() throws {
    let long = try body([.contents(Contents()), .text("x")])
    #expect(long.all("pStyle").first?.value("val") == "Title")
    #expect(long.all("p").filter { !$0.all("pageBreakBefore").isEmpty }.map(\.text) == ["Contents"])
    let short = try body([.text("x")])
    #expect(short.all("pStyle").first?.value("val") == "ShortTitle")
    #expect(short.all("pageBreakBefore").isEmpty)
  }

  @Test("Marking and notice are in the header, marking and page X of Y in the footers")
  func furniture() throws {
    let header = try part("word/header1.xml", of: Everything.document)
    #expect(
      header.all("p").map(\.text) == [
        "OFFICIAL-SENSITIVE – draft 1", "Fictional: no <real> person is meant.",
      ])
    for name in ["word/footer1.xml", "word/footer2.xml"] {
      let footer = try part(name, of: Everything.document)
      #expect(footer.text.hasPrefix("OFFICIAL-SENSITIVE – draft 1Page 1 of 1"))
      #expect(footer.all("fldSimple").compactMap { $0.value("instr") } == [" PAGE ", " NUMPAGES "])
    }
  }

  @Test("A wide table gets landscape pages, and takes the heading that leads to it along")
  func wideTables() throws {
    let wide = Table(columns: [.init("a")], rows: [], isWide: true)
    let body = try body([
      .text("before"), .heading(Heading(level: 1, text: [.text("H")])), .text("lead"), .table(wide),
      .table(wide), .text("after"),
    ])
    let sections = body.all("sectPr")
    #expect(
      sections.map { $0.all("pgSz").first?.value("orient") ?? "portrait" } == [
        "portrait", "landscape", "portrait",
      ])
    let order = (body.first("body")?.elements ?? []).flatMap { element -> [String] in
      (element.all("sectPr").isEmpty ? [] : ["section"]) + (element.all("t").map(\.text))
    }
    #expect(
      order == ["T", "before", "section", "H", "lead", "a", "a", "section", "after"])
  }

  @Test("Core properties hold title, creator, subject, language and the time that was given")
  func coreProperties() throws {
    let core = try part("docProps/core.xml", of: Everything.document)
    #expect(core.first("title")?.text == Everything.document.title)
    #expect(core.first("creator")?.text == "A. Reviewer")
    #expect(core.first("subject")?.text == "Tests of formats")
    #expect(core.first("language")?.text == "en-GB")
    #expect(core.first("created")?.text == "2024-11-04T09:30:00Z")
    let untimed = try part("docProps/core.xml", of: ReportDocument(title: "T"))
    #expect(untimed.first("created") == nil && untimed.first("modified") == nil)
  }

  @Test("The language of the report is the language that Word checks spelling in")
  func language() throws {
    let welsh = ReportDocument(title: "T", language: "cy-GB")
    let sheet = try part("word/styles.xml", of: welsh)
    #expect(sheet.all("lang").first?.value("val") == "cy-GB")
    #expect(
      try part("word/styles.xml", of: Everything.document).all("lang").first?.value("val")
        == "en-GB")
  }

  @Test("A style that is not well formed, or is another part, is refused with its file")
  func damagedStyles() throws {
    let folder = try TemporaryFolder()
    for name in ["styles.xml", "numbering.xml", "settings.xml"] {
      try FileManager.default.copyItem(
        at: Self.style.appendingPathComponent(name), to: folder.file(name))
    }
    try Data("<w:styles>\n<broken>".utf8).write(to: folder.file("styles.xml"))
    let failure = try #require(throws: XMLFailure.self) {
      try WordFormat().render(Everything.document, style: folder.url)
    }
    #expect(failure.diagnostic.place.file == "styles.xml")
    try Data("<other/>".utf8).write(to: folder.file("styles.xml"))
    let other = try #require(throws: DocumentFailure.self) {
      try WordFormat().render(Everything.document, style: folder.url)
    }
    #expect(other.kind == .styleDamaged)
  }
}
