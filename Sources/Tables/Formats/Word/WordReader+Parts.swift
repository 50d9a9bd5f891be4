import XML

extension WordReader {
  /// Reads a part whose first element has just begun, to the end of that element.
  ///
  /// - Returns: Whether it is the text of a document.
  mutating func readPart(_ root: XMLEvent) throws -> Bool {
    switch name(root.name) {
    case .document:
      try readContents()
      return true
    case .wordDocument:
      try readContents()
      return true
    case .styles: try readStyles()
    case .numbering, .lists: try readNumbering()
    case .footnotes, .endnotes: try readNotes()
    case .comments: try readComments()
    case .hdr, .ftr: try readHeader()
    case .glossaryDocument: try skip()
    default: try readProperties()
    }
    return false
  }

  /// Reads who made the file and when it was last changed.
  mutating func readProperties() throws {
    var depth = 1
    var current = WordName.other
    while depth > 0, let event = try xml.next() {
      switch event.kind {
      case .start:
        depth += 1
        current = name(event.name)
      case .end:
        depth -= 1
        current = .other
      case .text where current == .creator || current == .oldAuthor:
        parts.author = xml.string(event)
      case .text where current == .modified || current == .oldSaved:
        parts.modified = xml.string(event)
      case .text, .attribute: continue
      }
    }
  }

  /// Reads the styles.
  mutating func readStyles() throws {
    var style = WordStyles.Style()
    var id = ""
    var depth = 1
    while depth > 0, let event = try xml.next() {
      if event.kind == .end {
        depth -= 1
        if depth == 1 && !id.isEmpty {
          parts.styles.add(style, id: id)
          id = ""
        }
      }
      guard event.kind == .start else { continue }
      depth += 1
      switch name(event.name) {
      case .style:
        style = WordStyles.Style()
        id = attribute(.styleId, of: event) ?? ""
      case .name: style.name = attribute(.val, of: event) ?? ""
      case .basedOn: style.basedOn = attribute(.val, of: event) ?? ""
      case .outlineLvl: style.outlineLevel = number(of: event)
      case .vanish: style.isHidden = isOn(event)
      case .numId, .ilfo: style.list = attribute(.val, of: event)
      case .ilvl: style.listLevel = number(of: event)
      case .tblStylePr, .pPrChange, .rPrChange:
        try skip()
        depth -= 1
      default: continue
      }
    }
  }

  /// Reads the footnotes or endnotes.
  mutating func readNotes() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      let kind = name(event.name)
      guard kind == .footnote || kind == .endnote else {
        try skip()
        continue
      }
      // The lines that separate notes from the text are kept among the notes.
      let isLine = attribute(.type, of: event).map { $0 != "normal" } ?? false
      let id = (kind == .footnote ? "f" : "e") + (attribute(.id, of: event) ?? "")
      var note = try readAside()
      let text = note.finish()
      if !isLine && !text.isEmpty { parts.notes[id] = text }
    }
  }

  /// Reads the comments.
  mutating func readComments() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      let id = attribute(.id, of: event) ?? ""
      let author = attribute(.author, of: event) ?? ""
      var words = try readAside()
      parts.comments[id] = WordParts.Comment(text: words.finish(), author: author)
    }
  }

  /// Counts the paragraphs of a page header or footer that hold words.
  mutating func readHeader() throws {
    let aside = try readAside()
    find(.header, aside.paragraphsWithWords)
  }

  /// Reads words that stand beside the text, up to the end of the element that has begun.
  mutating func readAside() throws -> WordFlow {
    var outer = WordScope()
    swap(&scope, &outer)
    try readContents()
    swap(&scope, &outer)
    return outer.flow
  }
}
