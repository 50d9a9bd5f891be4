/// The lists of a file, and how far each has been counted.
///
/// Word writes no number of a list into the text: it counts paragraphs by list and level each time it
/// shows them (ISO/IEC 29500-1, 17.9).
struct WordNumbering {
  /// How one level of a list is shown.
  struct Level: Hashable {
    var start = 1
    var format = "decimal"
    /// The pattern, such as `%1.%2`.
    var pattern = ""
    /// Whether the number is followed by nothing.
    var isTight = false
    /// The paragraph style that numbers by this level; empty for none.
    var style = ""
  }

  /// How a list is shown.
  struct Pattern {
    var levels = [Level?](repeating: nil, count: WordNumbering.depth)
    /// The numbering style whose list this one is; empty for none.
    var styleLink = ""
  }

  /// A list: a pattern, with what it changes of that.
  struct List {
    var pattern = ""
    var starts = [Int?](repeating: nil, count: WordNumbering.depth)
    var levels = [Level?](repeating: nil, count: WordNumbering.depth)
  }

  /// A number that a reader of the file would see.
  enum Shown: Equatable {
    /// The number, with a blank where one follows it.
    case number(String)
    /// A bullet, which is no word, or nothing at all.
    case mark
    /// A number that this program cannot work out.
    case unknown
  }

  /// How many levels a list has.
  static let depth = 9
  /// The longest pattern and number that are worked out, in bytes.
  private static let longest = 60

  private var patterns: [String: Pattern] = [:]
  private var lists: [String: List] = [:]
  /// How far each pattern has been counted: lists that share a pattern count on.
  private var counts: [String: [Int?]] = [:]
  private var begun: Set<String> = []

  /// Keeps a pattern; of two with one id the first counts.
  mutating func add(_ pattern: Pattern, id: String) {
    if patterns[id] == nil { patterns[id] = pattern }
  }

  /// Keeps a list; of two with one id the first counts.
  mutating func add(_ list: List, id: String) {
    if lists[id] == nil { lists[id] = list }
  }

  /// The level at which a pattern numbers paragraphs of a style.
  func level(ofStyle style: String, list id: String) -> Int? {
    guard let list = lists[id], let pattern = patterns[list.pattern] else { return nil }
    return pattern.levels.firstIndex { $0?.style == style }
  }

  /// Counts one more paragraph of a list.
  ///
  /// - Parameters:
  ///   - id: The list; `0` takes a paragraph out of its list.
  ///   - level: The level, from 0 to 8.
  ///   - styles: The styles, among which a list can be found by name.
  /// - Returns: The number shown before the paragraph.
  mutating func count(_ id: String, level: Int, styles: WordStyles) -> Shown {
    guard id != "0" else { return .mark }
    guard (0..<Self.depth).contains(level), let list = lists[id] else { return .unknown }
    var key = list.pattern
    if let link = patterns[key]?.styleLink, !link.isEmpty,
      let other = styles.list(ofStyle: link).flatMap({ lists[$0] })
    {
      key = other.pattern
    }
    guard let pattern = patterns[key] else { return .unknown }
    var counts = self.counts[key] ?? [Int?](repeating: nil, count: Self.depth)
    if begun.insert(id).inserted {
      for (level, start) in list.starts.enumerated() where start != nil { counts[level] = nil }
    }
    let levels = (0..<Self.depth).map { list.levels[$0] ?? pattern.levels[$0] }
    for above in 0..<level where counts[above] == nil {
      counts[above] = list.starts[above] ?? levels[above]?.start ?? 1
    }
    let start = list.starts[level] ?? levels[level]?.start ?? 1
    counts[level] = counts[level].map { $0 &+ 1 } ?? start
    for below in (level + 1)..<max(level + 1, Self.depth) { counts[below] = nil }
    self.counts[key] = counts
    guard let shown = levels[level] else { return .unknown }
    return Self.show(shown, counts, levels)
  }

  /// Puts the numbers into the pattern of a level.
  private static func show(_ level: Level, _ counts: [Int?], _ levels: [Level?]) -> Shown {
    if ["bullet", "none", ""].contains(level.format) { return .mark }
    guard level.pattern.utf8.count <= longest else { return .unknown }
    var text = ""
    var isPlace = false
    for letter in level.pattern {
      if isPlace, let digit = letter.asciiValue.map({ Int($0) - 0x30 }), (1...depth).contains(digit)
      {
        let format = levels[digit - 1]?.format ?? "decimal"
        guard let number = WordNumber.text(counts[digit - 1] ?? 1, format) else { return .unknown }
        text += number
        isPlace = false
      } else {
        if isPlace { text += "%" }
        isPlace = letter == "%"
        if !isPlace { text.append(letter) }
      }
    }
    guard !text.isEmpty else { return .mark }
    return .number(level.isTight ? text : text + " ")
  }
}

/// Numbers as lists show them.
enum WordNumber {
  /// A number in a format of lists; nil where this program does not know the format or the number is
  /// beyond what the format is used for.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - format: The name of the format (ISO/IEC 29500-1, 17.18.59), or its number in Word 2003.
  static func text(_ number: Int, _ format: String) -> String? {
    guard (0...999_999).contains(number) else { return nil }
    switch format {
    case "decimal", "0": return String(number)
    case "decimalZero", "22": return number < 10 ? "0\(number)" : String(number)
    case "upperRoman", "1": return roman(number)
    case "lowerRoman", "2": return roman(number)?.lowercased()
    case "upperLetter", "3": return letters(number)
    case "lowerLetter", "4": return letters(number)?.lowercased()
    case "ordinal", "5": return ordinal(number)
    case "none", "bullet", "23", "255": return ""
    default: return nil
    }
  }

  /// After Z come AA, BB, and so on, as Word has it.
  private static func letters(_ number: Int) -> String? {
    guard (1...260).contains(number) else { return nil }
    let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3_999).contains(number) else { return nil }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    return switch number % 10 {
    case 1 where !isTeen: "\(number)st"
    case 2 where !isTeen: "\(number)nd"
    case 3 where !isTeen: "\(number)rd"
    default: "\(number)th"
    }
  }
}
