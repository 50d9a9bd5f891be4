/// A coding framework together with its version (invariant 8).
public struct FrameworkReference: Hashable, Sendable, Codable {
  /// The id of the framework.
  public var id: String
  /// Its version, such as `2008`.
  public var version: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id of the framework.
  ///   - version: Its version, such as `2008`.
  public init(id: String, version: String) {
    self.id = id
    self.version = version
  }
}
