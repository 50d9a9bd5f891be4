/// What importing an agency's file did to the case, or would do.
public struct ImportOutcome: Hashable, Sendable {
  /// How an import ended.
  public enum Status: String, Hashable, Sendable {
    /// The file is in the case.
    case imported
    /// The case held the very same bytes already, and nothing was done.
    case unchanged
    /// Nothing was done, because only a preview was wanted.
    case preview
  }

  /// How it ended.
  public let status: Status
  /// The file as the case holds it, or would hold it.
  public let file: StoredFile
  /// How many entries the version before did not have; all of them where there is none.
  public let added: Int
  /// How many entries say something else than in the version before.
  public let changed: Int
  /// How many entries say the same as in the version before.
  public let unchanged: Int
  /// How many entries of the version before are no longer there; they stay in the case (invariant 1).
  public let removed: Int
  /// The version that it was compared with; nil where there is none before it.
  public let comparedWith: Int?
}
