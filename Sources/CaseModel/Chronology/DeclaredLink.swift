/// A link from one entry to another agency's entry, as the file declares it.
public struct DeclaredLink: Hashable, Sendable {
  /// The other entry.
  public var to: EntryReference
  /// How they belong together.
  public var relation: LinkRelation

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - to: The other entry.
  ///   - relation: How they belong together.
  public init(to: EntryReference, relation: LinkRelation) {
    self.to = to
    self.relation = relation
  }
}
