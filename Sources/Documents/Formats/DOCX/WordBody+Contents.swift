extension WordBody {
  /// Writes the table of contents as a field whose entries are already there.
  ///
  /// Page numbers depend on the fonts of the machine that shows the file, so they are left to Word, which
  /// adds them when a reader updates the field. The file does not ask Word to do so by itself: Word would
  /// greet every reader with a warning that fields may refer to other files.
  mutating func write(_ contents: Contents) {
    output.markup("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>")
    output.markup("<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n")
    writeLine(contents.title, style: "TOCHeading")
    let entries = outline.entries.filter { $0.heading.level <= contents.depth }
    for (index, entry) in entries.enumerated() {
      beginParagraph(style: "TOC\(entry.heading.level)")
      if index == 0 { writeFieldStart(depth: contents.depth) }
      output.markup("<w:hyperlink w:anchor=\"\(entry.name)\" w:history=\"1\">")
      let number = entry.heading.number
      writeNumber(number, followedBy: Self.isShort(number) ? .tab : .space)
      writeRun(entry.heading.text.plainText)
      output.markup("</w:hyperlink>")
      if index == entries.count - 1 {
        output.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
      }
      endParagraph()
    }
    output.markup("</w:sdtContent></w:sdt>\n")
  }

  private mutating func writeFieldStart(depth: Int) {
    output.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    output.markup(
      "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-\(depth)\" \\h \\z </w:instrText></w:r>"
    )
    output.markup("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
  }
}
