import Tables

/// Rows that divide a table or close it, and tell of no event: a year over the rows of that year, the
/// sum of the records, the words at the end.
enum DividerRows {
  /// The longest such row, in bytes.
  private static let longest = 120

  /// Whether a row is one.
  static func holds(_ row: TableRow) -> Bool {
    guard row.cells.allSatisfy({ $0.isBlank || $0.place == .own }) else { return false }
    let filled = row.cells.filter { !$0.isBlank }
    guard let first = filled.first, first.text.utf8.count <= longest else { return false }
    if isTotal(filled) { return true }
    guard filled.count == 1 else { return false }
    return isPeriod(first.text) || isEnd(first.text)
      || row.cells.count > 2 && first.text == row.cells[0].text
        && row.cells[1].place == .coveredFromLeft
  }

  /// Whether words are a bare year or month, such as `2022`, `2021/22` or `September 2022`.
  static func isPeriod(_ words: String) -> Bool {
    guard words.utf8.count <= 40 else { return false }
    let parts = HeadingKey(words).words.split(separator: " ").map(String.init)
    guard (1...4).contains(parts.count) else { return false }
    var isNamed = false
    for (index, part) in parts.enumerated() {
      if isYear(part) || months.contains(part) {
        isNamed = true
      } else if part.utf8.count == 2, Int(part) != nil, index > 0, isYear(parts[index - 1]) {
        continue
      } else if part != "year" && part != "month" && part != "to" {
        return false
      }
    }
    return isNamed
  }

  /// Whether words have figures, and too few of them for a day, a month and a year.
  static func isPartOfDate(_ words: String) -> Bool {
    let figures = words.prefix(HeadingKey.longest).split { !$0.isNumber }
    return (1...2).contains(figures.count) && !figures.contains { isYear(String($0)) }
  }

  /// Whether words name a year or a month among others, as the title of a table may.
  static func mentionPeriod(_ words: String) -> Bool {
    guard words.utf8.count <= HeadingKey.longest else { return false }
    return HeadingKey(words).words.split(separator: " ").contains {
      isYear(String($0)) || $0.utf8.count > 3 && months.contains(String($0))
    }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900...2099).contains($0) } == true
  }

  /// Whether the first words name a sum, and nothing but numbers follow.
  private static func isTotal(_ filled: [TableCell]) -> Bool {
    guard let first = filled.first else { return false }
    let words = HeadingKey(first.text).words
    let isNamed = sums.contains { words == $0 || words.hasPrefix($0 + " ") }
    guard isNamed else { return false }
    // In one cell the number ends it: `Total entries: 9`.
    if filled.count == 1 {
      return words.split(separator: " ").last.map { $0.allSatisfy(\.isNumber) } == true
    }
    return filled.dropFirst().allSatisfy(CellContents.isNumber)
  }

  /// Whether words close a chronology.
  private static func isEnd(_ text: String) -> Bool {
    let words = HeadingKey(text).words
    return ends.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  private static let sums = [
    "total", "totals", "grand total", "subtotal", "sub total", "number of records",
    "number of entries", "record count", "count",
  ]
  private static let ends = [
    "end of chronology", "end of report", "end of document", "end of extract", "end of record",
    "end of records", "end of table", "end of file", "signed off", "chronology ends",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
}
