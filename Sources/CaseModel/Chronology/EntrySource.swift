/// Where an entry stands: the agency's own source and the line of the file it came in.
public struct EntrySource: Hashable, Sendable {
  /// The source as the agency named it; empty when it named none.
  public var label: String = ""
  /// The kind of source as the agency named it.
  public var kind: String = ""
  /// The name of the file it came in.
  public var file: String = ""
  /// The line of that file, counted from 1.
  public var line: Int = 0

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - label: The source as the agency named it; empty when it named none.
  ///   - kind: The kind of source as the agency named it.
  ///   - file: The name of the file it came in.
  ///   - line: The line of that file, counted from 1.
  public init(label: String = "", kind: String = "", file: String = "", line: Int = 0) {
    self.label = label
    self.kind = kind
    self.file = file
    self.line = line
  }
}
