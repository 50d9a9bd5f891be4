/// A heading of a report.
public struct Heading: Hashable, Sendable {
  /// The rank, from 1 for a part or chapter to 4; other values are drawn to the nearer end.
  public var level: Int
  /// The number shown before the text, such as `A`, `2.1` or `Appendix 1:`; empty when the heading has none.
  public var number: String
  /// The words.
  public var text: [Inline]
  /// The name that references lead to, unique in the report; empty when nothing refers to it.
  public var anchor: String
  /// What a reference to the heading shows, such as `Finding 3`; empty for the number or the words.
  public var label: String

  /// Creates a heading.
  ///
  /// - Parameters:
  ///   - level: The rank, from 1 to 4.
  ///   - number: The number shown before the text.
  ///   - text: The words.
  ///   - anchor: The name that references lead to.
  ///   - label: What a reference shows.
  public init(
    level: Int, number: String = "", text: [Inline], anchor: String = "", label: String = ""
  ) {
    self.level = min(max(level, 1), 4)
    self.number = number
    self.text = text
    self.anchor = anchor
    self.label = label
  }

  /// What a reference to the heading shows: its label, else its number without a colon, else its words.
  public var reference: String {
    if !label.isEmpty { return label }
    if number.isEmpty { return text.plainText }
    return number.hasSuffix(":") ? String(number.dropLast()) : number
  }
}
