/// Leaves out the bytes of attachments that stand in a record as base64; they stay in the original file.
enum Attachments {
  /// Shorter texts are kept, whatever they are.
  private static let shortest = 2_000

  /// The words of a text, or a sentence in place of an attachment.
  ///
  /// - Parameter bytes: The text as it stands in the file.
  static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.count >= shortest, isBase64(bytes) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return placeholder(bytes.count)
  }

  /// What stands in a record in place of an attachment.
  static func placeholder(_ count: Int) -> String {
    "[an attachment of \(max(1, count / 1024)) KB, not read; it stays in the original file]"
  }

  /// Whether a text is nothing but base64: no word of any language is longer than 60 letters.
  private static func isBase64(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var run = 0
    var longest = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
        UInt8(ascii: "="):
        run += 1
        longest = max(longest, run)
      case 0x20, 0x09, 0x0A, 0x0D: run = 0
      default: return false
      }
    }
    return longest > 60
  }
}
