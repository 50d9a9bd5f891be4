/// A part of a finished report with every word that can be read in it.
public struct ReportPart: Hashable, Sendable {
  /// What the part is, such as `the text`, `the properties` or `the file's name`.
  public var name: String
  /// The words.
  public var text: String

  /// Creates a part.
  ///
  /// - Parameters:
  ///   - name: What the part is.
  ///   - text: The words.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
