import CaseModel
import Tables

/// The tables of a document, told apart by what they are.
struct TableSorter {
  /// Those that may hold a chronology, in the order of the file.
  private(set) var headed: [HeadedTable] = []
  /// The abbreviations that are explained.
  private(set) var glossary: [GlossaryTerm] = []
  /// The codes that are explained, with their roles.
  private(set) var people: [RawField] = []
  /// How many rows of those tables there were, by kind.
  private(set) var skipped: [String: Int] = [:]
  private let known: KnownHeadings

  /// Sorts the tables of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - known: Headings that profiles know.
  init(_ document: TableDocument, known: KnownHeadings) {
    self.known = known
    for (index, table) in document.tables.enumerated() where !table.rows.isEmpty {
      let above = document.paragraphs.last { $0.tablesBefore == index }?.text ?? ""
      let title = table.title.isEmpty ? String(above.prefix(HeadingKey.longest)) : table.title
      if let terms = SideTables.glossary(in: table, title: title) {
        glossary += terms
        skipped["row of a glossary", default: 0] += table.rows.count
      } else if let codes = SideTables.people(in: table) {
        people += codes
        skipped["row of a table of codes", default: 0] += table.rows.count
      } else {
        add(table)
      }
    }
  }

  private mutating func add(_ table: Table) {
    if let blocks = KeyValueTables.records(in: table, known: known) {
      headed.append(blocks)
      return
    }
    let found = HeadingRows.find(in: table, known: known)
    let width = table.rows.map(\.cells.count).max() ?? 0
    if found.count == 0, found.above == 0, let earlier = headed.last, !earlier.isKeyValue,
      earlier.headings.count == width, continues(table, earlier)
    {
      var next = HeadedTable(
        name: table.name, title: table.title, headings: earlier.headings,
        hasHeadings: earlier.hasHeadings)
      fill(&next, from: table.rows[...], headings: [])
      headed.append(next)
      return
    }
    let body = table.rows[(found.above + found.count)...]
    var headings = found.headings
    let widest = max(headings.count, body.map(\.cells.count).max() ?? 0)
    headings += Array(repeating: "", count: widest - headings.count)
    var next = HeadedTable(
      name: table.name, title: table.title, headings: headings, hasHeadings: found.count > 0)
    next.preamble = table.rows.prefix(found.above).map { row in
      row.cells.filter { $0.place == .own && !$0.isBlank }.map(\.text.trimmed)
        .joined(separator: " ")
    }
    if found.above > 0 { next.skipped["title row"] = found.above }
    if found.count > 0 { next.skipped["heading row"] = found.count }
    fill(&next, from: body, headings: Array(table.rows[found.above..<(found.above + found.count)]))
    headed.append(next)
  }

  /// Whether a table without headings goes on with the one before, as after the end of a page.
  private func continues(_ table: Table, _ earlier: HeadedTable) -> Bool {
    let dated = earlier.keys.indices.filter { column in
      let contents = ColumnContents(column, of: earlier)
      return contents.share(contents.dates) >= 0.5
        || (HeadingMatch.of(earlier.headings[column])?.field == .when)
    }
    return dated.contains { column in
      let cells = table.rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      let filled = cells.filter { !$0.isBlank }
      return filled.count { CellContents.isDate($0) } * 2 >= filled.count
    }
  }

  /// Puts the rows below the headings into a table, and leaves out those that are no records.
  private func fill(
    _ next: inout HeadedTable, from rows: ArraySlice<TableRow>, headings: [TableRow]
  ) {
    let width = next.keys.count
    var isFirst = !headings.isEmpty
    for row in rows {
      defer { isFirst = false }
      if row.ownWords == 0 {
        next.skipped["row that repeats the one above", default: 0] += 1
      } else if headings.contains(where: { Self.isSame($0, row) }) {
        next.skipped["heading row", default: 0] += 1
      } else if isFirst && Self.isGuidance(row) {
        next.skipped["row of guidance", default: 0] += 1
      } else {
        var record = TableRecord(part: next.name, row: row.number, cells: row.cells)
        record.isBanner = width > 2 && Self.spans(row, width) || DividerRows.holds(row)
        next.records.append(record)
      }
    }
  }

  /// Whether a row has the words of a heading row, as after the end of a page.
  private static func isSame(_ heading: TableRow, _ row: TableRow) -> Bool {
    row.ownWords > 1 && heading.cells.count == row.cells.count
      && zip(heading.cells, row.cells).allSatisfy {
        $0.text == $1.text || $0.text.trimmed == $1.text.trimmed
      }
  }

  /// Whether a row below the headings explains them in brackets or numbers the columns.
  private static func isGuidance(_ row: TableRow) -> Bool {
    let cells = row.cells.filter { !$0.isBlank }
    if cells.count >= 2, cells.allSatisfy({ $0.text.trimmed.hasPrefix("(") }) { return true }
    return row.cells.count >= 3
      && row.cells.enumerated().allSatisfy { $1.text.trimmed == String($0 + 1) }
  }

  /// Whether one cell spans a whole row.
  private static func spans(_ row: TableRow, _ width: Int) -> Bool {
    guard let first = row.cells.first, first.place == .own, !first.isBlank else { return false }
    return row.cells.count == width
      && row.cells.dropFirst().allSatisfy { $0.place == .coveredFromLeft }
  }
}
