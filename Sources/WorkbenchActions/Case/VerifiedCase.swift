public import Diagnostics

/// What looking a case over against its journal showed.
public struct VerifiedCase: Sendable {
  /// Whether everything stored agrees with the journal, and the journal with the head given.
  public let isSound: Bool
  /// The number of rows in the journal.
  public let journalRows: Int
  /// The journal's head in short words, to be read aloud or written down.
  public let headWords: String
  /// The journal's head in full, as hexadecimal digits.
  public let headDigest: String
  /// What does not agree.
  public let problems: [Diagnostic]
}
