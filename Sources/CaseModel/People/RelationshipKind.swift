/// How two people are related (methodology 7.2).
public enum RelationshipKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The first is a parent of the second.
  case parent
  /// The first is a step-parent of the second.
  case step
  /// The first is a guardian of the second.
  case guardian
  /// They are brothers or sisters.
  case sibling
  /// They share one parent.
  case halfSibling
  /// The first is a grandparent of the second.
  case grandparent
  /// They are married.
  case marriage
  /// They live together as a couple.
  case cohabiting
  /// They are a couple who do not live together for long.
  case transitory
  /// They are separated.
  case separated
  /// They are divorced.
  case divorced
  /// The first cares for the second.
  case carer
  /// Another relationship.
  case other
}
