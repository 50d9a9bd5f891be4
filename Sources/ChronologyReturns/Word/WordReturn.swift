import CaseModel
import XML

/// The return as a Word document: what is asked and how to fill it in, codes and abbreviations, and on pages
/// of its own the chronology.
///
/// The headings are locked by content controls, not by protecting the document: Word in a browser does not
/// edit a protected document at all, and no program adds rows to a protected table.
struct WordReturn {
  static let mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// How many empty rows the chronology has; more are added by going on from the last cell.
  static let emptyRows = 40
  /// How many empty rows the tables of codes and abbreviations have.
  static let emptyCodeRows = 4

  let words: ReturnWords
  let columns: [ReturnColumn]

  init(_ blank: BlankReturn) {
    words = ReturnWords(blank: blank)
    columns = ReturnColumn.all(of: blank.profile).filter { blank.wordFields.contains($0.field) }
  }

  /// The whole file.
  func bytes() throws -> [UInt8] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      ("document", document, "document.main"), ("styles", WordReturnStyles.styles, "styles"),
      ("numbering", WordReturnStyles.numbering, "numbering"),
      ("settings", WordReturnStyles.settings, "settings"), ("header1", header, "header"),
      ("footer1", footer(on: .portrait), "footer"), ("footer2", footer(on: .landscape), "footer"),
    ].map { name, bytes, type in
      ReturnPackage.Part(name: "word/\(name).xml", type: "\(word)\(type)+xml", bytes: bytes)
    }
    let relations = [
      ("rId1", "styles", "styles"), ("rId2", "numbering", "numbering"),
      ("rId3", "settings", "settings"), ("rId4", "header", "header1"),
      ("rId5", "footer", "footer1"), ("rId6", "footer", "footer2"),
    ].map { ReturnPackage.Relation(id: $0, kind: $1, target: "\($2).xml") }
    return try ReturnPackage(
      words: words, main: "word/document.xml", parts: parts, relations: relations
    ).bytes()
  }

  private var document: [UInt8] {
    Self.part("document") { xml in
      xml.start("w:body")
      writeLetter(to: &xml)
      writeChronology(to: &xml)
      xml.section(.landscape, footer: "rId6")
      xml.end()
    }
  }

  /// Marking and notice, above every page.
  private var header: [UInt8] {
    Self.part("hdr") { xml in
      xml.paragraph(words.blank.marking, style: "Marking")
      if !words.notice.isEmpty { xml.paragraph(words.notice, style: "Notice") }
    }
  }

  /// Marking, review and agency, and the number of the page at the right edge, below every page.
  private func footer(on page: WordPage) -> [UInt8] {
    Self.part("ftr") { xml in
      xml.startParagraph(style: "Footer") { xml in
        xml.start("w:tabs")
        xml.empty("w:tab", [("w:val", "right"), ("w:pos", "\(page.textWidth)")])
        xml.end()
      }
      let blank = words.blank
      xml.run("\(blank.marking)  |  \(blank.review.reference)  |  \(blank.agency.code)")
      xml.run("\tPage ")
      xml.field("PAGE")
      xml.run(" of ")
      xml.field("NUMPAGES")
      xml.end()
    }
  }

  private static func part(_ root: String, _ write: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.start(
      "w:" + root, [("xmlns:w", mainNamespace), ("xmlns:r", ReturnPackage.relationNamespace)])
    write(&xml)
    xml.end()
    return xml.bytes
  }
}
