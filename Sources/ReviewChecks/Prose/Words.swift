/// The words of a text in order; made in time linear in its length.
///
/// A word is a run of letters and digits with apostrophes inside it. Soft hyphens and other invisible
/// marks do not divide words, because a name can be hidden with them.
struct Words: Sendable {
  /// The words.
  private(set) var all: [Word] = []

  private var letters = ""
  private var gap = Word.Gap.start
  private var line = 1
  private var wordLine = 1
  private var firstIsCapital = false
  private var hasSmall = false
  private var quotations = QuotationMarks()
  // A mark is understood from what follows it, so it waits for the next character.
  private var waiting: Unicode.Scalar?

  /// Takes a text apart.
  init(_ text: String) {
    all.reserveCapacity(text.utf8.count / 6)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars where !Self.isInvisible(scalar) {
      settle(before: scalar, after: previous)
      if Self.isWordPart(scalar) {
        add(scalar)
      } else if Self.isApostrophe(scalar) || scalar == "." || scalar == "!" || scalar == "?" {
        waiting = scalar
      } else {
        finishWord()
        divide(scalar, previous: previous)
      }
      previous = scalar
    }
    settle(before: " ", after: previous)
    finishWord()
    for (from, to) in quotations.pairs { for index in from..<to { all[index].isQuoted = true } }
  }

  /// Decides on an apostrophe or full stop now that the character after it is known.
  private mutating func settle(before next: Unicode.Scalar, after previous: Unicode.Scalar) {
    guard let mark = waiting else { return }
    waiting = nil
    if Self.isApostrophe(mark) {
      if !letters.isEmpty, Self.isWordPart(next) {
        letters.unicodeScalars.append("'")
        return
      }
      let closes = !letters.isEmpty || !Self.isWordPart(next)
      finishWord()
      quotations.single(mark, closes: closes, at: all.count)
      widen(.mark)
    } else {
      finishWord()
      // `3.2` and `robin.docx` go on; a sentence ends before white space or a closing mark.
      widen(Self.isWordPart(next) ? .mark : .stop)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if letters.isEmpty {
      wordLine = line
      firstIsCapital = scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
      hasSmall = false
    }
    if scalar.isASCII {
      if ("a"..."z").contains(scalar) { hasSmall = true }
      letters.unicodeScalars.append(
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar)
    } else {
      if scalar.properties.isLowercase { hasSmall = true }
      letters += PlainLetters.of(scalar)
    }
  }

  private mutating func finishWord() {
    guard !letters.isEmpty else { return }
    all.append(
      Word(
        text: letters, gap: gap, line: wordLine, isCapitalised: firstIsCapital,
        isUpperCase: !hasSmall))
    letters = ""
    gap = .space
  }

  /// Takes account of what is neither part of a word nor an apostrophe nor the end of a sentence.
  private mutating func divide(_ scalar: Unicode.Scalar, previous: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}", "\u{85}":
      if scalar == "\n", previous == "\r" { return }
      line += 1
      widen(Self.isLineEnd(previous) ? .stop : .broken)
    case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}": break
    case "-", "\u{2010}", "\u{2011}": widen(.broken)
    case "\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}":
      quotations.double(scalar, at: all.count)
      widen(.mark)
    default: if !scalar.properties.isWhitespace { widen(.mark) }
    }
  }

  /// Keeps the strongest of what stands between two words.
  private mutating func widen(_ new: Word.Gap) {
    switch (gap, new) {
    case (.start, _), (.stop, _): break
    case (_, .stop): gap = .stop
    case (.mark, _): break
    default: gap = new
    }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{2BC}"
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// Soft hyphen, zero-width marks and the like.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar == "\u{AD}" || scalar.properties.generalCategory == .format)
  }
}
