/// An attribute of an element in a tree.
public struct XMLAttribute: Hashable, Sendable {
  /// The name, without a prefix.
  public var name: String
  /// The namespace; empty for none.
  public var namespace: String
  /// The value, with references resolved.
  public var value: String

  /// Creates an attribute.
  ///
  /// - Parameters:
  ///   - name: The name, without a prefix.
  ///   - namespace: The namespace; empty for none.
  ///   - value: The value.
  public init(name: String, namespace: String = "", value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}
