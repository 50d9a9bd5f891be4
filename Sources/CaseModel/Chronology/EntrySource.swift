/// Where an entry stands: the agency's own source and the line of the file it came in.
public struct EntrySource: Hashable, Sendable {
  /// The source as the agency named it; empty when it named none.
  public var label: String = ""
  /// The kind of source as the agency named it.
  public var kind: String = ""
  /// The name of the file it came in.
  public var file: String = ""
  /// The part of the file, such as `sheet Contacts` or `table 2`; empty where the file is one whole.
  public var part: String = ""
  /// The line of that file, or the row of that part, counted from 1.
  public var line: Int = 0

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - label: The source as the agency named it; empty when it named none.
  ///   - kind: The kind of source as the agency named it.
  ///   - file: The name of the file it came in.
  ///   - part: The part of the file; empty where the file is one whole.
  ///   - line: The line of that file, or the row of that part, counted from 1.
  public init(
    label: String = "", kind: String = "", file: String = "", part: String = "", line: Int = 0
  ) {
    self.label = label
    self.kind = kind
    self.file = file
    self.part = part
    self.line = line
  }

  /// Where in its file an entry stands, in words: `line 14`, or `table 2, row 14`; empty where unknown.
  public var position: String {
    if line <= 0 { return part }
    return part.isEmpty ? "line \(line)" : "\(part), row \(line)"
  }
}
