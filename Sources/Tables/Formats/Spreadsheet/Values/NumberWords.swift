/// Numbers as spreadsheets show them where no format says otherwise.
enum NumberWords {
  /// How many digits a spreadsheet keeps.
  private static let digits = 15

  /// The number without what only the machine's arithmetic added: at most 15 digits, no noughts at the
  /// end, and with an exponent only where it would be very long.
  ///
  /// - Parameter raw: The number as the file writes it.
  /// - Returns: The number; what is no number stands as it is.
  static func general(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    if isPlain(raw) { return String(decoding: raw, as: UTF8.self) }
    let words = String(decoding: raw, as: UTF8.self)
    guard raw.count <= 40, let value = Double(words), value.isFinite else { return words }
    return general(value)
  }

  /// The number as a spreadsheet shows it.
  static func general(_ value: Double) -> String {
    if value == 0 { return "0" }
    var (figures, point) = figures(of: value.magnitude)
    if figures.count > digits {
      let isUp = figures[digits] >= 5
      figures.removeSubrange(digits...)
      if isUp, carry(&figures) { point += 1 }
    }
    while figures.last == 0, figures.count > 1 { figures.removeLast() }
    return (value < 0 ? "-" : "") + written(figures, point: point)
  }

  /// Whether a number stands as a spreadsheet would show it.
  private static func isPlain(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = raw.first == UInt8(ascii: "-") ? 1 : 0
    guard index < raw.count, raw.count - index <= digits else { return false }
    // `0` and `0.5` are plain, `007` and `-0` are not.
    if raw[index] == UInt8(ascii: "0"), index == 1, raw.count == 2 { return false }
    if raw[index] == UInt8(ascii: "0"), index + 1 < raw.count, raw[index + 1] != UInt8(ascii: ".") {
      return false
    }
    guard raw[index] &- 0x30 <= 9 else { return false }
    var hasPoint = false
    while index < raw.count {
      if raw[index] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if raw[index] &- 0x30 > 9 {
        return false
      }
      index += 1
    }
    return !hasPoint || (raw[raw.count - 1] != UInt8(ascii: "0") && raw[raw.count - 1] &- 0x30 <= 9)
  }

  /// The figures of a number, and how many of them stand before the point.
  private static func figures(of value: Double) -> ([UInt8], Int) {
    var figures: [UInt8] = []
    var point: Int?
    var exponent = 0
    let words = value.description
    let parts = words.split(separator: "e")
    if parts.count == 2 { exponent = Int(parts[1]) ?? 0 }
    for byte in parts[0].utf8 {
      if byte == UInt8(ascii: ".") { point = figures.count } else { figures.append(byte &- 0x30) }
    }
    var before = (point ?? figures.count) + exponent
    let noughts = figures.prefix { $0 == 0 }.count
    figures.removeFirst(min(noughts, figures.count - 1))
    before -= noughts
    return (figures, before)
  }

  /// Adds one to the last figure; true when that made a figure more in front.
  private static func carry(_ figures: inout [UInt8]) -> Bool {
    var index = figures.count - 1
    while index >= 0 {
      if figures[index] < 9 {
        figures[index] += 1
        return false
      }
      figures[index] = 0
      index -= 1
    }
    figures.insert(1, at: 0)
    return true
  }

  private static func written(_ figures: [UInt8], point: Int) -> String {
    let words = figures.map { UInt8(ascii: "0") + $0 }
    func text(_ bytes: some Sequence<UInt8>) -> String {
      String(decoding: Array(bytes), as: UTF8.self)
    }
    if point > 20 || point < -8 {
      let rest = words.dropFirst()
      return text(words.prefix(1)) + (rest.isEmpty ? "" : "." + text(rest))
        + "E" + (point > 0 ? "+" : "-") + padded((point - 1).magnitude, 2)
    }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + text(words) }
    if words.count <= point {
      return text(words) + String(repeating: "0", count: point - words.count)
    }
    return text(words.prefix(point)) + "." + text(words.dropFirst(point))
  }

  /// A number with noughts in front up to a width.
  static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let words = String(number)
    return String(repeating: "0", count: max(0, width - words.utf8.count)) + words
  }
}
