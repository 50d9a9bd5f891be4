/// Characters that workbooks write as `_x000D_` because XML cannot hold them (ECMA-376 part 1, 22.9.2.19).
enum EscapedCharacters {
  /// A text with its escaped characters resolved, and with line feeds for every kind of line break.
  ///
  /// - Parameter text: The text as it stands in the part.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(0x0D) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "_"), let scalar = scalar(bytes[at...].prefix(7)) {
        result += String(Character(scalar)).utf8
        at += 7
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    guard result.contains(0x0D) else { return String(decoding: result, as: UTF8.self) }
    var lines: [UInt8] = []
    for (index, byte) in result.enumerated()
    where byte != 0x0A || index == 0 || result[index - 1] != 0x0D {
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }

  /// The character that `_xHHHH_` stands for; nil for anything else, and for half of a pair.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count == 7, bytes.dropFirst().first == UInt8(ascii: "x"),
      bytes.last == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes.dropFirst(2).dropLast() {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte & 0xDF) - 0x37)
      default: return nil
      }
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
