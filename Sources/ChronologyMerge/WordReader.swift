/// Splits an entry's words at everything that is neither letter nor digit, as numbers: the same word
/// always gives the same number, whatever case it is written in.
enum WordReader {
  /// One word.
  struct Word {
    /// The word as it is written.
    let written: UInt64
    /// The word with its Latin letters in lower case.
    let folded: UInt64
    /// The number of its bytes.
    let length: Int
  }

  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    add(text, to: &words)
    return words
  }

  /// Adds the words of a text to others.
  static func add(_ text: String, to words: inout [Word]) {
    var text = text
    text.withUTF8 { bytes in
      var written = Self.start
      var folded = Self.start
      var length = 0
      var index = 0
      while index <= bytes.count {
        let skipped = index == bytes.count ? 1 : separator(in: bytes, at: index)
        if skipped == 0 {
          let byte = bytes[index]
          written = (written ^ UInt64(byte)) &* Self.prime
          folded = (folded ^ UInt64(lower(byte))) &* Self.prime
          length += 1
          index += 1
          continue
        }
        if length > 0 { words.append(Word(written: written, folded: folded, length: length)) }
        (written, folded, length) = (Self.start, Self.start, 0)
        index += skipped
      }
    }
  }

  // The numbers of Fowler, Noll and Vo's hash (FNV-1a).
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// How many bytes at a place stand between words; 0 for a byte of a word.
  private static func separator(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 0
    // Signs of Latin-1, such as a hard blank or «.
    case 0xC2: min(2, bytes.count - index)
    // Dashes, quotation marks, dots and blanks of general punctuation.
    case 0xE2 where index + 2 < bytes.count && (0x80...0x81).contains(bytes[index + 1]): 3
    case 0x80...0xFF: 0
    default: 1
    }
  }
}
