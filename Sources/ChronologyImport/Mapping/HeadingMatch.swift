import CaseModel
import Diagnostics

/// What a heading says of its column.
struct HeadingMatch: Hashable {
  /// The field that it names.
  var field: EntryField
  /// How plainly it names it, from 0 to 1.
  var strength: Double
  /// Why, in plain words.
  var reason: String

  /// From here on a heading is said to name a field, for finding the row of headings.
  static let enough = 0.75

  /// What a heading says; nil where it holds no words that are known.
  ///
  /// - Parameter heading: The heading as it stands in the file.
  static func of(_ heading: String) -> HeadingMatch? {
    guard heading.utf8.count <= HeadingKey.longest else { return nil }
    if let plain = plain(heading) { return plain }
    let open = HeadingKey(withoutBrackets(heading))
    let key = open.isEmpty ? HeadingKey(heading) : open
    return misspelt(key) ?? containing(key)
  }

  /// What a heading says in the very words of one that is known; nil for none.
  ///
  /// - Parameter heading: The heading as it stands in the file.
  static func plain(_ heading: String) -> HeadingMatch? {
    guard heading.utf8.count <= HeadingKey.longest else { return nil }
    if let field = HeadingSynonyms.field(of: HeadingKey(heading)) {
      return HeadingMatch(field: field, strength: 1, reason: "the heading says so")
    }
    if let field = HeadingSynonyms.field(of: HeadingKey(withoutBrackets(heading))) {
      return HeadingMatch(field: field, strength: 0.98, reason: "the heading says so")
    }
    // Of a heading in two rows the lower one is the closer.
    let rows = heading.split(separator: HeadingRows.joint)
    if rows.count > 1, let lower = rows.last,
      let field = HeadingSynonyms.field(of: HeadingKey(lower))
    {
      return HeadingMatch(
        field: field, strength: 0.92, reason: "the lower row of the heading says so")
    }
    // Of a heading in two languages, or with two names, the first that is known will do.
    let named = parts(of: heading).compactMap { HeadingSynonyms.field(of: HeadingKey($0)) }
    if let field = named.first(where: { $0 != .kept }) ?? named.first {
      return HeadingMatch(field: field, strength: 0.9, reason: "part of the heading says so")
    }
    return nil
  }

  /// The known heading that differs by a slip of the keyboard.
  private static func misspelt(_ key: HeadingKey) -> HeadingMatch? {
    let letters = Array(key.words.utf8)
    guard letters.count >= 5, letters.count <= 60 else { return nil }
    let allowed = letters.count < 8 ? 1 : 2
    var best: (words: String, field: EntryField, changes: Int)?
    for name in HeadingSynonyms.all
    where abs(name.letters.count - letters.count) <= allowed && name.letters.count >= 4 {
      if let changes = EditDistance.between(letters, name.letters, limit: allowed),
        best.map({ changes < $0.changes }) ?? true
      {
        best = (name.words, name.field, changes)
      }
    }
    return best.map {
      HeadingMatch(
        field: $0.field, strength: 0.85, reason: "the heading is nearly “\($0.words)”")
    }
  }

  /// The longest known heading that stands in this one as whole words.
  private static func containing(_ key: HeadingKey) -> HeadingMatch? {
    let words = key.words.split(separator: " ").prefix(16)
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<(start + length)].joined(separator: " ")
        guard part.utf8.count >= 4, let field = HeadingSynonyms.field(named: part) else { continue }
        let share = Double(part.utf8.count) / Double(key.words.utf8.count)
        return HeadingMatch(
          field: field, strength: 0.5 + 0.3 * share, reason: "the heading holds “\(part)”")
      }
    }
    return nil
  }

  /// A heading without what stands in brackets, where forms explain themselves.
  private static func withoutBrackets(_ heading: String) -> String {
    var depth = 0
    return String(
      heading.filter { letter in
        if letter == "(" || letter == "[" { depth += 1 }
        defer { if letter == ")" || letter == "]" { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }

  private static func parts(of heading: String) -> [Substring] {
    heading.split { "/|\n\r:–—•;&+".contains($0) }.flatMap { part in
      part.contains(" - ") ? part.split(separator: "-") : [part]
    }.flatMap { $0.split(separator: " and ") }
  }
}
