/// Collects the words of a cell or of a paragraph as a reader of the file sees them.
///
/// Blank characters in a file stand for one blank, and for none at either end of a paragraph; what a
/// writer wants beyond that is written as elements (ODF 1.3 part 3, 6.1.2 and 6.1.3).
struct OpenDocumentWords {
  private var bytes: [UInt8] = []
  private var notes: [[UInt8]] = []
  private var paragraphs = 0
  /// Whether a blank belongs before the next word, if one comes.
  private var owesBlank = false
  /// Whether a blank here would be the second or the first of its paragraph.
  private var isAfterBlank = true
  /// Whether the next word begins a new line, because a box or a note ended here.
  private var owesLine = false
  /// Whether a box begins at the beginning of a line.
  private var isAtBox = false
  /// Where the paragraph that is being read begins.
  private var paragraphStart = 0
  /// Whether a field hid the paragraph that is being read.
  private var isHidden = false

  /// Whether there is no word.
  var isBlank: Bool { notes.isEmpty && bytes.allSatisfy { $0 <= 0x20 } }

  /// All words, with those of notes at the end.
  var text: String {
    var all = bytes
    for note in notes {
      if !all.isEmpty { all.append(0x0A) }
      all += note
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// Begins a box, whose first paragraph needs no new line where the line is still empty.
  mutating func beginBox() { isAtBox = bytes.count == paragraphStart }

  /// Begins a paragraph, on a new line unless it is the first.
  mutating func beginParagraph() {
    if paragraphs > 0 && !isAtBox { bytes.append(0x0A) }
    isAtBox = false
    paragraphs += 1
    paragraphStart = bytes.count
    owesBlank = false
    owesLine = false
    isAfterBlank = true
  }

  /// Says that the paragraph that is being read is not shown.
  mutating func hideParagraph() { isHidden = true }

  /// Ends a paragraph.
  ///
  /// - Returns: Whether it is hidden and held words, which are gone then.
  mutating func endParagraph() -> Bool {
    defer {
      isHidden = false
      endBox()
    }
    guard isHidden, bytes.count > paragraphStart else { return false }
    bytes.removeSubrange(paragraphStart...)
    return true
  }

  /// Ends what stood on lines of its own amid a paragraph.
  mutating func endBox() {
    owesLine = true
    owesBlank = false
  }

  /// Adds words as they stand in the file.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      guard !Self.isBlank(text[start]) else {
        owesBlank = owesBlank || !isAfterBlank
        isAfterBlank = true
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count && !Self.isBlank(text[end]) { end += 1 }
      payDebts()
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      isAfterBlank = false
      start = end
    }
  }

  /// Adds a character that an element stands for.
  ///
  /// - Parameters:
  ///   - byte: The character.
  ///   - count: How many of them, at most.
  mutating func append(_ byte: UInt8, count: Int = 1) {
    payDebts()
    // No writer wants a line of blanks wider than a page, and the number comes from outside.
    bytes.append(contentsOf: repeatElement(byte, count: min(max(count, 1), 200)))
    isAfterBlank = false
  }

  /// Adds lines that stand by themselves, as they are.
  mutating func append(lines: String) {
    if paragraphs > 0 { bytes.append(0x0A) }
    paragraphs += 1
    bytes.append(contentsOf: lines.utf8)
    endBox()
  }

  /// Keeps the words of a note until the end.
  mutating func append(note: OpenDocumentWords) {
    if !note.isBlank { notes.append(Array("[note: \(note.text)]".utf8)) }
  }

  private mutating func payDebts() {
    if owesLine { bytes.append(0x0A) }
    if owesBlank && !owesLine { bytes.append(0x20) }
    owesLine = false
    owesBlank = false
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
