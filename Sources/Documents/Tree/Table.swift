/// A table with a caption, a header row that repeats on each page, and rows that stay whole.
public struct Table: Hashable, Sendable {
  /// What the table shows, in a few words; empty for none.
  public var caption: String
  /// The columns, from left to right; at least one.
  public var columns: [Column]
  /// The rows, each with one cell for each column; missing cells are shown empty, and cells past the
  /// last column are put into it so that no word is lost.
  public var rows: [[Cell]]
  /// The name that references lead to, unique in the report; empty when nothing refers to it.
  public var anchor: String
  /// Whether the table wants the width of a landscape page, where there are pages.
  public var isWide: Bool

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - caption: What the table shows.
  ///   - columns: The columns.
  ///   - rows: The rows.
  ///   - anchor: The name that references lead to.
  ///   - isWide: Whether the table wants a landscape page.
  public init(
    caption: String = "", columns: [Column], rows: [[Cell]], anchor: String = "",
    isWide: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.anchor = anchor
    self.isWide = isWide
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The words of the header row.
    public var title: String
    /// The width as a share of all columns' widths; values below a hundredth count as one hundredth.
    public var width: Double

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: The words of the header row.
    ///   - width: The width as a share of all columns' widths.
    public init(_ title: String, width: Double = 1) {
      self.title = title
      self.width = width
    }
  }

  /// A cell of a table.
  public struct Cell: Hashable, Sendable {
    /// What the cell says.
    public var blocks: [Block]
    /// Whether the cell names its row, as a header cell does its column.
    public var isHeader: Bool
    /// The name that references lead to, unique in the report; empty when nothing refers to it.
    public var anchor: String

    /// Creates a cell of any blocks.
    ///
    /// - Parameters:
    ///   - blocks: What the cell says.
    ///   - isHeader: Whether the cell names its row.
    ///   - anchor: The name that references lead to.
    public init(blocks: [Block], isHeader: Bool = false, anchor: String = "") {
      self.blocks = blocks
      self.isHeader = isHeader
      self.anchor = anchor
    }

    /// Creates a cell of one paragraph.
    ///
    /// - Parameters:
    ///   - text: The words; none for an empty cell.
    ///   - isHeader: Whether the cell names its row.
    ///   - anchor: The name that references lead to.
    public init(_ text: [Inline], isHeader: Bool = false, anchor: String = "") {
      self.init(
        blocks: text.isEmpty ? [] : [.paragraph(Paragraph(text))], isHeader: isHeader,
        anchor: anchor)
    }

    /// Creates a cell of plain words.
    ///
    /// - Parameters:
    ///   - words: The words; empty for an empty cell.
    ///   - isHeader: Whether the cell names its row.
    ///   - anchor: The name that references lead to.
    public init(_ words: String, isHeader: Bool = false, anchor: String = "") {
      self.init(words.isEmpty ? [] : [.text(words)], isHeader: isHeader, anchor: anchor)
    }
  }
}
