import CaseModel
import FuzzyDates

/// Makes values of the model with something in every field, without knowing any field by name.
///
/// It poses as a decoder, so that a field added to the model is filled from then on, and a round
/// trip that forgets it fails.
final class ModelGenerator {
  /// What the texts are made of.
  enum Style {
    /// Plain words, and an id wherever the schema asks for one; nothing is empty.
    case full
    /// Any characters that XML can hold, any white space, and often nothing at all.
    case hostile
    /// The same with characters that XML cannot hold.
    case impossible
  }

  private var state: UInt64
  private let style: Style
  private var turn: [ObjectIdentifier: Int] = [:]
  private(set) var counter = 0

  init(seed: UInt64, style: Style) {
    self.state = seed
    self.style = style
  }

  /// Makes a value.
  func make<Value: Decodable>(_ type: Value.Type, key: String = "") throws -> Value {
    if let value = text(key) as? Value { return value }
    if let value = number(below: 4_000) as? Value { return value }
    if let value = (number(below: 2) == 1) as? Value { return value }
    if let value = CalendarDay(dayNumber: 18_000 + number(below: 3_000)) as? Value { return value }
    if let listed = type as? any CaseIterable.Type, let value = next(of: listed) as? Value {
      return value
    }
    if let keyed = type as? any KeyedByList.Type, let value = try keyed.made(by: self) as? Value {
      return value
    }
    return try Value(from: GeneratingDecoder(generator: self))
  }

  /// How many elements a list gets.
  func length() -> Int { style == .full ? 1 + number(below: 2) : number(below: 3) }

  /// Whether something that may be absent is.
  func isAbsent() -> Bool { style == .full ? false : number(below: 2) == 0 }

  /// Each case in turn, so that some documents together hold all of them.
  private func next<Listed: CaseIterable>(of type: Listed.Type) -> Listed? {
    let cases = Array(type.allCases)
    let index = turn[ObjectIdentifier(type), default: number(below: 100)]
    turn[ObjectIdentifier(type)] = index + 1
    return cases.isEmpty ? nil : cases[index % cases.count]
  }

  private func text(_ key: String) -> String {
    counter += 1
    let isID = ["id", "phase", "person", "source", "from", "to", "code"].contains(key)
    switch style {
    case .full: return isID ? "id-\(counter)" : "some words \(counter)"
    case .hostile, .impossible:
      if number(below: 6) == 0 { return "" }
      let pieces = Self.pieces + (style == .impossible ? Self.impossiblePieces : [])
      return (0...number(below: 5)).map { _ in pieces[number(below: pieces.count)] }.joined()
        + (number(below: 2) == 0 ? "\(counter)" : "")
    }
  }

  /// A number from 0, by a linear congruence: the same seed gives the same document anywhere.
  func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let pieces = [
    " ", "  ", "\n", "\r", "\r\n", "\t", "\u{A0}", "<", ">", "&", "\"", "'", "]]>", "<![CDATA[",
    "<!--", "-->", "<?x?>", "&amp;", "&#0;", "&xxe;", "{{#a}}", "e\u{301}", "é", "👶🏽", "\u{202E}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "</review>", "a b", "HV/1", "x",
  ]

  private static let impossiblePieces = ["\0", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
}

/// A dictionary whose keys come from a list.
private protocol KeyedByList {
  static func made(by generator: ModelGenerator) throws -> Self
}

extension Dictionary: KeyedByList where Key: CaseIterable, Value: Decodable {
  fileprivate static func made(by generator: ModelGenerator) throws -> Self {
    var value: Self = [:]
    for key in Key.allCases where !generator.isAbsent() {
      value[key] = try generator.make(Value.self)
    }
    return value
  }
}
