public import Diagnostics

/// What looking a case over against its journal showed.
public struct Verification: Sendable {
  /// The end of the journal as it stands.
  public let head: JournalHead
  /// What does not agree, without any stored words; at most a hundred, then how many more.
  public let problems: [Diagnostic]

  /// Whether everything stored agrees with the journal, and the journal with the head given.
  public var isSound: Bool { problems.isEmpty }
}
