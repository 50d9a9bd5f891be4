/// The words of a cell, a note or a paragraph outside tables while they are being read.
struct WordFlow {
  /// The words so far, paragraphs separated by line feeds.
  var text: [UInt8] = []
  /// Footnotes and endnotes that belong to the words.
  var notes: [String] = []
  /// Comments that belong to the words.
  var comments: [WordParts.Comment] = []
  /// Tables inside, with their places among the words.
  var nested: [(place: Int, table: WordTable)] = []
  /// Automatic numbers before words: where each stands.
  var numbers: [Range<Int>] = []
  /// A control for a date: where its words stand, and what it keeps.
  var date: (range: Range<Int>, value: WordDate)?
  /// How many paragraphs hold words.
  var paragraphsWithWords = 0

  private var hasParagraph = false
  private var joinsNext = false

  /// Whether nothing has been put into it.
  var isEmpty: Bool { text.isEmpty && notes.isEmpty }

  /// Begins a paragraph, on a line of its own.
  mutating func beginParagraph() {
    if hasParagraph && !joinsNext { text.append(0x0A) }
    hasParagraph = true
    joinsNext = false
  }

  /// Ends a paragraph.
  ///
  /// - Parameters:
  ///   - start: Where its words began.
  ///   - isJoined: Whether its end was deleted, so that the next paragraph goes on in the same line.
  mutating func endParagraph(from start: Int, isJoined: Bool) {
    joinsNext = isJoined
    if text[min(start, text.count)...].contains(where: { $0 > 0x20 }) { paragraphsWithWords += 1 }
  }

  /// Puts a table among the words.
  mutating func add(_ table: WordTable) {
    nested.append((text.count, table))
    hasParagraph = true
    joinsNext = false
  }

  /// Puts the words of a box on lines of their own.
  mutating func add(_ box: String) {
    guard !box.isEmpty else { return }
    if let last = text.last, last != 0x0A { text.append(0x0A) }
    text.append(contentsOf: box.utf8)
    text.append(0x0A)
    paragraphsWithWords += 1
  }

  /// Whether the only words are those after one automatic number, as a date in a numbered row is.
  var hasNumberBeforeOnlyWords: Bool {
    numbers.count == 1 && paragraphsWithWords == 1 && nested.isEmpty
  }

  /// The words, with the tables inside among them and the notes behind.
  mutating func finish() -> String {
    if hasNumberBeforeOnlyWords, let number = numbers.first { text.removeSubrange(number) }
    if !nested.isEmpty { insertTables() }
    for note in notes {
      if !text.isEmpty { text.append(0x0A) }
      text.append(contentsOf: "[note: \(note.drop { $0 == " " })]".utf8)
    }
    guard let first = text.firstIndex(where: { $0 != 0x0A }),
      let last = text.lastIndex(where: { $0 != 0x0A })
    else { return "" }
    return String(decoding: text[first...last], as: UTF8.self)
  }

  private mutating func insertTables() {
    var whole: [UInt8] = []
    var position = 0
    for (place, table) in nested {
      whole += text[position..<place]
      position = place
      let words = table.flatText
      guard !words.isEmpty else { continue }
      if let last = whole.last, last != 0x0A { whole.append(0x0A) }
      whole.append(contentsOf: words.utf8)
    }
    text = whole + text[position...]
  }
}
