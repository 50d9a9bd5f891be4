import CaseModel
import ChronologyImport

/// How a file's columns or elements were led to fields, for a person to look at.
public struct ImportedMapping: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its heading as it stands in the file; empty for one without.
    public let heading: String
    /// The field that its words go to, by its name in a profile.
    public let field: String
    /// How sure that is: `sure`, `likely` or `doubtful`.
    public let certainty: String
    /// Why, in plain words.
    public let reason: String
    /// The words of its first rows.
    public let examples: [String]
  }

  /// One table, or one kind of record.
  public struct Part: Hashable, Sendable {
    /// What it is called, such as `table 2`.
    public let name: String
    /// How many rows it has.
    public let rows: Int
    /// Its columns, in order.
    public let columns: [Column]
  }

  /// The id of the profile.
  public let profile: String
  /// Where it comes from: `given`, `remembered`, `known` or `guessed`.
  public let origin: String
  /// The tables or records.
  public let parts: [Part]
  /// The profile as the text of a profile file, to be edited and given back.
  public let content: String

  init(_ mapping: UsedMapping, profile: String) {
    self.profile = profile
    origin = mapping.origin.rawValue
    parts = mapping.parts.map { part in
      Part(
        name: part.name, rows: part.rows,
        columns: part.columns.map { column in
          Column(
            heading: column.heading, field: column.field.rawValue,
            certainty: column.certainty.rawValue, reason: column.reason, examples: column.examples)
        })
    }
    content = String(decoding: mapping.profile.written(), as: UTF8.self)
  }
}
