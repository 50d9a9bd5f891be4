import CaseModel
import Tables

/// Tables of a chronology that explain its abbreviations and codes.
enum SideTables {
  private static let abbreviations: Set<String> = [
    "abbreviation", "abbreviations", "acronym", "acronyms", "term", "terms", "abbrev", "initialism",
    "abbreviation acronym", "abbreviation used", "byrfodd",
  ]
  private static let meanings: Set<String> = [
    "meaning", "definition", "definitions", "full name", "full term", "explanation", "stands for",
    "description", "in full", "expansion", "what it stands for", "full title", "meanings", "ystyr",
  ]
  private static let codes: Set<String> = [
    "code", "codes", "key", "initials", "person code", "role code", "identifier", "reference",
    "ref",
    "known as", "referred to as", "anonymised as", "pseudonym",
  ]
  private static let roles: Set<String> = [
    "role", "roles", "job title", "title", "relationship", "relationship to child", "designation",
    "position", "profession", "role or relationship", "relationship to subject", "job role",
    "relationship to the child", "post", "role agency", "role and agency", "relationship role",
  ]

  /// The abbreviations that a table explains; nil when it is no such table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - title: The heading that stands above it.
  static func glossary(in table: Table, title: String) -> [GlossaryTerm]? {
    guard let (left, right, body) = pairs(table, abbreviations, meanings) ?? titled(table, title)
    else { return nil }
    return body.compactMap { row in
      let words = row.words(at: left).onOneLine
      let meaning = row.words(at: right).onOneLine
      return words.isEmpty || meaning.isEmpty
        ? nil : GlossaryTerm(abbreviation: words, expansion: meaning)
    }
  }

  /// The codes that a table explains, with their roles and never with names; nil when it is no such table.
  ///
  /// - Parameter table: The table.
  static func people(in table: Table) -> [RawField]? {
    guard let (left, right, body) = pairs(table, codes, roles) else { return nil }
    return body.compactMap { row in
      let code = row.words(at: left).onOneLine
      return code.isEmpty ? nil : RawField(name: code, value: row.words(at: right).onOneLine)
    }
  }

  /// The two columns whose headings are of two lists, and the rows below.
  private static func pairs(
    _ table: Table, _ left: Set<String>, _ right: Set<String>
  ) -> (Int, Int, ArraySlice<TableRow>)? {
    for (index, row) in table.rows.prefix(4).enumerated() where row.cells.count <= 6 {
      let keys = row.cells.map { HeadingKey($0.text).words }
      guard let first = keys.firstIndex(where: left.contains),
        let second = keys.indices.first(where: { $0 != first && right.contains(keys[$0]) })
      else { continue }
      // A column of dates makes it a chronology with a column of codes.
      guard !row.cells.contains(where: { HeadingMatch.of($0.text)?.field == .when }) else {
        return nil
      }
      return (first, second, table.rows[(index + 1)...])
    }
    return nil
  }

  /// Two columns under a title that calls them a glossary.
  private static func titled(
    _ table: Table, _ title: String
  ) -> (Int, Int, ArraySlice<TableRow>)? {
    let words = HeadingKey(title).words
    guard words.contains("glossary") || words.contains("abbreviation"),
      table.rows.allSatisfy({ $0.cells.count <= 2 }), !table.rows.isEmpty,
      !table.rows.contains(where: { $0.cells.first.map(CellContents.isDate) == true })
    else { return nil }
    return (0, 1, table.rows[...])
  }
}
