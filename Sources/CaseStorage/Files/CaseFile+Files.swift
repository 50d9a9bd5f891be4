import CaseModel
import Diagnostics
import GRDB

extension CaseFile {
  /// The files that agencies sent, all versions, by agency, series and version.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func files() throws -> [StoredFile] {
    try read { database in
      var files: [StoredFile] = []
      let numbers = try Int64.fetchAll(
        database, sql: "SELECT number FROM file ORDER BY agency, series, version")
      for number in numbers { files.append(try storedFile(number, in: database)) }
      return files
    }
  }

  /// The file with a number.
  func storedFile(_ number: Int64, in database: Database) throws -> StoredFile {
    var content: FileContent?
    var isCurrent = false
    try database.forEachRow(
      "SELECT content, number IN current_file FROM file WHERE number = ?", [number]
    ) { row in
      content = try ObjectJSON.value(row.text())
      isCurrent = row.number() == 1
    }
    guard let content else { throw CaseFileFailure(.damaged, file: name) }
    return StoredFile(
      file: content.file, size: content.size, rows: content.rows, entries: content.entries,
      refused: content.refused, skipped: content.skipped, unmapped: content.unmapped,
      diagnostics: try diagnostics(ofFile: number, in: database),
      isCurrent: isCurrent)
  }

  private func diagnostics(ofFile number: Int64, in database: Database) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    try database.forEachRow(
      """
      SELECT \(DiagnosticRow.columns.joined(separator: ", ")) FROM diagnostic
      WHERE file = ? ORDER BY position
      """, [number]
    ) { row in
      guard let diagnostic = DiagnosticRow.read(&row) else {
        throw CaseFileFailure(.damaged, file: name)
      }
      diagnostics.append(diagnostic)
    }
    return diagnostics
  }
}
