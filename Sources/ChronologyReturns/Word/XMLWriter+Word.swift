import XML

/// The few elements of WordprocessingML that a return is made of (ECMA-376 part 1, 17).
extension XMLWriter {
  /// Writes a paragraph.
  mutating func paragraph(_ text: String, style: String = "") {
    startParagraph(style: style)
    if !text.isEmpty { run(text) }
    end()
  }

  /// Begins a paragraph, with what else its properties hold.
  mutating func startParagraph(
    style: String = "", _ properties: (inout XMLWriter) -> Void = { _ in }
  ) {
    start("w:p")
    start("w:pPr")
    if !style.isEmpty { empty("w:pStyle", [("w:val", style)]) }
    properties(&self)
    end()
  }

  /// Writes words; a tab in them becomes one.
  mutating func run(_ text: String, bold: Bool = false) {
    start("w:r")
    if bold {
      start("w:rPr")
      empty("w:b")
      end()
    }
    for (index, part) in text.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { empty("w:tab") }
      element("w:t", [("xml:space", "preserve")], text: String(part))
    }
    end()
  }

  /// Writes a field such as the number of the page.
  mutating func field(_ name: String) {
    start("w:fldSimple", [("w:instr", " \(name) ")])
    run("1")
    end()
  }

  /// Begins a table as wide as its columns.
  mutating func startTable(_ widths: [Int], title: String, description: String) {
    start("w:tbl")
    start("w:tblPr")
    empty("w:tblW", [("w:w", "\(widths.reduce(0, +))"), ("w:type", "dxa")])
    // Borders and colours stand in the table itself: not every program follows a table's style.
    start("w:tblBorders")
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      empty(
        "w:" + side, [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "7F7F7F")])
    }
    end()
    empty("w:tblLayout", [("w:type", "fixed")])
    start("w:tblCellMar")
    for side in ["left", "right"] { empty("w:" + side, [("w:w", "57"), ("w:type", "dxa")]) }
    end()
    empty("w:tblLook", [("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1")])
    empty("w:tblCaption", [("w:val", title)])
    empty("w:tblDescription", [("w:val", description)])
    end()
    start("w:tblGrid")
    for width in widths { empty("w:gridCol", [("w:w", "\(width)")]) }
    end()
  }

  /// Writes the row of headings, which every page repeats; a heading with a tag cannot be changed or
  /// deleted.
  mutating func headingRow(_ headings: [(text: String, tag: String)], _ widths: [Int], firstID: Int)
  {
    start("w:tr")
    start("w:trPr")
    empty("w:cantSplit")
    empty("w:tblHeader")
    end()
    for (index, heading) in headings.enumerated() {
      startCell(widths[index], fill: "1F3864")
      startParagraph(style: heading.tag.isEmpty ? "CodeHeading" : "TableHeading")
      if heading.tag.isEmpty {
        run(heading.text)
      } else {
        start("w:sdt")
        start("w:sdtPr")
        empty("w:alias", [("w:val", "Heading")])
        empty("w:tag", [("w:val", heading.tag)])
        empty("w:id", [("w:val", "\(firstID + index)")])
        empty("w:lock", [("w:val", "sdtContentLocked")])
        empty("w:text")
        end()
        start("w:sdtContent")
        run(heading.text)
        end()
        end()
      }
      end()
      end()
    }
    end()
  }

  /// Writes a row of cells, at least so high.
  mutating func row(_ cells: [String], _ widths: [Int], style: String, height: Int) {
    start("w:tr")
    start("w:trPr")
    empty("w:trHeight", [("w:val", "\(height)"), ("w:hRule", "atLeast")])
    end()
    for (index, text) in cells.enumerated() {
      startCell(widths[index])
      paragraph(text, style: style)
      end()
    }
    end()
  }

  private mutating func startCell(_ width: Int, fill: String = "") {
    start("w:tc")
    start("w:tcPr")
    empty("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
    if !fill.isEmpty {
      empty("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
    }
    end()
  }

  /// Writes what the pages up to here are like.
  mutating func section(_ page: WordPage, footer: String) {
    start("w:sectPr")
    empty("w:headerReference", [("w:type", "default"), ("r:id", "rId4")])
    empty("w:footerReference", [("w:type", "default"), ("r:id", footer)])
    empty("w:type", [("w:val", "nextPage")])
    var size = [("w:w", "\(page.width)"), ("w:h", "\(page.height)")]
    if page.isLandscape { size.append(("w:orient", "landscape")) }
    empty("w:pgSz", size)
    empty(
      "w:pgMar",
      [
        ("w:top", "1304"), ("w:right", "\(page.side)"), ("w:bottom", "1021"),
        ("w:left", "\(page.side)"), ("w:header", "510"), ("w:footer", "454"), ("w:gutter", "0"),
      ])
    end()
  }
}
