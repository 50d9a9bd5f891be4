/// What a person or a program can read in one part of a finished file.
public struct ReadablePart: Hashable, Sendable {
  /// Which part it is, such as `text` or `word/header1.xml`.
  public var name: String
  /// The words, a line for each block or value.
  public var text: String

  /// Creates a part.
  ///
  /// - Parameters:
  ///   - name: Which part it is.
  ///   - text: The words.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
