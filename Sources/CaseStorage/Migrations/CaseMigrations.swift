import GRDB

/// The steps that bring a case file from nothing to what this program works with.
enum CaseMigrations {
  /// All of them, in order; the file's `user_version` counts those that have been carried out.
  static let all: [CaseMigration] = [
    .firstCase
  ]

  /// The number of steps that this program knows.
  static var known: Int32 { Int32(all.count) }

  /// Carries out what is missing, each step in a transaction with its count.
  ///
  /// - Throws: GRDB's error when SQLite refuses; what was carried out before stays.
  static func carryOutMissing(in database: Database) throws {
    let done = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (index, migration) in all.enumerated() where index >= done {
      try database.inTransaction(.immediate) {
        try migration.carryOut(database)
        try database.execute(sql: "PRAGMA application_id = \(CaseHeader.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
        return .commit
      }
    }
  }
}
