import CaseModel
import GRDB

/// Compares a file's entries with those of the version before: by id, which is made of the agency's
/// reference or else of the content (methodology 5.4).
struct VersionComparison {
  /// How many entries say something else.
  private(set) var changed = 0
  /// How many entries say the same.
  private(set) var unchanged = 0
  /// How many entries of the version before are gone.
  private(set) var removed = 0
  /// The version before; nil where there is none.
  let version: Int?

  /// Compares a file.
  ///
  /// - Parameters:
  ///   - content: The file.
  ///   - database: The case's database.
  ///   - says: Whether the file's entry with an id says what a form says; nil when it has none.
  init(
    of content: FileContent, in database: Database,
    says: (_ form: [UInt8], _ id: String) throws -> Bool?
  ) throws {
    let before = try Row.fetchOne(
      database,
      sql: """
        SELECT number, version FROM file WHERE agency = ? AND series = ? AND version < ?
        ORDER BY version DESC LIMIT 1
        """, arguments: [content.file.agency, content.file.series, content.file.version])
    version = before?["version"]
    guard let before else { return }
    let number: Int64 = before["number"]
    try database.forEachRow(
      "SELECT id, \(Self.said) FROM entry WHERE \(EntryRow.ofFile)", [number, number]
    ) { row in
      let id = row.text()
      switch try says(row.form(ofNext: EntryRow.columns.count - EntryRow.placeColumns), id) {
      case true?: unchanged += 1
      case false?: changed += 1
      case nil: removed += 1
      }
    }
  }

  /// The columns that tell what an entry says, and not where it stands.
  private static let said = EntryRow.columns.dropFirst(EntryRow.placeColumns)
    .joined(separator: ", ")

  /// Whether the entry of a stored file says what a form says; nil when there is no such entry.
  static func stored(
    _ form: [UInt8], id: String, file: Int64, in database: Database
  ) throws -> Bool? {
    var says: Bool?
    try database.forEachRow(
      "SELECT \(said) FROM entry WHERE id = ? AND \(EntryRow.ofFile)", [id, file, file]
    ) { row in
      says = row.form(ofNext: EntryRow.columns.count - EntryRow.placeColumns) == form
    }
    return says
  }
}
