public import CaseModel
public import Diagnostics

/// What the reader of an agency's file learnt of it, beside its entries.
public struct FileReading: Sendable {
  /// What the file says of itself; its digest may be empty.
  public var file: ChronologyFile
  /// How many rows it has: entries and refused rows.
  public var rows: Int
  /// How many of them were refused.
  public var refused: Int
  /// What stood between the rows, and how often.
  public var skipped: [String: Int] = [:]
  /// What has no field of its own, and how often.
  public var unmapped: [String: Int] = [:]
  /// What there is to say about it, in the order of its lines.
  public var diagnostics: [Diagnostic]

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - file: What the file says of itself.
  ///   - rows: How many rows it has.
  ///   - refused: How many of them were refused.
  ///   - diagnostics: What there is to say about it.
  public init(file: ChronologyFile, rows: Int, refused: Int, diagnostics: [Diagnostic]) {
    self.file = file
    self.rows = rows
    self.refused = refused
    self.diagnostics = diagnostics
  }
}
