/// Runs of words with their white space folded as HTML folds it: each run of it is one space, also
/// across the edges of elements, and none stands at the beginning or the end of a line.
struct InlineText {
  private var runs: [Inline] = []
  /// Whether white space that comes now is to be left out, since some is there or a line begins.
  private var isAfterSpace = true
  /// Whether the element being added is a reference, which is kept although it has no words yet.
  var isReferenceOpen = false

  /// Tells whether a byte of UTF-8 is white space to HTML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  /// Adds words.
  mutating func add(_ words: String) {
    var folded: [UInt8] = []
    for byte in words.utf8 {
      let isSpace = Self.isSpace(byte)
      if !isSpace {
        folded.append(byte)
      } else if !isAfterSpace {
        folded.append(0x20)
      }
      isAfterSpace = isSpace
    }
    if !folded.isEmpty { runs.append(.text(String(decoding: folded, as: UTF8.self))) }
  }

  /// Adds a line break.
  mutating func addBreak() {
    dropLastSpace()
    runs.append(.lineBreak)
    isAfterSpace = true
  }

  /// Runs that go on where these stop.
  func nested() -> InlineText {
    var inner = InlineText()
    inner.isAfterSpace = isAfterSpace
    return inner
  }

  /// Adds runs that went on from these, in an element of their own.
  mutating func add(_ inner: InlineText, as wrap: ([Inline]) -> Inline, keepsEmpty: Bool) {
    isAfterSpace = inner.isAfterSpace
    if !inner.runs.isEmpty || keepsEmpty { runs.append(wrap(inner.runs)) }
    if inner.runs.isEmpty && keepsEmpty { isAfterSpace = false }
  }

  /// The runs, without white space at the end.
  var finished: [Inline] {
    var copy = self
    copy.dropLastSpace()
    return copy.runs
  }

  /// Removes a space at the end, however deep in elements it stands.
  private mutating func dropLastSpace() {
    runs = Self.withoutLastSpace(runs)
  }

  private static func withoutLastSpace(_ runs: [Inline]) -> [Inline] {
    guard let last = runs.last else { return runs }
    var kept = Array(runs.dropLast())
    switch last {
    case .text(let words):
      if words == " " { return withoutLastSpace(kept) }
      kept.append(.text(words.hasSuffix(" ") ? String(words.dropLast()) : words))
    case .strong(let inner): kept.append(.strong(withoutLastSpace(inner)))
    case .emphasis(let inner): kept.append(.emphasis(withoutLastSpace(inner)))
    case .reference(let anchor, let inner):
      kept.append(.reference(anchor: anchor, withoutLastSpace(inner)))
    case .lineBreak: kept.append(last)
    }
    return kept
  }
}
