import Tables

/// What the cells of one column hold, counted over its first records.
struct ColumnContents {
  /// How many of the first cells are kept as examples.
  static let exampleLimit = 3
  /// How many records are looked at.
  static let sample = 200

  /// How many cells hold words.
  private(set) var filled = 0
  /// How many of them are dates.
  private(set) var dates = 0
  /// How many are times of day.
  private(set) var times = 0
  /// How many are yes, no, or another plain answer.
  private(set) var answers = 0
  /// How many are bare numbers.
  private(set) var numbers = 0
  /// How many have at least three words.
  private(set) var sentences = 0
  /// How many are short codes with a figure in them.
  private(set) var codes = 0
  /// How many name nobody but people of the family.
  private(set) var family = 0
  /// How many name people of the family and others.
  private(set) var mixed = 0
  /// How many say that there was nobody.
  private(set) var nobody = 0
  /// How many letters they have together.
  private(set) var length = 0
  private var different: Set<String> = []
  /// The words of the first ones.
  private(set) var examples: [String] = []

  /// Counts a column of a table.
  init(_ column: Int, of table: HeadedTable) {
    for record in table.records.prefix(Self.sample)
    where !record.isBanner && column < record.cells.count {
      let cell = record.cells[column]
      guard !cell.isBlank, cell.place != .coveredFromLeft else { continue }
      add(cell)
    }
  }

  private mutating func add(_ cell: TableCell) {
    filled += 1
    length += min(cell.text.utf8.count, 2000)
    if CellContents.isCode(cell) {
      codes += 1
      different.insert(cell.text.trimmed)
    }
    switch People(in: cell.text) {
    case .family: family += 1
    case .mixed: mixed += 1
    case .nobody: nobody += 1
    case .others: break
    }
    if examples.count < Self.exampleLimit {
      examples.append(String(cell.text.onOneLine.prefix(80)))
    }
    if CellContents.isTime(cell) {
      times += 1
    } else if CellContents.isDate(cell) {
      dates += 1
    } else if CellContents.isNumber(cell) {
      numbers += 1
    } else if PlainAnswer(cell) != nil {
      answers += 1
    } else if cell.text.prefix(400).split(whereSeparator: \.isWhitespace).count >= 3 {
      sentences += 1
    }
  }

  /// Whether every filled cell is a code of its own.
  var areCodes: Bool { filled > 0 && different.count == filled }
  /// The share of the filled cells, from 0 to 1; 0 for an empty column.
  func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }
  /// How many bytes a filled cell has on average.
  var meanLength: Int { filled == 0 ? 0 : length / filled }
}
