import Digests
import Foundation
import FuzzyDates
import GRDB

/// Writes and reads the journal's rows.
///
/// A row commits to its content through a salt, and both lie in a table of their own: erasing them
/// there leaves the journal whole (see ``JournalRow/sealed(after:)`` for how rows are sealed).
struct Journal {
  /// The case's database, inside a transaction.
  let database: Database

  private static let columns =
    "number, at, who, action, kind, object, revision, commitment, hash"

  /// Writes a row at the end.
  ///
  /// - Parameters:
  ///   - action: What is done.
  ///   - kind: The kind of object.
  ///   - object: Its id.
  ///   - revision: How many times it has changed, this time included.
  ///   - content: What it is now; what it was, or why, when it is removed.
  ///   - actor: Who does it.
  func write(
    _ action: JournalAction, kind: String, object: String, revision: Int, content: String,
    by actor: Actor
  ) throws {
    let last = try lastRow()
    let salt = Commitment.newSalt()
    let commitment = Commitment.to(content, salt: salt).bytes
    var row = JournalRow(
      number: (last?.number ?? 0) + 1, at: actor.now.description, who: actor.name, action: action,
      kind: kind, object: object, revision: revision, commitment: commitment, hash: [])
    row.hash = row.sealed(after: last?.hash ?? JournalRow.beginning).bytes
    try database.execute(
      sql: "INSERT INTO journal (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        row.number, row.at, row.who, action.rawValue, kind, object, revision, Data(commitment),
        Data(row.hash),
      ])
    try database.execute(
      sql: "INSERT INTO journal_content (number, salt, content) VALUES (?, ?, ?)",
      arguments: [row.number, Data(salt), content])
  }

  /// The row at the end; nil in a journal without rows.
  func lastRow() throws -> JournalRow? {
    var last: JournalRow?
    try database.forEachRow(
      "SELECT \(Self.columns) FROM journal ORDER BY number DESC LIMIT 1"
    ) { last = Self.row(&$0) }
    return last
  }

  /// Walks all rows in order; a row that cannot be made sense of is nil.
  func forEachRow(_ body: (JournalRow?) throws -> Void) throws {
    try database.forEachRow("SELECT \(Self.columns) FROM journal ORDER BY number") {
      try body(Self.row(&$0))
    }
  }

  private static func row(_ reader: inout RowReader) -> JournalRow? {
    let number = reader.number()
    let (at, who, action) = (reader.text(), reader.text(), JournalAction(rawValue: reader.text()))
    let (kind, object, revision) = (reader.text(), reader.text(), reader.number())
    guard let number, let action, let revision else { return nil }
    return JournalRow(
      number: number, at: at, who: who, action: action, kind: kind, object: object,
      revision: revision, commitment: reader.bytes(), hash: reader.bytes())
  }
}
