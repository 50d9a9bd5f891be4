import Tables

/// A table taken apart: the headings of its columns, and the records below them.
struct HeadedTable {
  /// What the table is called in messages.
  var name: String
  /// The title that stands over it; empty for none.
  var title: String
  /// The headings as they stand in the file, one for each column; `column 2` for a column without one.
  private(set) var headings: [String]
  /// The headings as keys, each of them once: the second `Date` is `date 2`.
  private(set) var keys: [HeadingKey]
  /// The records, in the order of the file.
  var records: [TableRecord] = []
  /// What stands at its head above the headings, in the order of the file.
  var preamble: [String] = []
  /// What was met between the records and is none, by kind.
  var skipped: [String: Int] = [:]
  /// Whether the headings were found; otherwise the columns are known by their number alone.
  var hasHeadings: Bool
  /// Whether each record is a table or block of its own, with names on the left.
  var isKeyValue = false

  private var uses: [HeadingKey: Int] = [:]

  init(name: String, title: String, headings: [String], hasHeadings: Bool = true) {
    self.name = name
    self.title = title
    self.hasHeadings = hasHeadings
    self.headings = []
    keys = []
    for heading in headings { add(heading) }
  }

  /// Adds a column.
  ///
  /// - Parameter heading: Its heading; blank for none.
  mutating func add(_ heading: String) {
    var words = heading.trimmed
    var key = HeadingKey(words)
    if key.isEmpty {
      words = "column \(keys.count + 1)"
      key = HeadingKey(words)
    }
    // Each key once, and without trying every number again for a table of thousands of columns.
    let first = key.words
    while let last = uses[key] {
      uses[key] = last + 1
      key = HeadingKey("\(first) \(last + 1)")
    }
    uses[key] = 1
    headings.append(words)
    keys.append(key)
  }
}

/// One record of a table: cells in the order of the headings.
struct TableRecord {
  /// The table that it stands in.
  var part: String
  /// The number of its row in that table, counted from 1.
  var row: Int
  /// The cells; a record may have fewer than there are headings, and more.
  var cells: [TableCell]
  /// The number of the row that each cell stands in, where they stand in several; otherwise empty.
  var cellRows: [Int] = []
  /// Whether it tells of no event: it spans the whole table, as the title of a section does, or is a
  /// bare year, a sum, or the words at the end.
  var isBanner = false

  /// The place of one of its cells for messages, such as `B14 of table 2`.
  ///
  /// - Parameter column: The number of the column, counted from 0.
  func place(of column: Int) -> String {
    let row = column < cellRows.count ? cellRows[column] : row
    // In a block of names and values the column of the grid says nothing.
    return cellRows.isEmpty
      ? "\(Self.letters(of: column))\(row) of \(part)" : "in row \(row) of \(part)"
  }

  /// The letters by which a spreadsheet calls a column.
  ///
  /// - Parameter column: The number of the column, counted from 0.
  static func letters(of column: Int) -> String {
    var number = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number = number / 26 - 1
    } while number >= 0
    return letters
  }
}

extension TableRow {
  /// How many of its cells hold words of their own, not repeated from above or covered.
  var ownWords: Int { cells.count { $0.place == .own && !$0.isBlank } }

  /// The words of a column as a reader sees them: those of the cell that covers it from the left.
  func words(at column: Int) -> String {
    var index = column
    while index > 0, index < cells.count, cells[index].place == .coveredFromLeft { index -= 1 }
    return index < cells.count ? cells[index].text : ""
  }
}
