import XML

extension WordReader {
  /// Reads what stands in the element that has just begun, up to its end.
  mutating func readContents() throws {
    while let event = try xml.next(), event.kind != .end {
      if event.kind == .start { try read(event) }
    }
  }

  /// Reads an element, wherever it stands.
  mutating func read(_ start: XMLEvent) throws {
    line = start.line
    switch name(start.name) {
    case .t, .mathText: try readText()
    case .r: try readRun()
    case .p: try readParagraph()
    case .tc: try readCell()
    case .tr: try readRow(start)
    case .tbl: try readTable()
    case .tab, .ptab, .br, .cr, .noBreakHyphen, .softHyphen, .sym: try readSign(start)
    case .fldChar: try readFieldMark(start)
    case .ins, .moveTo: try readInserted()
    case .del, .moveFrom: try readDeleted()
    case .annotation: try readAnnotation(start)
    case .sdt: try readControl()
    case .alternateContent: try readAlternatives()
    case .txbxContent: try readTextBox()
    case .footnoteReference, .endnoteReference: try readNoteReference(start)
    case .footnote, .endnote: try readNoteInPlace(start)
    case .commentReference: try readCommentReference(start)
    case .sectPr: try readSection()
    case .altChunk, .subDoc, .embedded:
      find(.embedded)
      try skip()
    case .picture, .imageData:
      find(.picture)
      try skip()
    case .rt:
      if try skipWords() { find(.rubyText) }
    case .styles: try readStyles()
    case .lists: try readNumbering()
    case .oldAuthor: parts.author = try readPlain()
    case .oldSaved: parts.modified = try readPlain()
    case .delText, .instrText, .binData, .fldData, .docPr, .docSuppData, .docOleData, .sdtPr:
      try skip()
    case .pPr, .rPr, .tblPr, .tblPrEx, .trPr, .tcPr, .tblGrid: try skip()
    case .pPrChange, .rPrChange, .tblPrChange, .tblPrExChange, .trPrChange, .tcPrChange,
      .sectPrChange, .tblGridChange, .numberingChange:
      try skip()
    default: try readContents()
    }
  }

  /// The text of an element that holds nothing else.
  private mutating func readPlain() throws -> String {
    var text = ""
    while let event = try xml.next(), event.kind != .end {
      if event.kind == .text { text += xml.string(event) } else { try skip() }
    }
    return text
  }

  /// Reads one of several ways in which the same content is written: the first that holds anything.
  private mutating func readAlternatives() throws {
    let before = amountRead
    var isRead = false
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      if isRead {
        try skip()
      } else {
        try readContents()
        isRead = amountRead != before
      }
    }
  }

  /// How much has been read at this place; it grows with every word, table and picture.
  private var amountRead: [Int] {
    [
      scope.flow.text.count, scope.flow.nested.count, scope.table?.rows.count ?? 0,
      scope.row?.row.cells.count ?? 0, document.paragraphs.count, document.tables.count,
      parts.found[.picture],
    ]
  }

  /// Reads the end of a section, which in Word 2003 holds the page headers.
  private mutating func readSection() throws {
    while let event = try xml.next(), event.kind != .end {
      guard event.kind == .start else { continue }
      switch name(event.name) {
      case .hdr, .ftr: try readHeader()
      default: try skip()
      }
    }
  }

  /// Reads a box of words that floats over the page: its words stand where it is anchored.
  private mutating func readTextBox() throws {
    if scope.isOutside {
      // Its paragraphs come before the one that it is anchored in, which goes on afterwards.
      var outer = WordScope()
      outer.isOutside = true
      swap(&scope, &outer)
      try readContents()
      swap(&scope, &outer)
    } else {
      var box = try readAside()
      scope.flow.comments += box.comments
      scope.flow.add(box.finish())
    }
  }

  private mutating func readNoteReference(_ start: XMLEvent) throws {
    let kind = name(start.name) == .footnoteReference ? "f" : "e"
    let id = kind + (attribute(.id, of: start) ?? "")
    // A note belongs to one place; taking it away keeps a file from multiplying it.
    if let note = parts.notes.removeValue(forKey: id) {
      scope.flow.notes.append(note)
    } else {
      find(.noteMissing)
    }
    try skip()
  }

  /// Reads a note that stands where it is referred to, as in Word 2003.
  private mutating func readNoteInPlace(_ start: XMLEvent) throws {
    let isLine = attribute(.type, of: start).map { $0 != "normal" } ?? false
    var note = try readAside()
    let words = note.finish()
    if !isLine && !words.isEmpty { scope.flow.notes.append(words) }
  }

  private mutating func readCommentReference(_ start: XMLEvent) throws {
    find(.comment)
    if let comment = parts.comments.removeValue(forKey: attribute(.id, of: start) ?? "") {
      keep(comment)
    }
    try skip()
  }

  /// Keeps a comment with the cell or paragraph it was put beside.
  mutating func keep(_ comment: WordParts.Comment) {
    if scope.isOutside {
      document.comments.append(TableComment(comment.text, author: comment.author))
    } else {
      scope.flow.comments.append(comment)
    }
  }
}
