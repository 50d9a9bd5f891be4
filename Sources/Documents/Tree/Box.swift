/// A box that stands out from the text around it: a summary, a board question, a note on method.
public struct Box: Hashable, Sendable {
  /// The title in the box; empty for none.
  public var title: String
  /// What the box says; lists, tables and quotations may stand in it.
  public var blocks: [Block]

  /// Creates a box.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - blocks: What the box says.
  public init(title: String = "", _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}
