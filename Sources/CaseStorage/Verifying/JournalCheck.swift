import Digests
import GRDB

/// Looks whether each row of the journal seals the one before it and what it commits to is there
/// unchanged.
enum JournalCheck {
  /// Examines the journal.
  ///
  /// - Parameters:
  ///   - wanted: The first bytes of the digest of a row that must be there; nil for none.
  /// - Returns: The journal's head; nil when it has no row that can be read.
  static func run(
    _ database: Database, wanted: [UInt8]?, _ problems: inout ProblemList
  ) throws -> JournalHead? {
    var previous = JournalRow.beginning
    var head: JournalHead?
    var number = 0
    var isFound = false
    try Journal(database: database).forEachRow { row in
      number += 1
      guard let row else {
        problems.add("verify.journal", "Row \(number) of the journal cannot be read.")
        return
      }
      if row.number != number {
        problems.add(
          "verify.journal", "Rows are missing from the journal before row \(row.number).")
        number = row.number
      }
      let seal = row.sealed(after: previous)
      if seal.bytes != row.hash {
        problems.add(
          "verify.journal",
          "Row \(row.number) of the journal, or the row before it, was changed or taken out.")
      }
      if let wanted, seal.bytes.starts(with: wanted) { isFound = true }
      previous = row.hash
      head = SHA256Digest(bytes: row.hash).map { JournalHead(rows: row.number, digest: $0) }
    }
    if head == nil { problems.add("verify.journal", "The case has no journal.") }
    if wanted != nil, !isFound {
      problems.add(
        "verify.head",
        "The journal no longer holds the head that was given: its end has been cut off since, or its "
          + "past was written anew.")
    }
    try contents(database, &problems)
    return head
  }

  private static func contents(_ database: Database, _ problems: inout ProblemList) throws {
    try database.forEachRow(
      """
      SELECT coalesce(journal.number, journal_content.number), commitment, salt, content
      FROM journal FULL JOIN journal_content USING (number) ORDER BY 1
      """
    ) { row in
      let number = row.number() ?? 0
      let (commitment, salt, content) = (row.bytes(), row.bytes(), row.optionalText())
      if let content, Commitment.to(content, salt: salt).bytes == commitment { return }
      problems.add(
        "verify.journal.content",
        content == nil
          ? "What row \(number) of the journal is about has been erased."
          : "What row \(number) of the journal is about was changed.")
    }
  }
}
