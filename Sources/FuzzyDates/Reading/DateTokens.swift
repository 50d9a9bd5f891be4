/// Takes the words of a date apart into figures, known words and marks.
///
/// A word or character that no date is written with ends it at once: a date with other words round
/// it is refused, never guessed at.
struct DateTokens {
  /// The longest text, in bytes, that can still be a date.
  static let longest = 160
  /// The most tokens that can still be a date; without it, marks alone could cost their square.
  private static let most = 48

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var isSpaced = false
  /// The tokens read so far.
  private(set) var all: [DateToken] = []
  /// Whether letters had to be taken for figures, or a name for another that it nearly is.
  private(set) var isMistyped = false

  /// Takes bytes of UTF-8 apart.
  ///
  /// - Parameter bytes: At most ``longest`` of them.
  /// - Returns: The tokens; nil where there is anything that is no part of a date.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DateTokens? {
    var reading = DateTokens(bytes)
    return reading.readAll() ? reading : nil
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    all.reserveCapacity(12)
  }

  private mutating func readAll() -> Bool {
    while at < bytes.count {
      guard all.count < Self.most else { return false }
      let byte = bytes[at]
      switch byte {
      case 0x09...0x0D, 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "@"):
        isSpaced = true
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if !number() { return false }
      case UInt8(ascii: "O") where Self.isDigit(next(1)),
        UInt8(ascii: "o") where Self.isDigit(next(1)):
        if !number() { return false }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if !word() { return false }
      case UInt8(ascii: "&"): mark(.word(.and))
      case UInt8(ascii: "_"), UInt8(ascii: "*"): blankToFill(byte)
      case UInt8(ascii: "/"), UInt8(ascii: "\\"): mark(.slash)
      case UInt8(ascii: "."): mark(.dot)
      case UInt8(ascii: "-"): mark(.dash)
      case UInt8(ascii: ":"): mark(.colon)
      case UInt8(ascii: ","), UInt8(ascii: ";"): mark(.comma)
      case UInt8(ascii: "?"): mark(.question)
      case UInt8(ascii: "~"): mark(.tilde)
      case UInt8(ascii: "'"): mark(.apostrophe)
      case UInt8(ascii: "+"): mark(.plus)
      case 0xC2 where next(1) == 0xA0:
        isSpaced = true
        at += 2
      case 0xE2, 0xEF: if !wideMark() { return false }
      default: return false
      }
    }
    return true
  }

  private func next(_ offset: Int) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : 0
  }

  private mutating func append(_ token: DateToken) {
    var token = token
    token.isSpaced = isSpaced
    all.append(token)
    isSpaced = false
  }

  private mutating func mark(_ kind: DateToken.Kind, length: Int = 1) {
    append(DateToken(kind: kind))
    at += length
  }

  /// Reads figures; a letter O between them is a nought that was mistyped.
  private mutating func number() -> Bool {
    let start = at
    var value = 0
    while Self.isDigit(next(0)) || isMistypedNought(after: start) {
      guard at - start < 9 else { return false }
      if Self.isDigit(next(0)) {
        value = value * 10 + Int(next(0) &- 0x30)
      } else {
        value *= 10
        isMistyped = true
      }
      at += 1
    }
    append(DateToken(kind: .number, value: value, digits: at - start))
    return true
  }

  private func isMistypedNought(after start: Int) -> Bool {
    guard next(0) | 0x20 == UInt8(ascii: "o") else { return false }
    let following = next(1)
    return Self.isDigit(following)
      || at > start && !Self.isLetter(following) && following != UInt8(ascii: "'")
  }

  /// Reads the line of a form that nobody filled in, as in `__/06/2019`; a single one between figures
  /// parts them, as in the name of a file.
  private mutating func blankToFill(_ byte: UInt8) {
    var length = 1
    while next(length) == byte { length += 1 }
    let isMark = length == 1 && all.last?.kind == .number && Self.isDigit(next(1))
    append(DateToken(kind: isMark ? .dash : .word(.placeholder), digits: length))
    at += length
  }

  /// Reads letters; `w/c` and `a.m.` count as one word each, and apostrophes between letters as nothing.
  private mutating func word() -> Bool {
    var spelling = DateVocabulary.Spelling()
    let start = at
    while true {
      if Self.isLetter(next(0)) {
        guard spelling.append(next(0)) else { return false }
        at += 1
      } else if let length = apostrophe(), Self.isLetter(next(length)) {
        at += length
      } else {
        break
      }
    }
    let second = next(1)
    if at - start == 1, Self.isLetter(second), !Self.isLetter(next(2)) {
      if next(0) == UInt8(ascii: "/") {
        guard spelling.append(UInt8(ascii: "/")), spelling.append(second) else { return false }
        at += 2
      } else if next(0) == UInt8(ascii: "."), spelling.append(second) {
        at += 2
      }
    }
    guard let word = DateVocabulary.words[spelling] else {
      return ordinalEnding(start) || mistypedName(start)
    }
    // `n.d.` and its like stand for "no date"; an ordinal has a figure before it.
    let meaning = word == .ordinalEnding && all.isEmpty ? .absent : word
    append(DateToken(kind: .word(meaning), digits: word == .placeholder ? at - start : 0))
    return true
  }

  /// The length of an apostrophe that stands next; nil for anything else.
  private func apostrophe() -> Int? {
    if next(0) == UInt8(ascii: "'") { return 1 }
    return next(0) == 0xE2 && next(1) == 0x80 && next(2) | 1 == 0x99 ? 3 : nil
  }

  private mutating func mistypedName(_ start: Int) -> Bool {
    let letters = UnsafeBufferPointer(rebasing: bytes[start..<at])
    guard let word = MistypedName.meaning(of: letters) else { return false }
    isMistyped = true
    append(DateToken(kind: .word(word)))
    return true
  }

  /// Reads the `rd` of `3rdSept2023`, so that the month is read next.
  private mutating func ordinalEnding(_ start: Int) -> Bool {
    guard all.last?.kind == .number, !isSpaced, at - start > 2 else { return false }
    var spelling = DateVocabulary.Spelling()
    guard spelling.append(bytes[start]), spelling.append(bytes[start + 1]),
      DateVocabulary.words[spelling] == .ordinalEnding
    else { return false }
    append(DateToken(kind: .word(.ordinalEnding)))
    at = start + 2
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 <= 25 }

  /// Reads the blanks, dashes and apostrophes that word processors put in place of the plain ones.
  private mutating func wideMark() -> Bool {
    switch (next(0), next(1), next(2)) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      isSpaced = true
      at += 3
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): mark(.dash, length: 3)
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92): mark(.longDash, length: 3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): mark(.apostrophe, length: 3)
    case (0xE2, 0x80, 0xA6): mark(.dot, length: 3)
    default: return false
    }
    return true
  }
}
