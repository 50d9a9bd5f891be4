/// An entry that is hidden from views and reports, with the reason (invariant 1).
public struct HiddenEntry: Hashable, Sendable, Codable {
  /// The id of the entry.
  public var entry: String
  /// Why it is hidden.
  public var reason: String
  /// Who hid it.
  public var by: String

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - entry: The id of the entry.
  ///   - reason: Why it is hidden.
  ///   - by: Who hid it.
  public init(entry: String, reason: String, by: String) {
    self.entry = entry
    self.reason = reason
    self.by = by
  }
}
