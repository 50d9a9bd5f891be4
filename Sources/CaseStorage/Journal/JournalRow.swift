import Digests

/// One row of the journal: who did what to which object, and when.
public struct JournalRow: Hashable, Sendable {
  /// Its place in the journal, counted from 1.
  public let number: Int
  /// When, by the clock on the wall, as `YYYY-MM-DDTHH:MM`.
  public let at: String
  /// Who.
  public let who: String
  /// What was done.
  public let action: JournalAction
  /// The kind of object, such as `finding` or `file`.
  public let kind: String
  /// The object's id.
  public let object: String
  /// How many times the object has changed, this time included.
  public let revision: Int

  let commitment: [UInt8]
  var hash: [UInt8]

  /// The digest that seals this row and, through the one before it, all earlier rows.
  ///
  /// It is the leaf hash of RFC 6962 (section 2.1): the digest of a zero byte and the leaf's data,
  /// which are the row's values and the digest of the row before.
  ///
  /// - Parameter previous: The digest of the row before; 32 zero bytes for the first row.
  func sealed(after previous: [UInt8]) -> SHA256Digest {
    var data = RowBytes()
    data.add(bytes: previous)
    data.add(number)
    data.add(present: at)
    data.add(present: who)
    data.add(present: action.rawValue)
    data.add(present: kind)
    data.add(present: object)
    data.add(revision)
    data.add(bytes: commitment)
    return SHA256Digest(of: [0] + data.bytes)
  }

  /// What comes before the first row.
  static let beginning = [UInt8](repeating: 0, count: 32)
}
