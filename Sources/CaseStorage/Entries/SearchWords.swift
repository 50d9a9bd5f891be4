/// What somebody types to search, as a query of the index.
///
/// Words are looked for in any form (`visited` finds `visits`), all of them; words between double
/// quotes are looked for one after the other; a word that ends in `*` is looked for as a beginning.
enum SearchWords {
  /// The query; nil when there is no word.
  ///
  /// - Parameter words: What was typed.
  static func query(_ words: String) -> String? {
    var terms: [String] = []
    for (place, part) in words.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if place % 2 == 1 {
        terms.append(quoted(part))
      } else {
        for word in part.split(whereSeparator: \.isWhitespace) {
          terms.append(word.hasSuffix("*") ? quoted(word.dropLast()) + "*" : quoted(word))
        }
      }
    }
    let useful = terms.filter { $0.contains { $0.isLetter || $0.isNumber } }
    return useful.isEmpty ? nil : useful.joined(separator: " ")
  }

  /// In double quotes nothing has a meaning of its own to the index, so nothing typed can fail.
  private static func quoted(_ words: some StringProtocol) -> String { "\"\(words)\"" }
}
