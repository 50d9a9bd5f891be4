/// Reads the codes in which spreadsheets write number formats, such as `[$-809]dd mmmm yyyy;@`.
struct FormatCode {
  private struct Token {
    /// `y`, `m`, `d`, `h` or `s`.
    var letter: UInt8
    var count: Int
    /// Whether it stood in brackets, and so counts on past its clock.
    var isElapsed = false
  }

  private let code: [UInt8]
  private var at = 0
  private var tokens: [Token] = []
  private var zeros = 0
  private var isOnlyZeros = true
  private var hasDigits = false

  /// What a reader sees of a number with that format.
  ///
  /// Only the part for positive numbers counts. Quoted, escaped and bracketed letters are no dates.
  ///
  /// - Parameter code: The code; past 1,000 bytes it is not looked at.
  static func shown(_ code: String) -> ShownValue {
    var reader = FormatCode(code: Array(code.utf8.prefix(1_000)))
    reader.scan()
    return reader.meaning
  }

  private init(code: [UInt8]) { self.code = code }

  private mutating func scan() {
    while at < code.count {
      let byte = code[at]
      switch byte {
      case UInt8(ascii: ";"): return
      case UInt8(ascii: "\""):
        at = (code[(at + 1)...].firstIndex(of: byte) ?? code.count - 1) + 1
        isOnlyZeros = false
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        at += 2
        isOnlyZeros = false
      case UInt8(ascii: "["): bracket()
      case UInt8(ascii: "0"):
        zeros += 1
        hasDigits = true
        at += 1
      case UInt8(ascii: "#"), UInt8(ascii: "?"):
        hasDigits = true
        isOnlyZeros = false
        at += 1
      default:
        isOnlyZeros = false
        letter(byte | 0x20)
      }
    }
  }

  /// A part in brackets: a length of time, a colour, a condition or a language.
  private mutating func bracket() {
    let end = code[at...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
    let inside = code[(at + 1)..<max(at + 1, end)].map { $0 | 0x20 }
    if let first = inside.first, "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
      tokens.append(Token(letter: first, count: inside.count, isElapsed: true))
    }
    at = end + 1
    isOnlyZeros = false
  }

  private mutating func letter(_ letter: UInt8) {
    let rest = code[at...].prefix(7).map { $0 | 0x20 }
    if rest.starts(with: "general".utf8) {
      at += 7
    } else if rest.starts(with: "am/pm".utf8) {
      at += 5
    } else if rest.starts(with: "a/p".utf8) {
      at += 3
    } else if letter == UInt8(ascii: "e"), rest.count > 1,
      hasDigits || rest[1] == UInt8(ascii: "+") || rest[1] == UInt8(ascii: "-")
    {
      hasDigits = true
      at += 1
    } else if "ymdhse".utf8.contains(letter) {
      let start = at
      while at < code.count, code[at] | 0x20 == letter { at += 1 }
      // A lone e is the year in East Asian formats.
      let kind = letter == UInt8(ascii: "e") ? UInt8(ascii: "y") : letter
      tokens.append(Token(letter: kind, count: at - start))
    } else {
      at += 1
    }
  }

  private var meaning: ShownValue {
    var shown: Set<UInt8> = []
    var isElapsed = false
    var hasWeekday = false
    for (index, token) in tokens.enumerated() {
      isElapsed = isElapsed || token.isElapsed
      if token.letter == UInt8(ascii: "d") && token.count > 2 {
        hasWeekday = true
      } else if token.letter == UInt8(ascii: "m") && isMinute(index) {
        shown.insert(UInt8(ascii: "n"))
      } else {
        shown.insert(token.letter)
      }
    }
    func shows(_ letter: Unicode.Scalar) -> Bool { shown.contains(UInt8(ascii: letter)) }
    let seconds = shows("s")
    if isElapsed { return .elapsed(seconds: seconds) }
    if shows("h") {
      guard shows("d") || hasWeekday || shows("m") || shows("y") else {
        return .time(seconds: seconds)
      }
      if shows("d") || hasWeekday { return .moment(seconds: seconds, showsYear: shows("y")) }
    }
    if shows("d") { return .day(showsYear: shows("y") && shows("m")) }
    if shows("m") { return shows("y") ? .month : .monthName }
    if shows("y") { return .year }
    if hasWeekday { return .weekday }
    if shows("n") || seconds { return .elapsed(seconds: seconds) }
    return isOnlyZeros && zeros > 1 ? .digits(min(zeros, 40)) : .number
  }

  /// Whether an `m` is a minute: it follows hours, or seconds follow it.
  private func isMinute(_ index: Int) -> Bool {
    let before = index > 0 ? tokens[index - 1].letter : 0
    let after = index + 1 < tokens.count ? tokens[index + 1].letter : 0
    return tokens[index].isElapsed || before == UInt8(ascii: "h") || after == UInt8(ascii: "s")
  }
}
