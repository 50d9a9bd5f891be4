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
    guard raw.count <= 40, var number = WrittenDecimal(raw) else {
      return String(decoding: raw, as: UTF8.self)
    }
    number.round(to: digits)
    return String(decoding: number.words, as: UTF8.self)
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

  /// A number with noughts in front up to a width.
  static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let words = String(number)
    return String(repeating: "0", count: max(0, width - words.utf8.count)) + words
  }
}
