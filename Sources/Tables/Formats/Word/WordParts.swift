/// What stands beside the text of a file and is needed to read it.
struct WordParts {
  /// A comment that somebody put beside the text.
  struct Comment: Hashable {
    var text: String
    var author: String
  }

  var styles = WordStyles()
  var numbering = WordNumbering()
  /// The words of footnotes and endnotes by their ids, `f` or `e` in front.
  var notes: [String: String] = [:]
  /// Comments by their ids.
  var comments: [String: Comment] = [:]
  var author = ""
  var modified = ""
  var found = WordFindings()

  /// Takes over what another part of the file brought.
  mutating func add(_ part: WordParts, as kind: String) {
    switch kind {
    case "styles": styles = part.styles
    case "numbering": numbering = part.numbering
    case "footnotes", "endnotes": notes.merge(part.notes) { first, _ in first }
    case "comments": comments.merge(part.comments) { first, _ in first }
    case "core-properties":
      author = part.author
      modified = part.modified
    case "header", "footer": break
    default: return
    }
    found.add(part.found)
  }
}
