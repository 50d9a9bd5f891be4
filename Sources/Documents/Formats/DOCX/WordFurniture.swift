/// What stands on every page: marking and notice above, marking and page number below.
enum WordFurniture {
  /// The header.
  static func header(of document: ReportDocument) -> [UInt8] {
    var part = start("hdr")
    writeLine(document.marking, style: "Marking", to: &part)
    if !document.notice.isEmpty { writeLine(document.notice, style: "Notice", to: &part) }
    part.markup("</w:hdr>\n")
    return part.bytes
  }

  /// The footer, whose page number stands at the right edge of the text.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - page: The pages that it is for.
  static func footer(of document: ReportDocument, on page: PageGeometry) -> [UInt8] {
    var part = start("ftr")
    part.markup(
      "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"clear\" w:pos=\"9298\"/>")
    part.markup("<w:tab w:val=\"right\" w:pos=\"\(page.textWidth)\"/></w:tabs></w:pPr>")
    let words = document.marking.isEmpty ? document.title : document.marking
    part.markup("<w:r><w:t>")
    part.words(words)
    part.markup("</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>")
    part.markup("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    part.markup("<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>")
    part.markup("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    part.markup("</w:p></w:ftr>\n")
    return part.bytes
  }

  private static func start(_ root: String) -> MarkupBytes {
    var part = MarkupBytes()
    part.markup(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:\(root) xmlns:w=\"")
    part.markup(WordPackage.mainNamespace)
    part.markup("\">")
    return part
  }

  private static func writeLine(_ words: String, style: String, to part: inout MarkupBytes) {
    part.markup("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>")
    if !words.isEmpty {
      part.markup("<w:r><w:t>")
      part.words(words)
      part.markup("</w:t></w:r>")
    }
    part.markup("</w:p>")
  }
}
