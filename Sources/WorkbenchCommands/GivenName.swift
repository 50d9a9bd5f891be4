/// A name as it is given on the command line.
enum GivenName {
  /// The words in one line with single blanks between.
  static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
