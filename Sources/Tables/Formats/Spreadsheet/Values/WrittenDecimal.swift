/// A number by its figures, as they were written: no arithmetic of a machine comes between.
struct WrittenDecimal {
  private var isNegative = false
  /// The figures, without noughts in front.
  private var figures: [UInt8] = []
  /// How many figures stand before the point; negative for noughts behind it.
  private var point = 0

  /// Reads a number such as `-12.50` or `1.5E-12`; nil for anything else.
  init?(_ raw: UnsafeBufferPointer<UInt8>) {
    figures.reserveCapacity(raw.count)
    var at = 0
    var hasPoint = false
    var hasFigure = false
    if at < raw.count, raw[at] == UInt8(ascii: "-") || raw[at] == UInt8(ascii: "+") {
      isNegative = raw[at] == UInt8(ascii: "-")
      at += 1
    }
    scan: while at < raw.count {
      switch raw[at] {
      case 0x30...0x39:
        hasFigure = true
        if figures.isEmpty && raw[at] == 0x30 {
          if hasPoint { point -= 1 }
        } else {
          figures.append(raw[at])
          if !hasPoint { point += 1 }
        }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: break scan
      }
      at += 1
    }
    guard hasFigure else { return nil }
    if at < raw.count {
      guard raw[at] | 0x20 == UInt8(ascii: "e"), let exponent = Self.exponent(raw[(at + 1)...])
      else { return nil }
      point += exponent
    }
  }

  /// A whole number of at most four figures.
  private static func exponent(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var rest = raw
    var sign = 1
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      rest = rest.dropFirst()
    }
    guard (1...4).contains(rest.count), rest.allSatisfy({ $0 &- 0x30 <= 9 }) else { return nil }
    return sign * rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Rounds to so many figures, and leaves out noughts at the end.
  mutating func round(to digits: Int) {
    if figures.count > digits {
      let isUp = figures[digits] >= UInt8(ascii: "5")
      figures.removeSubrange(digits...)
      if isUp { addOne() }
    }
    while figures.last == UInt8(ascii: "0") { figures.removeLast() }
  }

  /// Adds one to the last figure.
  private mutating func addOne() {
    var index = figures.count - 1
    while index >= 0 {
      if figures[index] < UInt8(ascii: "9") {
        figures[index] += 1
        return
      }
      figures[index] = UInt8(ascii: "0")
      index -= 1
    }
    figures.insert(UInt8(ascii: "1"), at: 0)
    point += 1
  }

  /// The number as a spreadsheet shows it, with an exponent only where it would be very long.
  var words: [UInt8] {
    guard let first = figures.first else { return [UInt8(ascii: "0")] }
    var words: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if point > 20 || point < -8 {
      words.append(first)
      if figures.count > 1 { words += [UInt8(ascii: ".")] + figures.dropFirst() }
      words += (point > 0 ? "E+" : "E-").utf8
      words += NumberWords.padded((point - 1).magnitude, 2).utf8
    } else if point <= 0 {
      words += "0.".utf8
      words += repeatElement(UInt8(ascii: "0"), count: -point)
      words += figures
    } else if figures.count <= point {
      words += figures
      words += repeatElement(UInt8(ascii: "0"), count: point - figures.count)
    } else {
      words += figures.prefix(point)
      words.append(UInt8(ascii: "."))
      words += figures.dropFirst(point)
    }
    return words
  }
}
