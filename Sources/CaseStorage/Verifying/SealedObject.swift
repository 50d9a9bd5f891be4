import Digests
import GRDB

/// What the journal says last of an object.
struct SealedObject {
  let action: JournalAction?
  let row: Int
  let revision: Int
  private let commitment: [UInt8]
  private let salt: [UInt8]?

  /// Whether this is the content that the journal commits to; true where its salt has been erased, so
  /// that nobody can tell.
  func commits(to content: String) -> Bool {
    guard let salt else { return true }
    return Commitment.to(content, salt: salt).bytes == commitment
  }

  /// What the journal says last of each object of some kinds, by kind and id.
  ///
  /// - Parameter condition: Picks the kinds, in SQL.
  static func all(where condition: String, in database: Database) throws -> [Key: SealedObject] {
    var objects: [Key: SealedObject] = [:]
    try database.forEachRow(
      """
      SELECT kind, object, action, number, revision, commitment, salt
      FROM journal LEFT JOIN journal_content USING (number)
      WHERE number IN (SELECT max(number) FROM journal WHERE \(condition) GROUP BY kind, object)
      """
    ) { row in
      let key = Key(kind: row.text(), id: row.text())
      let action = JournalAction(rawValue: row.text())
      let (number, revision) = (row.number() ?? 0, row.number() ?? 0)
      let (commitment, salt) = (row.bytes(), row.bytes())
      objects[key] = SealedObject(
        action: action, row: number, revision: revision, commitment: commitment,
        salt: salt.isEmpty ? nil : salt)
    }
    return objects
  }

  /// Which object.
  struct Key: Hashable {
    let kind: String
    let id: String
  }
}
