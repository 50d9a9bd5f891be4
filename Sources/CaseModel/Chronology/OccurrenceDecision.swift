/// What a person decided about how entries belong together.
public struct OccurrenceDecision: Hashable, Sendable, Codable {
  /// The ids of the entries, two or more, sorted.
  public var entries: [String]
  /// How they belong together.
  public var relation: LinkRelation
  /// Who decided.
  public var by: String
  /// Why.
  public var note: String = ""
  /// Whether the agency's file declares it and no person has decided.
  public var isDeclared: Bool = false

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - entries: The ids of the entries, two or more, sorted.
  ///   - relation: How they belong together.
  ///   - by: Who decided.
  ///   - note: Why.
  ///   - isDeclared: Whether the agency's file declares it and no person has decided.
  public init(
    entries: [String], relation: LinkRelation, by: String, note: String = "",
    isDeclared: Bool = false
  ) {
    self.entries = entries
    self.relation = relation
    self.by = by
    self.note = note
    self.isDeclared = isDeclared
  }
}
