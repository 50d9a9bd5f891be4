/// What somebody wrote beside the words of a file, as comments in Word and notes in Excel are.
///
/// It is no part of any cell, and it is counted in ``TableDocument/leftOut`` as well.
public struct TableComment: Hashable, Sendable {
  /// Its words.
  public var text: String
  /// Who wrote it, as the file says; empty where it does not say.
  public var author: String
  /// The place in ``TableDocument/tables`` of the table it belongs to; nil outside tables.
  public var table: Int?
  /// The number of the row it belongs to; nil outside tables.
  public var row: Int?
  /// The place of the cell in its row, counted from 0; nil outside tables.
  public var column: Int?

  /// Creates a comment.
  ///
  /// - Parameters:
  ///   - text: Its words.
  ///   - author: Who wrote it.
  ///   - table: The place of its table among those of the file.
  ///   - row: The number of its row.
  ///   - column: The place of its cell, counted from 0.
  public init(
    _ text: String, author: String = "", table: Int? = nil, row: Int? = nil, column: Int? = nil
  ) {
    self.text = text
    self.author = author
    self.table = table
    self.row = row
    self.column = column
  }
}
