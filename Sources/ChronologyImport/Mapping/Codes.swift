/// Lists of codes in one cell, such as `HV2, SW1`.
enum Codes {
  /// The codes of a cell; one text where it holds anything that is no code.
  ///
  /// A code is short, has no blank, and ends in a figure or is all in capitals: names are never taken
  /// apart.
  static func split(_ words: String) -> [String] {
    let parts = words.split { ",;/&+\n\r".contains($0) || $0 == "\r\n" }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return [words.onOneLine] }
    return parts.allSatisfy(isCode) ? parts : [words.onOneLine]
  }

  private static func isCode(_ word: String) -> Bool {
    guard word.utf8.count <= 12, let last = word.last, !word.contains(where: \.isWhitespace) else {
      return false
    }
    return last.isNumber || word.utf8.count <= 6 && word.allSatisfy { $0.isUppercase }
  }
}
