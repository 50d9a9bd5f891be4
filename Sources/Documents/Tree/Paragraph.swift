/// A paragraph of a report.
public struct Paragraph: Hashable, Sendable {
  /// The number shown before the text, such as `2.14`; empty when the paragraph has none.
  public var number: String
  /// The words.
  public var text: [Inline]
  /// The name that references lead to, unique in the report; empty when nothing refers to it.
  public var anchor: String

  /// Creates a paragraph.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - number: The number shown before them.
  ///   - anchor: The name that references lead to.
  public init(_ text: [Inline], number: String = "", anchor: String = "") {
    self.text = text
    self.number = number
    self.anchor = anchor
  }
}
