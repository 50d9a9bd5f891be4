import CaseModel
import Tables

/// Tables whose records are blocks of names and values, as forms are.
enum KeyValueTables {
  /// A form has no more rows.
  private static let longest = 5000

  /// The names and values of a table in the order of the file; nil when it is no such table.
  ///
  /// A name is a cell whose words are a known heading and nothing more; the cell to its right is its
  /// value. At least three different fields must be named, one of them a date.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - known: Headings that profiles know.
  static func records(in table: Table, known: KnownHeadings) -> HeadedTable? {
    guard table.rows.count <= longest, table.rows.allSatisfy({ $0.cells.count <= 8 }) else {
      return nil
    }
    guard isForm(table.rows.prefix(12), known) else { return nil }
    var blocks: [Block] = []
    var names = Set<String>()
    var fields = Set<EntryField>()
    for row in table.rows {
      let pairs = pairs(of: row, known)
      for pair in pairs where pair.isName {
        guard names.insert(pair.key).inserted else { continue }
        let field = known.field(of: pair.name) ?? HeadingMatch.of(pair.name)?.field
        if let field { fields.insert(field) }
      }
      let isRepeated = pairs.contains { pair in
        pair.isName && blocks.last?.pairs.contains { $0.key == pair.key && $0.isName } == true
      }
      // A name that comes a second time begins the next record.
      if blocks.isEmpty || isRepeated { blocks.append(Block(row: row)) }
      blocks[blocks.count - 1].pairs += pairs
    }
    guard names.count >= 3, fields.contains(.when) || fields.contains(.recorded),
      fields.contains(where: isProse),
      blocks.count(where: { $0.pairs.count(where: \.isName) >= 2 }) * 2 > blocks.count
    else { return nil }
    return headed(table, blocks)
  }

  /// Whether the first rows have more names with a value beside them than names without, as the headings
  /// of columns are.
  private static func isForm(_ rows: ArraySlice<TableRow>, _ known: KnownHeadings) -> Bool {
    let pairs = rows.flatMap { Self.pairs(of: $0, known) }
    let names = pairs.filter(\.isName)
    let filled = names.count { !$0.value.isBlank }
    return filled >= 2 && filled * 2 > names.count && names.count * 2 > pairs.count
  }

  private struct Block {
    var row: TableRow
    var pairs: [Pair] = []
  }

  private struct Pair {
    var name: String
    var key: String
    var isName: Bool
    var value: TableCell
    var row: Int
  }

  /// The cells of a row in pairs.
  private static func pairs(of row: TableRow, _ known: KnownHeadings) -> [Pair] {
    let cells = row.cells.filter { $0.place != .coveredFromLeft && !$0.isBlank }
    var pairs: [Pair] = []
    var index = 0
    while index < cells.count {
      let name = cells[index].text.onOneLine
      // A label on the left that comes again and again is a name too, whatever its words.
      let isLabel = index == 0 && cells.count > 1 && known.isLabel(cells[0].text)
      if isLabel || isName(cells[index], known) {
        let next = index + 1 < cells.count && !isName(cells[index + 1], known)
        pairs.append(
          Pair(
            name: name, key: HeadingKey(name).words, isName: true,
            value: next ? cells[index + 1] : TableCell(""), row: row.number))
        index += next ? 2 : 1
      } else {
        pairs.append(
          Pair(name: "", key: "", isName: false, value: cells[index], row: row.number))
        index += 1
      }
    }
    return pairs
  }

  private static func isName(_ cell: TableCell, _ known: KnownHeadings) -> Bool {
    guard cell.value == .text, cell.text.utf8.count <= 80 else { return false }
    if cell.text.utf8.count <= 60, cell.text.trimmed.hasSuffix(":") { return true }
    return known.field(of: cell.text) != nil
  }

  private static func isProse(_ field: EntryField) -> Bool {
    field.isProse && field != .sourceLabel
  }

  private static func headed(_ table: Table, _ blocks: [Block]) -> HeadedTable {
    var headed = HeadedTable(name: table.name, title: table.title, headings: [])
    headed.isKeyValue = true
    var columns: [String: Int] = [:]
    for block in blocks {
      var cells: [TableCell] = []
      var rows: [Int] = []
      for pair in block.pairs {
        let key = pair.isName ? pair.key : "\u{1F}"
        let column = columns[key] ?? headed.keys.count
        if columns[key] == nil {
          columns[key] = column
          headed.add(pair.isName ? pair.name : "")
        }
        while cells.count <= column {
          cells.append(TableCell(""))
          rows.append(pair.row)
        }
        if cells[column].isBlank {
          cells[column] = pair.value
          rows[column] = pair.row
        } else if !pair.value.isBlank {
          cells[column].text += "\n" + pair.value.text
          cells[column].value = .text
        }
      }
      guard cells.contains(where: { !$0.isBlank }) else { continue }
      headed.records.append(
        TableRecord(part: table.name, row: block.row.number, cells: cells, cellRows: rows))
    }
    return headed
  }
}
