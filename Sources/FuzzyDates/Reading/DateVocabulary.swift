/// The words that dates are written with.
enum DateVocabulary {
  /// Up to sixteen bytes of a word in small letters.
  struct Spelling: Hashable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init() {}

    fileprivate init(_ word: String) {
      for byte in word.utf8 { _ = append(byte) }
    }

    /// Adds a letter or mark; false when there is no room for it.
    mutating func append(_ byte: UInt8) -> Bool {
      guard high >> 56 == 0 else { return false }
      high = high << 8 | low >> 56
      let isCapital = byte &- 0x41 <= 25
      low = low << 8 | UInt64(isCapital ? byte | 0x20 : byte)
      return true
    }
  }

  /// The meaning of every word.
  static let words: [Spelling: DateWord] = {
    var words: [Spelling: DateWord] = [:]
    for (meaning, spellings) in table {
      for spelling in spellings.split(separator: " ") {
        words[Spelling(String(spelling))] = meaning
      }
    }
    return words
  }()
}
