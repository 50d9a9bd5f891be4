extension HTMLPage {
  /// Writes a block.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - isInset: Whether it stands in another block, where headings open no section.
  mutating func write(_ block: Block, isInset: Bool) {
    switch block {
    case .heading(let heading): write(heading, isInset: isInset)
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .quotation(let quotation): write(quotation)
    case .box(let box): write(box)
    case .contents(let contents): write(contents)
    case .pageBreak: output.markup("<div class=\"page-break\"></div>\n")
    }
  }

  private mutating func write(_ heading: Heading, isInset: Bool) {
    // The report's title is the page's only h1.
    let rank = heading.level + 1
    if !isInset {
      closeSections(downTo: heading.level)
      openSections.append(heading.level)
      output.markup("<section>\n")
    }
    output.markup("<h\(rank)")
    if isInset {
      writeName(of: heading.anchor)
    } else {
      output.markup(" id=\"\(nextEntryName())\"")
    }
    output.markup(">")
    writeNumber(heading.number)
    write(heading.text)
    output.markup("</h\(rank)>\n")
  }

  /// The name of the heading that is being written: entries come in the order of the headings.
  private mutating func nextEntryName() -> String {
    defer { headings += 1 }
    return headings < outline.entries.count ? outline.entries[headings].name : ""
  }

  /// Closes the sections whose heading has at least a rank.
  mutating func closeSections(downTo level: Int) {
    while let open = openSections.last, open >= level {
      openSections.removeLast()
      output.markup("</section>\n")
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    output.markup(paragraph.number.isEmpty ? "<p" : "<p class=\"numbered\"")
    writeName(of: paragraph.anchor)
    output.markup(">")
    writeNumber(paragraph.number)
    write(paragraph.text)
    output.markup("</p>\n")
  }

  private mutating func write(_ list: ItemList) {
    output.markup(list.isOrdered ? "<ol>\n" : "<ul>\n")
    for item in list.items {
      output.markup("<li>")
      writeFlow(item)
      output.markup("</li>\n")
    }
    output.markup(list.isOrdered ? "</ol>\n" : "</ul>\n")
  }

  private mutating func write(_ quotation: Quotation) {
    output.markup("<figure class=\"quotation \(quotation.kind.rawValue)\">\n<blockquote>\n")
    for block in quotation.blocks { write(block, isInset: true) }
    output.markup("</blockquote>\n")
    if let line = quotation.attributionLine {
      output.markup("<figcaption>")
      output.words(line)
      output.markup("</figcaption>\n")
    }
    output.markup("</figure>\n")
  }

  private mutating func write(_ box: Box) {
    if box.title.isEmpty {
      output.markup("<div class=\"box\">\n")
    } else {
      let name = newLabel()
      output.markup("<div class=\"box\" role=\"group\" aria-labelledby=\"\(name)\">\n")
      output.markup("<p class=\"box-title\" id=\"\(name)\">")
      output.words(box.title)
      output.markup("</p>\n")
    }
    for block in box.blocks { write(block, isInset: true) }
    output.markup("</div>\n")
  }

  private mutating func write(_ contents: Contents) {
    let name = newLabel()
    output.markup("<nav class=\"contents\" aria-labelledby=\"\(name)\">\n")
    output.markup("<p class=\"contents-title\" id=\"\(name)\">")
    output.words(contents.title)
    output.markup("</p>\n<ul>\n")
    for entry in outline.entries where entry.heading.level <= contents.depth {
      output.markup("<li class=\"level-\(entry.heading.level)\"><a href=\"#\(entry.name)\">")
      writeNumber(entry.heading.number)
      output.words(entry.heading.text.plainText)
      output.markup("</a></li>\n")
    }
    output.markup("</ul>\n</nav>\n")
  }

  /// Writes what stands in a list item or a cell: a lone paragraph as words, all else as blocks.
  mutating func writeFlow(_ blocks: [Block]) {
    if blocks.count == 1, case .paragraph(let paragraph) = blocks[0], paragraph.number.isEmpty,
      paragraph.anchor.isEmpty
    {
      write(paragraph.text)
    } else {
      for block in blocks { write(block, isInset: true) }
    }
  }

  /// A name that nothing else on the page has: anchors begin with a letter.
  mutating func newLabel() -> String {
    labels += 1
    return "_label-\(labels)"
  }

  /// Writes the attribute that lets links lead to an anchor; nothing for an empty anchor.
  mutating func writeName(of anchor: String) {
    guard let name = outline.name(of: anchor) else { return }
    output.markup(" id=\"\(name)\"")
  }

  private mutating func writeNumber(_ number: String) {
    guard !number.isEmpty else { return }
    output.markup("<span class=\"number\">")
    output.words(number)
    output.markup("</span> ")
  }
}
