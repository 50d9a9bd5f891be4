import XML

/// What people wrote beside the cells of a sheet, from a part of notes or of threads.
struct SheetComments {
  /// The comments, in the order of the part.
  private(set) var comments: [TableComment] = []

  private var authors: [String] = []
  private var comment: TableComment?
  private let people: [String: String]

  /// Reads a part.
  ///
  /// - Parameters:
  ///   - reader: A reader at its beginning.
  ///   - people: The names of those who write in threads, by id.
  init(_ reader: inout XMLReader, people: [String: String]) throws {
    self.people = people
    var isInAuthor = false
    var isInText = false
    while let event = try reader.event() {
      let name = event.kind == .text ? "" : reader.local(event.name)
      switch (event.kind, name) {
      case (.start, "author"):
        authors.append("")
        isInAuthor = true
      case (.end, "author"): isInAuthor = false
      case (.text, _) where isInAuthor: authors[authors.count - 1] += reader.string(event)
      case (.start, "comment"), (.start, "threadedComment"): begin(event, reader)
      // The text of a note is made of runs, that of a thread stands by itself.
      case (.start, "t"): isInText = true
      case (.start, "text"): isInText = reader.namespace(event.name).hasSuffix("threadedcomments")
      case (.end, "t"), (.end, "text"): isInText = false
      case (.text, _) where isInText: comment?.text += reader.string(event)
      case (.end, "comment"), (.end, "threadedComment"):
        guard var ended = comment else { continue }
        ended.text = EscapedCharacters.resolved(ended.text)
        comments.append(ended)
        comment = nil
      default: break
      }
    }
  }

  private mutating func begin(_ event: XMLEvent, _ reader: borrowing XMLReader) {
    let number = reader.value("authorId", of: event).flatMap { Int($0) } ?? -1
    let person = reader.value("personId", of: event) ?? ""
    let author = authors.indices.contains(number) ? authors[number] : people[person] ?? ""
    // An old note that only announces a thread is none.
    guard !author.hasPrefix("tc=") else { return comment = nil }
    let place = reader.area("ref", of: event)
    comment = TableComment(
      "", author: author, row: place?.rows.lowerBound, column: place?.columns.lowerBound)
  }
}
