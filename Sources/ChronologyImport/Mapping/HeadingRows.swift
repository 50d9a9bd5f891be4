import Tables

/// Where the headings of a table stand, and what they are.
struct HeadingRows {
  /// How many rows stand above the headings.
  var above: Int
  /// How many rows the headings take; 0 where there are none.
  var count: Int
  /// The headings, one for each column; empty where there are none.
  var headings: [String]

  /// What stands between the upper and the lower part of a heading in two rows.
  static let joint = ": "
  /// How many rows at the head of a table are looked at.
  private static let reach = 25
  /// How many cells of a row are looked up among the known headings.
  private static let breadth = 40
  /// The longest heading, in bytes.
  private static let longest = HeadingKey.longest

  /// Finds the headings of a table.
  ///
  /// The file's own mark goes first, then the row that names the most fields, then a row of short words
  /// above columns of dates.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - known: Headings that profiles know.
  static func find(in table: Table, known: KnownHeadings) -> HeadingRows {
    let rows = table.rows
    let marked = min(table.markedHeadings, rows.count, 4)
    if marked > 0 {
      // A title may be marked with the headings.
      let above = rows.prefix(marked).prefix { $0.ownWords < 2 }.count
      if above < marked, rows[above..<marked].contains(where: { isHeadingLike($0) }) {
        return joined(rows, above: above, atLeast: marked - above)
      }
    }
    var best: (index: Int, named: Int)?
    for (index, row) in rows.prefix(reach).enumerated() where isHeadingLike(row) {
      let named = namedFields(in: row, known)
      guard named >= 2, best.map({ named > $0.named + 1 }) ?? true else { continue }
      // The first such row is it, unless one soon after names far more.
      if let best, index > best.index + 2 { break }
      best = (index, named)
    }
    if let best {
      // The row above belongs to the headings where one of its cells spans several of them.
      var above = best.index
      while above > 0, best.index - above < 2, isHeadingLike(rows[above - 1]),
        divides(rows[above], rows[above - 1])
      {
        above -= 1
      }
      return joined(rows, above: above, atLeast: best.index - above + 1)
    }
    let above = rows.prefix(reach).prefix { $0.ownWords < 2 }.count
    if above < rows.count, isAboveDates(rows, above) {
      return joined(rows, above: above, atLeast: 1)
    }
    return HeadingRows(above: above < rows.count ? above : 0, count: 0, headings: [])
  }

  /// Whether every filled cell of a row is short words, and two are filled.
  static func isHeadingLike(_ row: TableRow) -> Bool {
    row.ownWords >= 2
      && row.cells.allSatisfy { cell in
        cell.isBlank
          || cell.value == .text && cell.text.utf8.count <= longest
            && (!CellContents.isNumber(cell) && !CellContents.isDate(cell)
              || cell.place == .coveredFromAbove)
      }
  }

  /// How many different columns of a row name a field.
  private static func namedFields(in row: TableRow, _ known: KnownHeadings) -> Int {
    row.cells.prefix(breadth).count { !$0.isBlank && known.names($0.text) }
  }

  /// Whether a row of short words stands above a column that holds dates from there on.
  private static func isAboveDates(_ rows: [TableRow], _ index: Int) -> Bool {
    guard isHeadingLike(rows[index]) else { return false }
    let below = rows[(index + 1)...].prefix(20)
    guard !below.isEmpty else { return false }
    return rows[index].cells.indices.contains { column in
      guard !rows[index].cells[column].isBlank, rows[index].cells[column].text.utf8.count <= 40
      else { return false }
      let dates = below.count { column < $0.cells.count && CellContents.isDate($0.cells[column]) }
      return dates * 2 > below.count
    }
  }

  /// The headings of one row, and of the rows below it that divide its columns further.
  private static func joined(_ rows: [TableRow], above: Int, atLeast: Int) -> HeadingRows {
    var count = atLeast
    while count < 3, above + count < rows.count,
      divides(rows[above + count], rows[above + count - 1])
    {
      count += 1
    }
    let chosen = rows[above..<(above + count)]
    let width = chosen.map(\.cells.count).max() ?? 0
    let headings = (0..<width).map { column in
      var parts: [String] = []
      for row in chosen where column < row.cells.count {
        let words = row.words(at: column).onOneLine
        if !words.isEmpty && parts.last != words { parts.append(words) }
      }
      return String(parts.joined(separator: joint).prefix(longest))
    }
    return HeadingRows(above: above, count: count, headings: headings)
  }

  /// Whether a row divides a spanning heading of the row above it.
  private static func divides(_ row: TableRow, _ upper: TableRow) -> Bool {
    guard isHeadingLike(row) || row.ownWords == 1 && row.cells.contains(where: isCovered) else {
      return false
    }
    let hasSpan = row.cells.indices.contains { column in
      guard column + 1 < upper.cells.count else { return false }
      return !row.cells[column].isBlank && row.cells[column].place == .own
        && (upper.cells[column].place == .coveredFromLeft
          || upper.cells[column + 1].place == .coveredFromLeft)
    }
    return hasSpan
      && row.cells.indices.allSatisfy { column in
        let cell = row.cells[column]
        return cell.isBlank || cell.place != .own || cell.text.utf8.count <= 60
      }
  }

  private static func isCovered(_ cell: TableCell) -> Bool { cell.place == .coveredFromAbove }
}
