import CaseModel
import GRDB

extension CaseFile {
  /// Takes an agency's file in: its bytes as they came, every entry, the search index, and a row of
  /// the journal, all of it or nothing.
  ///
  /// Which version of an agency's chronology counts is settled by the version that the file itself
  /// bears, never by the order in which files arrive. A file whose very bytes the case holds already
  /// changes nothing.
  ///
  /// - Parameters:
  ///   - name: The file's name, without its folder.
  ///   - actor: Who takes it in.
  ///   - dryRun: Whether the case stays as it is; works on a case opened for reading too.
  ///   - body: Reads the file, pushes bytes and entries as it goes, and says at the end what it
  ///     learnt. It runs on a thread of its own while this one stores and waits, and must not use the
  ///     case.
  /// - Returns: What became of the file, compared with the version before.
  /// - Throws: ``CaseFileFailure``, and whatever the body throws; the case is as it was then.
  public func importFile(
    named name: String, by actor: Actor, dryRun: Bool = false,
    body: @escaping (FileIntake) throws -> FileReading
  ) throws -> ImportOutcome {
    if dryRun { return try preview(name, body) }
    do {
      return try write { database in
        var store = try ImportStore(database: database, name: name)
        let (reading, found) = try ImportPipeline.run(name: name, read: body) { piece in
          try store.take(piece)
        }
        if let same = try held(found, in: database) { throw HeldAlready(outcome: same) }
        let content = try store.finish(found, diagnostics: reading.diagnostics, by: actor)
        let comparison = try VersionComparison(of: content, in: database) { form, id in
          try VersionComparison.stored(form, id: id, file: store.file, in: database)
        }
        return outcome(
          .imported, try storedFile(store.file, in: database), comparedBy: comparison)
      }
    } catch let error as HeldAlready {
      // Thrown so that what was stored is taken back.
      return error.outcome
    }
  }

  private struct HeldAlready: Error {
    let outcome: ImportOutcome
  }

  private func preview(
    _ name: String, _ body: @escaping (FileIntake) throws -> FileReading
  ) throws -> ImportOutcome {
    try read { database in
      var preview = ImportPreview()
      let (reading, content) = try ImportPipeline.run(name: name, read: body) { piece in
        preview.take(piece)
      }
      if let same = try held(content, in: database) { return same }
      let newest = try Int.fetchOne(
        database, sql: "SELECT max(version) FROM file WHERE agency = ? AND series = ?",
        arguments: [content.file.agency, content.file.series])
      let file = StoredFile(
        file: content.file, size: content.size, rows: content.rows, entries: content.entries,
        refused: content.refused, skipped: content.skipped, unmapped: content.unmapped,
        diagnostics: reading.diagnostics,
        isCurrent: content.file.version > newest ?? 0)
      return outcome(
        .preview, file,
        comparedBy: try VersionComparison(of: content, in: database, says: preview.says))
    }
  }

  /// What there is to say when the case holds the file's very bytes already; nil when it does not, or
  /// when a person has them read once more: as another version, or for the agency they are really from.
  ///
  /// - Throws: ``CaseFileProblem/versionTaken(agency:version:)`` when it holds other bytes under the
  ///   same agency, series and version.
  private func held(_ content: FileContent, in database: Database) throws -> ImportOutcome? {
    let file = content.file
    let same = try Int64.fetchOne(
      database,
      sql: """
        SELECT number FROM file
        WHERE sha256 = ? AND agency = ? AND series = ? AND version = ?
        """, arguments: [file.sha256, file.agency, file.series, file.version])
    if let same {
      let stored = try storedFile(same, in: database)
      return ImportOutcome(
        status: .unchanged, file: stored, added: 0, changed: 0, unchanged: stored.entries,
        removed: 0, comparedWith: stored.file.version)
    }
    let isTaken = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM file WHERE agency = ? AND series = ? AND version = ?)
        """, arguments: [file.agency, file.series, file.version])
    if isTaken == true {
      throw CaseFileFailure(
        .versionTaken(agency: file.agency, version: file.version), file: name)
    }
    return nil
  }

  private func outcome(
    _ status: ImportOutcome.Status, _ file: StoredFile, comparedBy comparison: VersionComparison
  ) -> ImportOutcome {
    ImportOutcome(
      status: status, file: file,
      added: file.entries - comparison.changed - comparison.unchanged,
      changed: comparison.changed, unchanged: comparison.unchanged, removed: comparison.removed,
      comparedWith: comparison.version)
  }
}
