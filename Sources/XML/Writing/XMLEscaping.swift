/// Turns text into bytes that a reader of XML turns back into the same text.
enum XMLEscaping {
  /// Appends text, escaped.
  ///
  /// Line breaks and tabs in attributes become references, because a reader makes them spaces
  /// otherwise; so do carriage returns everywhere, which a reader makes line breaks.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - inAttribute: Whether it stands in an attribute's value.
  ///   - bytes: Where to append.
  static func append(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var done = 0
      for index in source.indices {
        guard
          let replacement = replacement(
            for: source, at: index, inAttribute: inAttribute)
        else { continue }
        bytes.append(contentsOf: source[done..<index])
        bytes.append(contentsOf: replacement.text.utf8)
        done = index + replacement.length
      }
      bytes.append(contentsOf: source[done...])
    }
  }

  private static func replacement(
    for source: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
  ) -> (text: String, length: Int)? {
    switch source[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\"") where inAttribute: return ("&quot;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x0A where inAttribute: return ("&#10;", 1)
    case 0x09 where inAttribute: return ("&#9;", 1)
    case 0x09, 0x0A: return nil
    case 0..<0x20: return ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF, the only other characters that XML 1.0 forbids and a String can hold.
    case 0xEF
    where index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE:
      return ("\u{FFFD}", 3)
    default: return nil
    }
  }
}
