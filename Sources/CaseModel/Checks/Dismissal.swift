/// The reason for which a person set a check's result aside (invariant 10).
public struct Dismissal: Hashable, Sendable, Codable {
  /// The id of the result.
  public var result: String
  /// The reason; never empty.
  public var reason: String
  /// Who dismissed it.
  public var by: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - result: The id of the result.
  ///   - reason: The reason; never empty.
  ///   - by: Who dismissed it.
  public init(result: String, reason: String, by: String) {
    self.result = result
    self.reason = reason
    self.by = by
  }
}
