/// The bytes of a file of markup as it grows: fixed markup as it is, words escaped.
///
/// Beside the writer of the XML module this one is for whole reports: it folds white space as it
/// escapes, and puts bytes down without making a String of them first.
struct MarkupBytes {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Appends markup that this program made.
  mutating func markup(_ fixed: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: fixed.utf8Start, count: fixed.utf8CodeUnitCount))
  }

  /// Appends markup that this program made.
  mutating func markup(_ made: String) { bytes.append(contentsOf: made.utf8) }

  /// Appends markup that this program made.
  mutating func markup(_ made: [UInt8]) { bytes.append(contentsOf: made) }

  /// Appends a whole number.
  mutating func number(_ value: Int) { markup(String(value)) }

  /// Appends words from outside: escaped, each run of white space as one space, and what XML cannot
  /// hold as U+FFFD.
  mutating func words(_ text: String) {
    var text = text
    text.withUTF8 { source in
      guard let base = source.baseAddress else { return }
      var kept = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        let kind = Self.kinds[Int(byte)]
        guard kind != 0 else {
          index += 1
          continue
        }
        var length = 1
        let replacement: StaticString
        switch kind {
        case 1:
          while index + length < source.count, Self.kinds[Int(source[index + length])] == 1 {
            length += 1
          }
          if length == 1, byte == 0x20 {
            index += 1
            continue
          }
          replacement = " "
        case 2: replacement = "&amp;"
        case 3: replacement = "&lt;"
        case 4: replacement = "&gt;"
        case 5: replacement = "&quot;"
        case 6: replacement = "\u{FFFD}"
        default:
          // U+FFFE and U+FFFF begin with this byte, and with them many other characters.
          guard index + 2 < source.count, source[index + 1] == 0xBF, source[index + 2] >= 0xBE
          else {
            index += 1
            continue
          }
          length = 3
          replacement = "\u{FFFD}"
        }
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + kept, count: index - kept))
        markup(replacement)
        index += length
        kept = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(start: base + kept, count: source.count - kept))
    }
  }

  /// What to do with a byte: 0 keep, 1 white space, 2 to 5 escape, 6 replace, 7 look at the next two.
  private static let kinds: [UInt8] = {
    var kinds = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { kinds[byte] = 6 }
    for byte in [0x09, 0x0A, 0x0C, 0x0D, 0x20] { kinds[byte] = 1 }
    kinds[0x26] = 2
    kinds[0x3C] = 3
    kinds[0x3E] = 4
    kinds[0x22] = 5
    kinds[0xEF] = 7
    return kinds
  }()
}
