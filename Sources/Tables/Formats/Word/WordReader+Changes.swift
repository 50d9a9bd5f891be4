import XML

/// Tracked changes: the text is read as if all of them were accepted, and each is counted.
extension WordReader {
  /// Reads what was inserted.
  mutating func readInserted() throws {
    find(.insertion)
    try readContents()
  }

  /// Passes over what was deleted or moved away.
  mutating func readDeleted() throws {
    if try skipWords() { find(.deletedText) }
  }

  /// Reads an annotation of Word 2003: a change, a comment, or a mark of no matter here.
  mutating func readAnnotation(_ start: XMLEvent) throws {
    switch attribute(.type, of: start) ?? "" {
    case "Word.Deletion": try readDeleted()
    case "Word.Insertion": try readInserted()
    case "Word.Comment":
      let author = attribute(.annotationAuthor, of: start) ?? ""
      find(.comment)
      var words = try readAside()
      keep(WordParts.Comment(text: words.finish(), author: author))
    case "Word.Formatting", "Word.Numbering": try skip()
    default: try readContents()
    }
  }

  /// Whether the element that has just begun says that what it belongs to was deleted.
  func isDeletion(_ start: XMLEvent) -> Bool {
    switch name(start.name) {
    case .del, .moveFrom: true
    case .annotation: attribute(.type, of: start) == "Word.Deletion"
    default: false
    }
  }

  /// Whether the element that has just begun says that what it belongs to was inserted.
  func isInsertion(_ start: XMLEvent) -> Bool {
    switch name(start.name) {
    case .ins, .moveTo: true
    case .annotation: attribute(.type, of: start) == "Word.Insertion"
    default: false
    }
  }
}
