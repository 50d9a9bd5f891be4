/// Where in the outside world a diagnostic points: a file, a line, a cell, an agency's reference.
public struct Place: Hashable, Sendable {
  /// The file's name as the person gave it, without its folder.
  public var file: String?
  /// The line in that file, counted from 1.
  public var line: Int?
  /// The column in that line, counted from 1.
  public var column: Int?
  /// The cell of a spreadsheet or table, such as `B14`.
  public var cell: String?
  /// The path of an element inside a structured file, such as `chronology/entry/when`.
  public var path: String?
  /// The agency's own reference for the row, such as `HV-014`.
  public var reference: String?
  /// The id of the entry concerned, once it has one.
  public var entry: String?

  /// Creates a place from whatever is known of it.
  ///
  /// - Parameters:
  ///   - file: The file's name, without its folder.
  ///   - line: The line, counted from 1.
  ///   - column: The column, counted from 1.
  ///   - cell: The cell of a table.
  ///   - path: The path of an element.
  ///   - reference: The agency's own reference.
  ///   - entry: The entry's id.
  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, cell: String? = nil,
    path: String? = nil, reference: String? = nil, entry: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
    self.path = path
    self.reference = reference
    self.entry = entry
  }
}

extension Place: CustomStringConvertible {
  /// The place in plain words, such as `health-visiting.xml, line 42, row HV-014`; empty when unknown.
  public var description: String {
    var parts: [String] = []
    if let file { parts.append(file) }
    if let line { parts.append("line \(line)") }
    if let cell { parts.append("cell \(cell)") }
    if let reference { parts.append("row \(reference)") }
    return parts.joined(separator: ", ")
  }
}
