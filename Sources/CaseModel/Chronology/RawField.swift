/// Something an agency sent that has no field of its own, kept as it came.
public struct RawField: Hashable, Sendable, Codable {
  /// The name of the element or column.
  public var name: String
  /// The text.
  public var value: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - name: The name of the element or column.
  ///   - value: The text.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
