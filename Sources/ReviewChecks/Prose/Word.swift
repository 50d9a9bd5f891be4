/// One word of a text, as the checks compare it.
struct Word: Hashable, Sendable {
  /// What stands between a word and the one before it.
  enum Gap: Sendable {
    /// The text begins here.
    case start
    /// Nothing but white space.
    case space
    /// A hyphen or a line end: the two may be halves of one word.
    case broken
    /// A comma, a bracket or another mark inside a sentence.
    case mark
    /// The end of a sentence or an empty line.
    case stop
  }

  /// The word in small letters without accents, with straight apostrophes.
  var text: String
  /// What stands before it.
  var gap: Gap
  /// The line of the text, counted from 1.
  var line: Int
  /// Whether it begins with a capital.
  var isCapitalised: Bool
  /// Whether it has no small letter.
  var isUpperCase: Bool
  /// Whether it stands inside quotation marks.
  var isQuoted = false

  /// The word without a possessive ending: `Venderby's` and `parents'` give what stands before.
  var bare: Substring {
    if text.hasSuffix("'s") { return text.dropLast(2) }
    return text.hasSuffix("'") ? text.dropLast() : text[...]
  }
}
