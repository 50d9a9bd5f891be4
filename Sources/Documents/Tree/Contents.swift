/// The table of contents: the report's headings down to a depth.
public struct Contents: Hashable, Sendable {
  /// The words above the list.
  public var title: String
  /// The lowest rank of heading that is listed, from 1 to 4.
  public var depth: Int

  /// Creates a table of contents.
  ///
  /// - Parameters:
  ///   - title: The words above the list.
  ///   - depth: The lowest rank of heading that is listed.
  public init(title: String = "Contents", depth: Int = 2) {
    self.title = title
    self.depth = depth
  }
}
