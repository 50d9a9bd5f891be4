/// Finds abbreviations in a text; byte by byte, because it reads every word of every entry.
enum Abbreviations {
  /// The runs of capitals and digits, with `&` and `/` inside, that begin with a capital and hold
  /// two at least.
  static func all(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      // In a text that is all in capitals nothing can be told apart.
      guard bytes.contains(where: isSmall) else { return [] }
      var found: [String] = []
      var start = 0
      while start < bytes.count {
        guard isCapital(bytes[start]), !isJoined(before: start, in: bytes) else {
          start += 1
          continue
        }
        var end = start
        while end < bytes.count, isCapital(bytes[end]) || isDigit(bytes[end]) || isLink(bytes[end])
        {
          end += 1
        }
        let next = end < bytes.count ? bytes[end] : UInt8(ascii: " ")
        let isPlural =
          next == UInt8(ascii: "s") && (end + 1 == bytes.count || !isJoined(bytes[end + 1]))
        // What goes on with a small letter or a hyphen is a word, a code or a reference.
        if isPlural || !isJoined(next), end - start < 9,
          bytes[start..<end].count(where: isCapital) > 1
        {
          var last = end
          while isLink(bytes[last - 1]) { last -= 1 }
          found.append(String(decoding: bytes[start..<last], as: UTF8.self))
        }
        start = end
      }
      return found
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isLink(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/")
  }

  /// Whether a byte belongs to a word: letters, digits and the hyphen, and the first bytes of other
  /// alphabets' letters, but not those of curly quotation marks, dashes and the like.
  private static func isJoined(_ byte: UInt8) -> Bool {
    isCapital(byte) || isSmall(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
      || (byte >= 0xC3 && byte < 0xE2)
  }

  /// Whether the character before a position belongs to a word.
  private static func isJoined(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var first = position - 1
    while first > 0, bytes[first] & 0b1100_0000 == 0b1000_0000 { first -= 1 }
    return first >= 0 && isJoined(bytes[first])
  }
}
