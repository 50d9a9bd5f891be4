public import CaseModel
import GRDB

extension CaseFile {
  /// The entries that count: those of the highest version of each agency's chronology, hidden ones
  /// too, by agency and in the order of its file.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func entries() throws -> [ChronologyEntry] {
    var entries: [ChronologyEntry] = []
    try forEachEntry { entries.append($0) }
    return entries
  }

  /// Walks the entries that count, so that a long chronology need not be in memory at once.
  ///
  /// - Parameter body: Is given each entry, in the order of ``entries()``; it must not use the case.
  /// - Throws: ``CaseFileFailure`` when they cannot be read, and whatever the body throws.
  public func forEachEntry(_ body: (ChronologyEntry) throws -> Void) throws {
    try read { database in
      let files = try Int64.fetchAll(
        database,
        sql: "SELECT number FROM file WHERE number IN current_file ORDER BY agency, series, version"
      )
      for file in files {
        try database.forEachRow(
          """
          SELECT \(EntryRow.columns.joined(separator: ", ")) FROM entry
          WHERE \(EntryRow.ofFile) ORDER BY number
          """, [file, file]
        ) { row in
          guard let entry = EntryRow.read(&row) else {
            throw CaseFileFailure(.damaged, file: name)
          }
          try body(entry)
        }
      }
    }
  }
}
