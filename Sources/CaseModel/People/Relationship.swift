/// How one person is related to another.
public struct Relationship: Hashable, Sendable, Codable {
  /// The id of the first person.
  public var from: String
  /// The id of the second person.
  public var to: String
  /// How they are related.
  public var kind: RelationshipKind
  /// Anything else that matters.
  public var note: String = ""

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - from: The id of the first person.
  ///   - to: The id of the second person.
  ///   - kind: How they are related.
  ///   - note: Anything else that matters.
  public init(from: String, to: String, kind: RelationshipKind, note: String = "") {
    self.from = from
    self.to = to
    self.kind = kind
    self.note = note
  }
}
