import XML

extension OpenDocumentReader {
  /// Where words stand that are met.
  enum Surroundings {
    /// Between the paragraphs of the document.
    case body
    /// Between the paragraphs of a cell or of a box.
    case cell
    /// In a paragraph.
    case paragraph
  }

  /// Reads everything up to the end tag.
  mutating func readContent(_ surroundings: Surroundings) throws {
    while let event = try xml.next() {
      switch event.kind {
      case .text: if surroundings == .paragraph { append(event) }
      case .start: try readElement(event, surroundings)
      case .end: return
      case .attribute: continue
      }
    }
  }

  private mutating func readElement(_ event: XMLEvent, _ surroundings: Surroundings) throws {
    switch OpenDocumentName(event.name) {
    case .paragraph, .heading: try readParagraph(event, surroundings)
    case .table: try readTable(event, isNested: table != nil && surroundings != .body)
    case .span where isHiddenSpan(event): try leaveOutHidden()
    case .hiddenText where attribute(.isHidden, of: event) == "true": try leaveOutHidden()
    case .hiddenParagraph:
      if attribute(.isHidden, of: event) == "true" { words.hideParagraph() }
      try skip()
    case .section: try readSection(event, surroundings)
    case .space:
      words.append(0x20, count: Int(attribute(.spaceCount, of: event)) ?? 1)
      try skip()
    case .tab: try read(0x09)
    case .lineBreak: try read(0x0A)
    case .note: try readNote()
    case .annotation: try readComment()
    case .trackedChanges, .tableChanges: try readTrackedChanges()
    case .frame: try readFrame(surroundings)
    case .textBox:
      if surroundings == .paragraph { words.beginBox() }
      try readContent(surroundings == .body ? .body : .cell)
      if surroundings == .paragraph { words.endBox() }
    case .forms: try readForms()
    case .image: try leaveOut("picture")
    case .object, .objectOle, .plugin, .floatingFrame: try leaveOut("embedded object")
    case .shapeTitle, .shapeDescription, .validations, .ddeLinks: try skip()
    default: try readContent(surroundings)
    }
  }

  private mutating func readParagraph(_ event: XMLEvent, _ surroundings: Surroundings) throws {
    let style = attribute(.textStyle, of: event)
    let isHeading =
      OpenDocumentName(event.name) == .heading || findings.styles.isHeading(style)
    if surroundings != .body && !findings.styles.hidesText(style, "paragraph") {
      words.beginParagraph()
      try readContent(.paragraph)
      if words.endParagraph() { findings.count("hidden text") }
      return
    }
    let outer = take()
    words.beginParagraph()
    try readContent(.paragraph)
    let isHiddenByField = words.endParagraph()
    let own = take()
    words = outer
    if isHiddenByField { return findings.count("hidden text") }
    guard !own.isBlank else { return }
    if isInHiddenSection || findings.styles.hidesText(style, "paragraph") {
      return findings.count("hidden text")
    }
    let text = own.text
    if isHeading || findings.styles.isCaption(style) { findings.titleAbove = text }
    findings.document.paragraphs.append(
      TextParagraph(text, isHeading: isHeading, tablesBefore: findings.document.tables.count))
  }

  /// A hidden section hides its tables as a hidden sheet does; its paragraphs are counted.
  private mutating func readSection(_ event: XMLEvent, _ surroundings: Surroundings) throws {
    let outer = isInHiddenSection
    defer { isInHiddenSection = outer }
    isInHiddenSection =
      outer || attribute(.textDisplay, of: event) == "none"
      || attribute(.isHidden, of: event) == "true"
    try readContent(surroundings)
  }

  /// A note stands at the foot of a page; its words follow those of its cell or paragraph.
  private mutating func readNote() throws {
    let outer = take()
    try eachElement { reader, event in
      if OpenDocumentName(event.name) == .noteCitation {
        try reader.skip()
      } else {
        try reader.readContent(.cell)
      }
    }
    let note = take()
    words = outer
    words.append(note: note)
  }

  /// A comment is kept beside the words, with the cell that it belongs to.
  private mutating func readComment() throws {
    let outer = take()
    var comment = TableComment("")
    comment.table = table?.anchor.table
    comment.row = table?.anchor.row
    comment.column = table?.anchor.column
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .creator: comment.author = try reader.plainText()
      case .paragraph, .list: try reader.readElement(event, .cell)
      default: try reader.skip()
      }
    }
    comment.text = take().text
    words = outer
    findings.count("comment")
    findings.document.comments.append(comment)
  }

  /// A frame shows the first thing in it that can be shown; what follows stands in for that.
  private mutating func readFrame(_ surroundings: Surroundings) throws {
    var isShown = false
    try eachElement { reader, event in
      if isShown { return try reader.skip() }
      switch OpenDocumentName(event.name) {
      case .textBox, .image, .object, .objectOle, .plugin, .floatingFrame, .table: isShown = true
      default: break
      }
      try reader.readElement(event, surroundings)
    }
  }

  /// Counts fields of a form that somebody filled in.
  private mutating func readForms() throws {
    try eachElement { reader, event in
      reader.findings.count(
        "form field", reader.attribute(.formValue, of: event).isEmpty ? 0 : 1)
      try reader.readForms()
    }
  }

  /// Counts changes; what was deleted stands here and is no content.
  private mutating func readTrackedChanges() throws {
    try eachElement { reader, event in
      switch OpenDocumentName(event.name) {
      case .deletion, .tableDeletion:
        reader.findings.deletions += 1
        try reader.leaveOut("deleted text")
      case .contentChange:
        reader.findings.deletions += 1
        try reader.leaveOut("earlier text of a cell")
      case .insertion, .tableInsertion:
        reader.findings.insertions += 1
        try reader.skip()
      default: try reader.readTrackedChanges()
      }
    }
  }

  private mutating func leaveOut(_ what: String) throws {
    findings.count(what)
    try skip()
  }

  private mutating func leaveOutHidden() throws {
    let hasWords = try plainText().utf8.contains { $0 > 0x20 }
    findings.count("hidden text", hasWords ? 1 : 0)
  }

  private func isHiddenSpan(_ event: XMLEvent) -> Bool {
    let style = attribute(.textStyle, of: event)
    return !style.isEmpty && findings.styles.hidesText(style, "text")
  }

  private mutating func read(_ character: UInt8) throws {
    words.append(character)
    try skip()
  }

  /// Adds the words of a text event.
  private mutating func append(_ event: XMLEvent) {
    var own = take()
    xml.withBytes(event) { own.append($0) }
    words = own
  }

  /// The words collected so far, which begin anew.
  mutating func take() -> OpenDocumentWords {
    var taken = OpenDocumentWords()
    swap(&taken, &words)
    return taken
  }
}
