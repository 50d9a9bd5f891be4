/// A list, numbered or with bullets.
public struct ItemList: Hashable, Sendable {
  /// Whether the items are counted (1, 2, 3) rather than marked with bullets.
  public var isOrdered: Bool
  /// The items, each of one block or more; an item may hold a further list.
  public var items: [[Block]]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - isOrdered: Whether the items are counted.
  ///   - items: The items.
  public init(isOrdered: Bool = false, items: [[Block]]) {
    self.isOrdered = isOrdered
    self.items = items
  }
}
