public import CaseModel

/// How a file's columns or elements were led to fields, with its first rows, for a person to confirm.
public struct UsedMapping: Hashable, Sendable {
  /// Where a mapping comes from.
  public enum Origin: String, Hashable, Sendable {
    /// A person gave the profile with the file.
    case given
    /// The agency's layout was confirmed before.
    case remembered
    /// The layout is one that comes with the program.
    case known
    /// It was guessed from headings and contents, and a person should confirm it.
    case guessed
  }

  /// The profile, ready to be kept for the agency.
  public var profile: MappingProfile
  /// Where it comes from.
  public var origin: Origin
  /// The tables or records that it was used on.
  public var parts: [MappedPart]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - origin: Where it comes from.
  ///   - parts: The tables or records that it was used on.
  public init(profile: MappingProfile, origin: Origin, parts: [MappedPart] = []) {
    self.profile = profile
    self.origin = origin
    self.parts = parts
  }
}

/// One table, or one kind of record, that a mapping was used on.
public struct MappedPart: Hashable, Sendable {
  /// What it is called, such as `sheet Contacts` or `table 2`.
  public var name: String
  /// How many rows it has.
  public var rows: Int
  /// Its columns, in order.
  public var columns: [MappedColumn]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - rows: How many rows it has.
  ///   - columns: Its columns.
  public init(name: String, rows: Int, columns: [MappedColumn]) {
    self.name = name
    self.rows = rows
    self.columns = columns
  }
}

/// One column and the field that it was led to.
public struct MappedColumn: Hashable, Sendable {
  /// How sure a guess is.
  public enum Certainty: String, Hashable, Sendable {
    /// The heading says so.
    case sure
    /// Heading or contents suggest it.
    case likely
    /// A person should look.
    case doubtful
  }

  /// The heading as it stands in the file; `column 2` for a column of a table without one.
  public var heading: String
  /// The field that its words went to.
  public var field: EntryField
  /// How sure that is.
  public var certainty: Certainty
  /// Why, in plain words, such as `9 of 10 cells are dates`.
  public var reason: String
  /// The words of its first rows, for a person to compare; in a column of dates of a table each with what
  /// was understood, such as `09/06/2021 → 9 June 2021`, or `→ not read`.
  public var examples: [String]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - heading: The heading as it stands in the file.
  ///   - field: The field that its words went to.
  ///   - certainty: How sure that is.
  ///   - reason: Why, in plain words.
  ///   - examples: The words of its first rows.
  public init(
    heading: String, field: EntryField, certainty: Certainty, reason: String = "",
    examples: [String] = []
  ) {
    self.heading = heading
    self.field = field
    self.certainty = certainty
    self.reason = reason
    self.examples = examples
  }
}
