/// How sure the wording of a published label is.
public enum LabelCertainty: String, Hashable, Sendable, Codable, CaseIterable {
  /// Read in the publication.
  case read
  /// Read in part.
  case part
  /// From memory, not verified.
  case unverified
}
