/// How the columns of a table lead to the fields of an entry.
public struct TableMapping: Hashable, Sendable, Codable {
  /// The columns, in the order of the table; columns not named here are kept under their own heading.
  public var columns: [ColumnMapping] = []
  /// The titles of the sheets or tables that it holds for; empty for every one with these columns.
  public var titles: [String] = []
  /// Whether each record is a table of its own, with names on the left and values on the right.
  public var isKeyValue = false

  /// Creates a mapping without columns.
  public init() {}

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case columns, titles, isKeyValue
  }

  /// Reads a mapping; `columns` must be there.
  ///
  /// - Parameter decoder: Where the mapping comes from.
  /// - Throws: `DecodingError`, for a name that a mapping does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    columns = try values.decode([ColumnMapping].self, forKey: .columns)
    titles = try values.value(.titles, else: [])
    isKeyValue = try values.value(.isKeyValue, else: false)
  }
}

/// How one column leads to a field.
public struct ColumnMapping: Hashable, Sendable, Codable {
  /// The headings under which the column is known; capitals, blanks and punctuation do not matter.
  public var headings: [String]
  /// The field that it goes to.
  public var field: EntryField
  /// Whether a table without it is another layout.
  public var isRequired = false
  /// What belongs in the column, for the person who fills it in; empty for none.
  public var guidance: String = ""

  /// Creates a column.
  ///
  /// - Parameters:
  ///   - headings: The headings under which it is known.
  ///   - field: The field that it goes to.
  ///   - isRequired: Whether a table without it is another layout.
  ///   - guidance: What belongs in it.
  public init(
    headings: [String], field: EntryField, isRequired: Bool = false, guidance: String = ""
  ) {
    self.headings = headings
    self.field = field
    self.isRequired = isRequired
    self.guidance = guidance
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case headings, field, isRequired, guidance
  }

  /// Reads a column; `headings` and `field` must be there.
  ///
  /// - Parameter decoder: Where the column comes from.
  /// - Throws: `DecodingError`, for a name that a column does not have too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.profileValues(CodingKeys.self)
    headings = try values.decode([String].self, forKey: .headings)
    field = try values.decode(EntryField.self, forKey: .field)
    isRequired = try values.value(.isRequired, else: false)
    guidance = try values.value(.guidance, else: "")
  }
}
