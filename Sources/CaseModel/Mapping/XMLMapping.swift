/// How the elements of an XML vocabulary lead to entries.
public struct XMLMapping: Hashable, Sendable, Codable {
  /// The local name of the first element, by which a file is recognised.
  public var root: String = ""
  /// The namespace of the first element; empty for none.
  public var namespace: String = ""

  /// Creates an empty mapping.
  public init() {}
}
