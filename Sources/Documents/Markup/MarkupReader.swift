import Diagnostics
import XML

/// Walks the elements of report markup and makes blocks of them.
struct MarkupReader {
  let template: String
  let generated: [String: [Block]]
  var numbering = SectionNumbering()
  /// The references and anchors met so far, with their lines.
  var noted = NotedNames()

  init(template: String, generated: [String: [Block]]) {
    self.template = template
    self.generated = generated
  }

  /// The blocks in an element that holds blocks alone: the report itself, or a section.
  mutating func blocks(in element: XMLElement) throws(MarkupFailure) -> [Block] {
    try checkAttributes(of: element)
    var blocks: [Block] = []
    for (index, node) in element.children.enumerated() {
      switch node {
      case .text(let words):
        guard words.utf8.allSatisfy(InlineText.isSpace) else {
          throw misplaced(words, in: element, before: element.children[(index + 1)...])
        }
      case .element(let inner):
        blocks += try block(inner, in: element, isTopLevel: true)
      }
    }
    return blocks
  }

  /// The blocks that an element becomes: none, one, or a section's many.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - outer: What it stands in.
  ///   - isTopLevel: Whether it stands in the report itself or a section, not in a box or a cell.
  mutating func block(
    _ element: XMLElement, in outer: XMLElement, isTopLevel: Bool
  ) throws(MarkupFailure) -> [Block] {
    try checkPlace(of: element, in: outer, isTopLevel: isTopLevel)
    try checkAttributes(of: element)
    switch element.name {
    case "section": return try section(element)
    case "h1", "h2", "h3", "h4": return [.heading(try heading(element))]
    case "p": return try paragraph(element, isTopLevel: isTopLevel).map { [.paragraph($0)] } ?? []
    case "ul", "ol": return try list(element)
    case "table": return [.table(try table(element))]
    case "blockquote": return try quotation(element)
    case "box": return try box(element)
    case "page-break":
      try checkEmpty(element)
      return [.pageBreak]
    case "contents": return [.contents(try contents(element))]
    case "generated": return try generatedBlocks(element, isTopLevel: isTopLevel)
    default: throw unknown(element)
    }
  }

  /// What an element holds that may hold words or blocks: loose words become paragraphs.
  mutating func flow(in element: XMLElement) throws(MarkupFailure) -> [Block] {
    var blocks: [Block] = []
    var loose = InlineText()
    for node in element.children {
      if case .element(let inner) = node, !MarkupGrammar.inlines.contains(inner.name) {
        let text = loose.finished
        if !text.isEmpty { blocks.append(.paragraph(Paragraph(text))) }
        loose = InlineText()
        blocks += try block(inner, in: element, isTopLevel: false)
      } else {
        try add(node, in: element, to: &loose)
      }
    }
    let text = loose.finished
    if !text.isEmpty { blocks.append(.paragraph(Paragraph(text))) }
    return blocks
  }

  private mutating func section(_ element: XMLElement) throws(MarkupFailure) -> [Block] {
    let kind: SectionNumbering.Kind? = try choice("numbered", of: element)
    let heads = element.elements.first { $0.name.count == 2 && $0.name.hasPrefix("h") }
    if kind?.numbersHeading ?? false, heads == nil { throw failure(.headlessSection, at: element) }
    numbering.begin(kind)
    defer { numbering.end() }
    var blocks = try blocks(in: element)
    // The section's own id and label are its first heading's.
    let first = blocks.firstIndex { if case .heading = $0 { true } else { false } }
    if let first, case .heading(var heading) = blocks[first] {
      if heading.anchor.isEmpty { heading.anchor = try anchor(of: element) }
      if heading.label.isEmpty { heading.label = element.attribute("label") ?? "" }
      blocks[first] = .heading(heading)
    }
    return blocks
  }

  private mutating func heading(_ element: XMLElement) throws(MarkupFailure) -> Heading {
    let text = try inlines(in: element)
    guard !text.plainText.utf8.allSatisfy(InlineText.isSpace) else {
      throw failure(.emptyHeading(element.name), at: element)
    }
    return Heading(
      level: element.name.last?.wholeNumberValue ?? 1, number: numbering.nextHeading(), text: text,
      anchor: try anchor(of: element), label: element.attribute("label") ?? "")
  }

  private mutating func paragraph(
    _ element: XMLElement, isTopLevel: Bool
  ) throws(MarkupFailure) -> Paragraph? {
    let text = try inlines(in: element)
    let wants = try flag("numbered", of: element) ?? true
    guard !text.isEmpty else { return nil }
    return Paragraph(
      text, number: isTopLevel && wants ? numbering.nextParagraph() : "",
      anchor: try anchor(of: element))
  }

  private mutating func list(_ element: XMLElement) throws(MarkupFailure) -> [Block] {
    var items: [[Block]] = []
    for item in try elements(of: element, named: ["li"]) {
      try checkAttributes(of: item)
      let blocks = try flow(in: item)
      if !blocks.isEmpty { items.append(blocks) }
    }
    return items.isEmpty ? [] : [.list(ItemList(isOrdered: element.name == "ol", items: items))]
  }

  private mutating func quotation(_ element: XMLElement) throws(MarkupFailure) -> [Block] {
    let kind: Quotation.Kind? = try choice("kind", of: element)
    let blocks = try flow(in: element)
    guard !blocks.isEmpty else { return [] }
    let by = element.attribute("by") ?? ""
    return [.quotation(Quotation(blocks, attribution: by, kind: kind ?? .conversation))]
  }

  private mutating func box(_ element: XMLElement) throws(MarkupFailure) -> [Block] {
    let blocks = try flow(in: element)
    let title = element.attribute("title") ?? ""
    return blocks.isEmpty && title.isEmpty ? [] : [.box(Box(title: title, blocks))]
  }

  private func contents(_ element: XMLElement) throws(MarkupFailure) -> Contents {
    try checkEmpty(element)
    var contents = Contents()
    if let title = element.attribute("title") { contents.title = title }
    if let depth = element.attribute("depth") {
      guard let number = Int(depth), (1...4).contains(number) else {
        throw failure(.unknownValue(depth, of: "depth", in: "contents"), at: element)
      }
      contents.depth = number
    }
    return contents
  }

  private mutating func generatedBlocks(
    _ element: XMLElement, isTopLevel: Bool
  ) throws(MarkupFailure) -> [Block] {
    try checkEmpty(element)
    guard let name = element.attribute("name") else {
      throw failure(.missingAttribute("name", of: "generated"), at: element)
    }
    guard let blocks = generated[name] else {
      throw failure(
        .unknownGenerated(name), at: element,
        nearest: NearestName.of(name, among: generated.keys.sorted()))
    }
    for anchor in blocks.anchors { try note(anchor, at: element) }
    for reference in blocks.references { noted.references.append((reference, element.line)) }
    let wantsNumbers = try flag("numbered", of: element) ?? false
    guard isTopLevel, wantsNumbers else { return blocks }
    return blocks.map { block in
      guard case .paragraph(var paragraph) = block, paragraph.number.isEmpty else { return block }
      paragraph.number = numbering.nextParagraph()
      return .paragraph(paragraph)
    }
  }
}
