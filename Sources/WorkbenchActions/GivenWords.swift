/// Words that a person gives and the case keeps.
enum GivenWords {
  /// The words without blanks around them.
  ///
  /// - Parameters:
  ///   - words: What was given.
  ///   - option: The option that it was given with.
  ///   - need: Why it is needed, as a sentence.
  /// - Throws: ``ActionFailure`` when nothing but blanks was given.
  static func needed(_ words: String, option: String, _ need: String) throws -> String {
    let kept = words.drop(while: \.isWhitespace)
    guard !kept.isEmpty else {
      throw ActionFailure(
        "usage.words.missing", need, remedy: "Add \(option) with a few words in quotation marks.")
    }
    return String(kept.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The words as they are repeated in a message: in one line, and cut where they are very long.
  static func quoted(_ words: String) -> String {
    let line = line(words)
    return line.count > 60 ? "“\(line.prefix(60))…”" : "“\(line)”"
  }

  /// The words in one line, for a name or a title.
  static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
