/// What somebody said, set apart from the report's own words.
///
/// Methodology 2.3 asks for one style for conversations with practitioners and one for the family, so
/// that a reader always knows whose voice is heard.
public struct Quotation: Hashable, Sendable {
  /// Whose words a quotation brings.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A practitioner's words from a conversation, by role only.
    case conversation
    /// The words of the child or the family.
    case family
  }

  /// The words.
  public var blocks: [Block]
  /// Who said them, such as `a health visitor`; empty when not said.
  public var attribution: String
  /// Whose words they are.
  public var kind: Kind

  /// Creates a quotation.
  ///
  /// - Parameters:
  ///   - blocks: The words.
  ///   - attribution: Who said them.
  ///   - kind: Whose words they are.
  public init(_ blocks: [Block], attribution: String = "", kind: Kind = .conversation) {
    self.blocks = blocks
    self.attribution = attribution
    self.kind = kind
  }

  /// The line under the words that says who said them; nil when it is not said.
  public var attributionLine: String? { attribution.isEmpty ? nil : "— \(attribution)" }
}
