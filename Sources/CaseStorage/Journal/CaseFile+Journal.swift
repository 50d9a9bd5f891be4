import Digests

extension CaseFile {
  /// The end of the journal, to be printed on reports and kept outside this machine.
  ///
  /// - Throws: ``CaseFileFailure`` when it cannot be read.
  public func journalHead() throws -> JournalHead {
    try read { database in
      guard let last = try Journal(database: database).lastRow(),
        let digest = SHA256Digest(bytes: last.hash)
      else { throw CaseFileFailure(.damaged, file: name) }
      return JournalHead(rows: last.number, digest: digest)
    }
  }

  /// All rows of the journal, the oldest first: who changed what, and when.
  ///
  /// - Throws: ``CaseFileFailure`` when they cannot be read.
  public func journal() throws -> [JournalRow] {
    try read { database in
      var rows: [JournalRow] = []
      try Journal(database: database).forEachRow { row in
        guard let row else { throw CaseFileFailure(.damaged, file: name) }
        rows.append(row)
      }
      return rows
    }
  }
}
