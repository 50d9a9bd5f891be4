extension WordBody {
  /// Writes the blocks of a section.
  ///
  /// What belongs to a numbered paragraph, such as a list after it, lines up with its words.
  mutating func write(_ blocks: ArraySlice<Block>, on page: PageGeometry) {
    var followsNumber = false
    for (index, block) in zip(blocks.indices, blocks) {
      var surroundings = Surroundings(width: page.textWidth)
      let next = index + 1 < blocks.endIndex ? blocks[index + 1] : nil
      switch block {
      case .paragraph(let paragraph):
        if !paragraph.number.isEmpty {
          followsNumber = true
        } else if paragraph.text.isAllStrong {
          followsNumber = false
        }
        surroundings.keepsNext = paragraph.leads(to: next)
        surroundings.indent = followsNumber ? Self.numberRoom : 0
      case .list, .quotation: surroundings.indent = followsNumber ? Self.numberRoom : 0
      case .heading, .pageBreak: followsNumber = false
      case .table, .box, .contents: break
      }
      write(block, in: surroundings)
    }
  }

  /// Writes a block where it stands.
  mutating func write(_ block: Block, in surroundings: Surroundings) {
    switch block {
    case .heading(let heading): write(heading, in: surroundings)
    case .paragraph(let paragraph): write(paragraph, in: surroundings)
    case .list(let list): write(list, in: surroundings)
    case .table(let table): write(table, in: surroundings)
    case .quotation(let quotation): write(quotation, in: surroundings)
    case .box(let box): write(box, in: surroundings)
    case .contents(let contents): write(contents)
    // A break of its own would, at the end of a full page, leave the next one empty.
    case .pageBreak: startsPage = true
    }
  }

  /// Writes blocks inside another one, which in Word must end with a paragraph.
  mutating func writeInset(_ blocks: [Block], in surroundings: Surroundings) {
    var surroundings = surroundings
    surroundings.isInset = true
    for (index, block) in blocks.enumerated() where block != .pageBreak {
      if case .paragraph(let paragraph) = block {
        surroundings.keepsNext = paragraph.leads(
          to: index + 1 < blocks.count ? blocks[index + 1] : nil)
      }
      write(block, in: surroundings)
    }
    if blocks.allSatisfy({ $0 == .pageBreak }) { writeLine("", style: surroundings.paragraph) }
  }

  /// Begins a paragraph.
  ///
  /// - Parameters:
  ///   - style: Its style.
  ///   - left: How far it is indented, in twips; nil leaves that to the style.
  ///   - hanging: How far its first line stands out to the left again.
  ///   - list: The list it is an item of, and how deep that stands.
  ///   - after: The room below it in twips; nil leaves that to the style.
  ///   - keepsNext: Whether it stays on one page with what follows.
  mutating func beginParagraph(
    style: String, left: Int? = nil, hanging: Int = 0, list: (number: Int, level: Int)? = nil,
    after: Int? = nil, keepsNext: Bool = false
  ) {
    output.markup("<w:p><w:pPr><w:pStyle w:val=\"")
    output.markup(style)
    output.markup("\"/>")
    if keepsNext { output.markup("<w:keepNext/>") }
    if startsPage { output.markup("<w:pageBreakBefore/>") }
    startsPage = false
    if let list {
      output.markup(
        "<w:numPr><w:ilvl w:val=\"\(list.level)\"/><w:numId w:val=\"\(list.number)\"/></w:numPr>")
    }
    if let after { output.markup("<w:spacing w:after=\"\(after)\"/>") }
    if let left { output.markup("<w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/>") }
    output.markup("</w:pPr>")
    writePendingNames()
  }

  /// Ends a paragraph.
  mutating func endParagraph() { output.markup("</w:p>\n") }

  private mutating func write(_ heading: Heading, in surroundings: Surroundings) {
    let indent = surroundings.indent
    if surroundings.isInset {
      beginParagraph(style: "HeadingInset", left: indent > 0 ? indent : nil)
      if let name = outline.name(of: heading.anchor) {
        writeBookmarkEnd(writeBookmarkStart(name))
      }
      writeNumber(heading.number, followedBy: .space)
      write(heading.text)
      endParagraph()
      return
    }
    // A short number stands in a room of its own, and the words line up to the right of it.
    let isShort = Self.isShort(heading.number)
    beginParagraph(
      style: "Heading\(heading.level)", left: isShort ? Self.numberRoom : nil,
      hanging: isShort ? Self.numberRoom : 0)
    let name = headings < outline.entries.count ? outline.entries[headings].name : ""
    headings += 1
    let bookmark = writeBookmarkStart(name)
    writeNumber(heading.number, followedBy: isShort ? .tab : .space)
    write(heading.text)
    writeBookmarkEnd(bookmark)
    endParagraph()
  }

  /// Whether a number is one like `2.1`, not one like `Appendix 1:` or none.
  static func isShort(_ number: String) -> Bool { (1...5).contains(number.count) }

  /// The room before the words of a heading or paragraph that a short number stands in, in twips.
  private static let numberRoom = 794

  /// The room below a list of running text, which is that below a paragraph, in twips.
  private static let roomAfterList = 140

  private mutating func write(_ paragraph: Paragraph, in surroundings: Surroundings) {
    if let name = outline.name(of: paragraph.anchor) { pendingNames.append(name) }
    let indent = surroundings.indent
    let keepsNext = surroundings.keepsNext
    if paragraph.number.isEmpty || surroundings.isInset {
      beginParagraph(
        style: surroundings.paragraph, left: indent > 0 ? indent : nil, keepsNext: keepsNext)
      writeNumber(paragraph.number, followedBy: .space)
    } else {
      beginParagraph(style: "NumberedParagraph", keepsNext: keepsNext)
      writeNumber(paragraph.number, followedBy: .tab)
    }
    write(paragraph.text)
    endParagraph()
  }

  private mutating func write(_ list: ItemList, in surroundings: Surroundings) {
    let level = min(surroundings.depth, 8)
    var number = WordStyle.bullets
    if list.isOrdered {
      numberedLists.append(level)
      number += numberedLists.count
    }
    var inner = surroundings
    inner.indent += surroundings.step
    inner.depth += 1
    inner.paragraph = surroundings.item
    inner.isInset = true
    for (index, item) in list.items.enumerated() {
      let isLast = index == list.items.count - 1 && !surroundings.isInset
      // The first paragraph bears the bullet or number; an item that begins otherwise gets an empty one.
      var rest = item[...]
      beginParagraph(
        style: surroundings.item, left: inner.indent, hanging: surroundings.step,
        list: (number, level), after: isLast ? Self.roomAfterList : nil)
      if case .paragraph(let first) = item.first {
        if let name = outline.name(of: first.anchor) {
          writeBookmarkEnd(writeBookmarkStart(name))
        }
        writeNumber(first.number, followedBy: .space)
        write(first.text)
        rest = rest.dropFirst()
      }
      endParagraph()
      if !rest.isEmpty { writeInset(Array(rest), in: inner) }
    }
  }

  private mutating func write(_ quotation: Quotation, in surroundings: Surroundings) {
    var inner = surroundings
    let style = quotation.kind == .family ? "FamilyQuote" : "Quote"
    inner.paragraph = style
    inner.indent += 397
    writeInset(quotation.blocks, in: inner)
    if let line = quotation.attributionLine {
      beginParagraph(style: style + "Attribution", left: inner.indent)
      writeRun(line)
      endParagraph()
    }
  }

  /// What stands between a number and the words.
  enum Gap { case tab, space }

  /// Writes a number and the gap after it; nothing for no number.
  mutating func writeNumber(_ number: String, followedBy gap: Gap) {
    guard !number.isEmpty else { return }
    writeRun(number)
    output.markup(
      gap == .tab ? "<w:r><w:tab/></w:r>" : "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
  }
}

extension Paragraph {
  /// Whether the paragraph would be lost at the foot of a page without what follows: one in strong words
  /// that does a heading's work, or a short one before a list, a table or a quotation.
  fileprivate func leads(to next: Block?) -> Bool {
    switch next {
    case .list, .table, .quotation: text.isAllStrong || text.textSize < 300
    case .heading, .paragraph, .box: text.isAllStrong
    case nil, .contents, .pageBreak: false
    }
  }
}

extension [Inline] {
  /// Whether all words are strong, and there are some.
  fileprivate var isAllStrong: Bool {
    !isEmpty && allSatisfy { if case .strong = $0 { true } else { false } }
  }
}
