/// A short mark for the words around a place in a text.
///
/// It goes into the id of a result, so that a dismissal holds for what was looked at and for nothing
/// else. Nothing can be read back from it.
enum Surroundings {
  /// The mark for the three words on either side of a range, which is itself left out.
  static func digest(of words: [Word], around range: Range<Int>) -> String {
    let before = words[max(0, range.lowerBound - 3)..<range.lowerBound]
    let after = words[range.upperBound..<min(words.count, range.upperBound + 3)]
    return digest(of: before.map(\.text) + ["·"] + after.map(\.text))
  }

  /// The mark for a list of words, in order.
  static func digest(of words: [String]) -> String {
    var hash = StableHash()
    for word in words { for byte in word.utf8 + [0] { hash.add(byte) } }
    let letters = String((hash.value ^ (hash.value >> 32)) & 0xFF_FFFF, radix: 16)
    return String(repeating: "0", count: 6 - letters.count) + letters
  }
}
