import GRDB

extension CaseFile {
  /// Gives the bytes of an agency's file as they came, a piece at a time (invariant 2).
  ///
  /// - Parameters:
  ///   - sha256: The digest of the bytes, in hexadecimal digits.
  ///   - piece: Is given each piece, in order; a piece has at most 128 KiB.
  /// - Throws: ``CaseFileFailure`` when the case has no such file, and whatever `piece` throws.
  public func original(sha256: String, _ piece: ([UInt8]) throws -> Void) throws {
    try read { database in
      let number = try Int64.fetchOne(
        database, sql: "SELECT number FROM file WHERE sha256 = ?", arguments: [sha256])
      guard let number else { throw CaseFileFailure(.unknownOriginal, file: name) }
      try database.forEachRow(
        "SELECT bytes FROM original WHERE file = ? ORDER BY piece", [number]
      ) { try piece($0.bytes()) }
    }
  }
}
