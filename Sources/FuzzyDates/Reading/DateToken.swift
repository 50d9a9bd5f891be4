/// A figure, a known word or a mark in the words of a date.
struct DateToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case number
    case word(DateWord)
    case slash, dot, dash, longDash, colon, comma, question, tilde, apostrophe, plus
  }

  /// What it is.
  var kind: Kind
  /// The value of a number.
  var value = 0
  /// How many digits a number was written with, or how many places stand for one.
  var digits = 0
  /// Whether a blank stands before it.
  var isSpaced = false

  /// The meaning of a word; nil for figures and marks.
  var word: DateWord? {
    if case .word(let word) = kind { return word }
    return nil
  }
}
