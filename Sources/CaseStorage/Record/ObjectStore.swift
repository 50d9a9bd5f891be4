import Foundation
import GRDB

/// What reviewers write, an object a row, each change with its row of the journal (invariant 12).
struct ObjectStore {
  /// The case's database, inside a transaction.
  let database: Database

  /// What was done to an object.
  enum Change {
    case none
    case added
    case changed
  }

  /// The contents of all objects of a kind, by id.
  func contents(of kind: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    try database.forEachRow("SELECT id, content FROM object WHERE kind = ?", [kind]) {
      contents[$0.text()] = $0.text()
    }
    return contents
  }

  /// The content of one object; nil when there is none.
  func content(of kind: String, _ id: String) throws -> String? {
    var content: String?
    try database.forEachRow(
      "SELECT content FROM object WHERE kind = ? AND id = ?", [kind, id]
    ) { content = $0.text() }
    return content
  }

  /// Stores an object, and journals that where it is new or different.
  @discardableResult
  func put(_ kind: String, _ id: String, _ content: String, by actor: Actor) throws -> Change {
    let old = try self.content(of: kind, id)
    // Strings that only look the same are different here: every byte counts.
    if let old, Array(old.utf8) == Array(content.utf8) { return .none }
    let revision = try nextRevision(of: kind, id)
    try database.execute(
      sql: """
        INSERT INTO object (kind, id, revision, content) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, id) DO UPDATE SET revision = excluded.revision, content = excluded.content
        """, arguments: [kind, id, revision, content])
    try Journal(database: database).write(
      old == nil ? .added : .changed, kind: kind, object: id, revision: revision,
      content: content, by: actor)
    return old == nil ? .added : .changed
  }

  /// Removes an object, and journals that with the reason.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  func remove(_ kind: String, _ id: String, reason: String, by actor: Actor) throws -> Bool {
    guard try content(of: kind, id) != nil else { return false }
    try database.execute(
      sql: "DELETE FROM object WHERE kind = ? AND id = ?", arguments: [kind, id])
    try Journal(database: database).write(
      .removed, kind: kind, object: id, revision: try nextRevision(of: kind, id), content: reason,
      by: actor)
    return true
  }

  /// Revisions go on counting when an object is removed and comes back.
  private func nextRevision(of kind: String, _ id: String) throws -> Int {
    let last = try Int.fetchOne(
      database, sql: "SELECT max(revision) FROM journal WHERE kind = ? AND object = ?",
      arguments: [kind, id])
    return (last ?? 0) + 1
  }
}
