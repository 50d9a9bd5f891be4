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
    return misspelt(key) ?? asking(key) ?? ending(key) ?? containing(key)
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
        best.map({ changes < $0.changes }) ?? true, isSlip(key.words, for: name.words)
      {
        best = (name.words, name.field, changes)
      }
    }
    return best.map {
      HeadingMatch(
        field: $0.field, strength: 0.85, reason: "the heading is nearly “\($0.words)”")
    }
  }

  /// Whether no word that differs is a known one itself: `note time` is no slip for `date time`.
  private static func isSlip(_ written: String, for meant: String) -> Bool {
    let written = written.split(separator: " ")
    let meant = meant.split(separator: " ")
    guard written.count == meant.count else { return true }
    return zip(written, meant).allSatisfy {
      $0 == $1 || HeadingSynonyms.field(named: String($0)) == nil
    }
  }

  /// What a heading asks for that is worded as a question or a sentence.
  private static func asking(_ key: HeadingKey) -> HeadingMatch? {
    let words = key.words.split(separator: " ")
    guard words.count > 1, let first = words.first else { return nil }
    if first == "who" || first == "whom" || first == "by" {
      let isAbout = words.contains { about.contains(String($0)) }
      return HeadingMatch(
        field: isAbout ? .subjects : .actors, strength: 0.7,
        reason: isAbout ? "the heading asks whom it is about" : "the heading asks who did it")
    }
    if words.contains(where: { deeds.contains(String($0)) }), !words.contains("by") {
      return HeadingMatch(
        field: .response, strength: 0.65, reason: "the heading asks what was done")
    }
    return nil
  }

  private static let about: Set<String> = [
    "about", "concerned", "concerns", "concerning", "regarding",
  ]
  private static let deeds: Set<String> = ["did", "done", "action", "actions"]

  /// What the last word of a heading says its cells are: a date, a time of day, or an account.
  private static func ending(_ key: HeadingKey) -> HeadingMatch? {
    let words = key.words.split(separator: " ").map(String.init)
    guard words.count > 1, words.count <= 6, let last = words.last else { return nil }
    let named = words.dropLast().compactMap { HeadingSynonyms.field(named: $0) }
    switch last {
    case "date":
      // `Entered date` is not when it happened, and a birth or a review is no event.
      guard containing(key)?.field != .kept else { return nil }
      let field = named.first { $0.isDate } ?? .when
      return HeadingMatch(field: field, strength: 0.75, reason: "the heading ends with “date”")
    case "time":
      let isOfWriting = named.contains(.recorded)
      let field: EntryField = isOfWriting ? .recordedTime : named.contains(.end) ? .endTime : .time
      return HeadingMatch(field: field, strength: 0.75, reason: "the heading ends with “time”")
    case _ where ratings.contains(last):
      return HeadingMatch(
        field: .kept, strength: 0.95, reason: "the heading is of a rating, which has no field")
    case _ where accounts.contains(last):
      // `Outcome details` tell the outcome, and `Visit notes` what happened.
      let field = named.first { $0.isProse && $0 != .sourceLabel } ?? .whatHappened
      return HeadingMatch(
        field: field, strength: 0.75, reason: "the heading ends with “\(last)”")
    default: return nil
    }
  }

  private static let ratings: Set<String> = ["rating", "rag", "status", "score", "grade", "level"]
  private static let accounts: Set<String> = [
    "text", "note", "notes", "detail", "details", "narrative", "description", "account",
  ]

  /// The longest known heading that stands in this one as whole words; of several as long, one that names
  /// a field.
  private static func containing(_ key: HeadingKey) -> HeadingMatch? {
    let words = key.words.split(separator: " ").prefix(16)
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      let parts = (0...(words.count - length)).compactMap { start -> (String, EntryField)? in
        let part = words[start..<(start + length)].joined(separator: " ")
        guard part.utf8.count >= 4 else { return nil }
        return HeadingSynonyms.field(named: part).map { (part, $0) }
      }
      guard let (part, field) = parts.first(where: { $0.1 != .kept }) ?? parts.first else {
        continue
      }
      let share = Double(part.utf8.count) / Double(key.words.utf8.count)
      return HeadingMatch(
        field: field, strength: 0.5 + 0.3 * share, reason: "the heading holds “\(part)”")
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
