/// A field in which the accounts of one occurrence differ.
public struct Difference: Hashable, Sendable, Codable {
  /// The name of the field.
  public var field: String
  /// What each account says, by the id of its entry.
  public var values: [String: String]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - field: The name of the field.
  ///   - values: What each account says, by the id of its entry.
  public init(field: String, values: [String: String]) {
    self.field = field
    self.values = values
  }
}
