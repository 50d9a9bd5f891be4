/// A heading without what does not matter to its meaning: capitals, punctuation and the number of
/// blanks.
struct HeadingKey: Hashable {
  /// The words of the heading in small letters, with one blank between.
  let words: String

  /// How much of a heading is looked at, in characters: longer ones are no headings.
  static let longest = 200

  init(_ heading: some StringProtocol) {
    var words = ""
    var isBetween = false
    for letter in heading.prefix(Self.longest) {
      if letter.isLetter || letter.isNumber {
        if isBetween && !words.isEmpty { words += " " }
        isBetween = false
        words += letter.lowercased()
      } else if letter != "'" && letter != "’" {
        // "child's" is one word, with either apostrophe.
        isBetween = true
      }
    }
    // A column of numbers is often headed by nothing else.
    self.words = words.isEmpty && heading.prefix(Self.longest).contains("#") ? "#" : words
  }

  var isEmpty: Bool { words.isEmpty }
}
