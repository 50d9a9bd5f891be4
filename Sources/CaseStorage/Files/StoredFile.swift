public import CaseModel
public import Diagnostics

/// A file that an agency sent, as the case holds it.
public struct StoredFile: Hashable, Sendable {
  /// What the file says of itself, with its name and the digest of its bytes.
  public let file: ChronologyFile
  /// How many bytes it has.
  public let size: Int
  /// How many rows it has: entries and refused rows.
  public let rows: Int
  /// How many of them became entries.
  public let entries: Int
  /// How many of them were refused.
  public let refused: Int
  /// What stood between the rows, and how often.
  public let skipped: [String: Int]
  /// What has no field of its own, and how often.
  public let unmapped: [String: Int]
  /// What its reader had to say about it, in the order of its lines.
  public let diagnostics: [Diagnostic]
  /// Whether it is the highest version of its agency's chronology, the one that counts.
  public let isCurrent: Bool
}
