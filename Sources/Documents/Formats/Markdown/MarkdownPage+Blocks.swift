extension MarkdownPage {
  /// Writes blocks one after the other.
  mutating func write(_ blocks: [Block]) {
    var listsInARow = 0
    for block in blocks {
      if case .list = block { listsInARow += 1 } else { listsInARow = 0 }
      switch block {
      case .heading(let heading): write(heading)
      case .paragraph(let paragraph): write(paragraph)
      // Two lists in a row would become one, were their marks the same.
      case .list(let list): write(list, usesOtherMark: listsInARow.isMultiple(of: 2))
      case .table(let table): write(table)
      case .quotation(let quotation): write(quotation)
      case .box(let box):
        let title: [Block] =
          box.title.isEmpty ? [] : [.paragraph(Paragraph([.strong([.text(box.title)])]))]
        writeInset(title + box.blocks, first: "> ", rest: "> ")
      case .contents(let contents): write(contents)
      case .pageBreak:
        // In a list the rule could be read with the list's marks as one longer rule.
        if prefix.isEmpty, firstPrefix == nil {
          beginBlock()
          output.markup("---\n")
        }
      }
    }
  }

  private mutating func write(_ heading: Heading) {
    beginBlock()
    output.markup(String(repeating: "#", count: heading.level + 1) + " ")
    if prefix.isEmpty {
      // A heading that nothing leads to needs no mark, and reads better without.
      if headings < outline.entries.count,
        heading.level <= listedDepth || !heading.anchor.isEmpty
      {
        writeName(outline.entries[headings].name)
      }
      headings += 1
    } else if let name = outline.name(of: heading.anchor) {
      writeName(name)
    }
    if !heading.number.isEmpty {
      output.words(heading.number)
      output.markup(" ")
    }
    write(heading.text)
    output.markup("\n")
  }

  private mutating func write(_ paragraph: Paragraph) {
    beginBlock()
    if let name = outline.name(of: paragraph.anchor) { writeName(name) }
    if !paragraph.number.isEmpty {
      output.words(paragraph.number, isLineStart: true)
      output.markup(" ")
    }
    write(
      paragraph.text, isLineStart: paragraph.number.isEmpty && paragraph.anchor.isEmpty)
    output.markup("\n")
  }

  private mutating func write(_ list: ItemList, usesOtherMark: Bool) {
    let isTight = list.items.allSatisfy { item in
      guard item.count == 1, case .paragraph = item[0] else { return item.isEmpty }
      return true
    }
    for (index, item) in list.items.enumerated() {
      let mark =
        list.isOrdered
        ? "\(index + 1)\(usesOtherMark ? ")" : ".") " : (usesOtherMark ? "* " : "- ")
      if index > 0, isTight { needsGap = false }
      writeInset(item, first: mark, rest: String(repeating: " ", count: mark.count))
    }
  }

  private mutating func write(_ quotation: Quotation) {
    var blocks = quotation.blocks
    if let line = quotation.attributionLine { blocks.append(.text(line)) }
    writeInset(blocks, first: "> ", rest: "> ")
  }

  private mutating func write(_ contents: Contents) {
    writeStrongLine(contents.title)
    beginBlock()
    var isFirst = true
    // How far an entry is indented depends on the entries above it: indented without one, it would be
    // code.
    var above: [Int] = []
    for entry in outline.entries where entry.heading.level <= contents.depth {
      if !isFirst { beginLine() }
      isFirst = false
      while let last = above.last, last >= entry.heading.level { above.removeLast() }
      output.markup(String(repeating: "  ", count: above.count) + "- [")
      above.append(entry.heading.level)
      if !entry.heading.number.isEmpty {
        output.words(entry.heading.number)
        output.markup(" ")
      }
      output.words(entry.heading.text.plainText)
      output.markup("](#\(entry.name))\n")
    }
    if isFirst { output.markup("\n") }
  }

  /// Writes the invisible mark that links lead to.
  mutating func writeName(_ name: String) { output.markup("<a id=\"\(name)\"></a>") }
}
