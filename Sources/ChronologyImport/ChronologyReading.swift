public import CaseModel
public import Diagnostics

/// What came of reading a chronology; its entries have gone to their taker already.
public struct ChronologyReading: Hashable, Sendable {
  /// What the file says of itself; the digest of its bytes is left to whoever stores them.
  public var file: ChronologyFile
  /// The number of rows: entries and refused rows together (invariant 1).
  public var rows: Int
  /// The number of entries.
  public var entries: Int
  /// The number of rows refused because they have neither text nor date words.
  public var refused: Int
  /// What stood between the rows and is none.
  public var skipped: [SkippedRows]
  /// What has no field of its own, and how often it was met.
  public var unmapped: [UnmappedColumn]
  /// What a person should know, in the order of the file.
  public var diagnostics: [Diagnostic]
  /// How its columns or elements were read, for a person to confirm; nil where the format needs no
  /// profile.
  public var mapping: UsedMapping? = nil

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - file: What the file says of itself.
  ///   - rows: The number of rows.
  ///   - entries: The number of entries.
  ///   - refused: The number of refused rows.
  ///   - skipped: What stood between the rows.
  ///   - unmapped: What has no field of its own.
  ///   - diagnostics: What a person should know.
  public init(
    file: ChronologyFile, rows: Int, entries: Int, refused: Int, skipped: [SkippedRows] = [],
    unmapped: [UnmappedColumn] = [], diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.rows = rows
    self.entries = entries
    self.refused = refused
    self.skipped = skipped
    self.unmapped = unmapped
    self.diagnostics = diagnostics
  }
}

/// Something that stood between the rows of a file and is none.
public struct SkippedRows: Hashable, Sendable, Codable {
  /// What it is, such as the name of an element.
  public var what: String
  /// How often it was met.
  public var count: Int

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - what: What it is.
  ///   - count: How often it was met.
  public init(what: String, count: Int) {
    self.what = what
    self.count = count
  }
}

/// An element, attribute or column that has no field of its own and was kept as raw fields.
public struct UnmappedColumn: Hashable, Sendable, Codable {
  /// Its path inside a row, such as `riskLevel/@score`.
  public var column: String
  /// How often it was met.
  public var count: Int

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - column: Its path inside a row.
  ///   - count: How often it was met.
  public init(column: String, count: Int) {
    self.column = column
    self.count = count
  }
}
