/// One table of a file, as its author laid it out: a grid of cells.
public struct Table: Hashable, Sendable {
  /// What it is called in messages and as the place of its entries, such as `sheet Contacts` or `table 2`.
  public var name: String
  /// The title that stands over it or on its sheet's tab; empty for none.
  public var title: String = ""
  /// Whether its author hid it, as a hidden sheet is.
  public var isHidden = false
  /// How many rows at its head the file itself marks as headings; 0 where it marks none.
  public var markedHeadings = 0
  /// The columns that its author hid, in order, counted from 0 as the cells of a row are.
  public var hiddenColumns: [Int] = []
  /// The rows in which a cell of its own holds words, in order; blank ones are left out.
  public var rows: [TableRow] = []

  /// Creates a table; what is not named here starts as its declaration says.
  ///
  /// - Parameter name: What it is called in messages.
  public init(name: String) { self.name = name }
}

/// One row of a table.
public struct TableRow: Hashable, Sendable {
  /// The number of the row in its table or sheet, counted from 1, blank rows included.
  public var number: Int
  /// The line of the file, or of the part inside the package, on which the row begins; 0 where unknown.
  public var line: Int
  /// Whether its author hid it.
  public var isHidden = false
  /// The cells by their place in the grid; a cell at a place that another covers says so.
  public var cells: [TableCell] = []

  /// Creates a row; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - number: Its number in the table, counted from 1.
  ///   - line: The line on which it begins; 0 where unknown.
  ///   - cells: The cells by their place in the grid.
  public init(number: Int, line: Int = 0, cells: [TableCell] = []) {
    self.number = number
    self.line = line
    self.cells = cells
  }
}

/// One cell of a table.
public struct TableCell: Hashable, Sendable {
  /// How a place in the grid is taken.
  public enum Place: UInt8, Hashable, Sendable {
    /// By a cell of its own.
    case own
    /// By the cell to its left, which spans several columns; the text is left empty.
    case coveredFromLeft
    /// By the cell above, which spans several rows; text and value are repeated from there.
    case coveredFromAbove
  }

  /// The words as a reader of the file sees them, paragraphs separated by line feeds.
  public var text: String
  /// What the file says the cell holds, where it says more than words do.
  public var value: CellValue
  /// How the place is taken.
  public var place: Place

  /// Creates a cell.
  ///
  /// - Parameters:
  ///   - text: The words as a reader of the file sees them.
  ///   - value: What the file says the cell holds.
  ///   - place: How the place is taken.
  public init(_ text: String, value: CellValue = .text, place: Place = .own) {
    self.text = text
    self.value = value
    self.place = place
  }

  /// Whether the cell holds no word: nothing but blanks of any kind, such as those that fill the empty
  /// cells of a page from the web.
  public var isBlank: Bool {
    for byte in text.utf8 where byte > 0x20 {
      guard byte >= 0xC2 else { return false }
      return text.unicodeScalars.allSatisfy {
        $0.value <= 0x20 || $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
      }
    }
    return true
  }
}
