import GRDB

/// Looks whether the file is whole as a database and built as this program builds it, so that no view
/// or trigger of somebody else's decides what is shown.
enum StructureCheck {
  static func run(_ database: Database, _ problems: inout ProblemList) throws {
    let report = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    if report != ["ok"] {
      problems.add("verify.structure", "The file is damaged as a database.")
    }
    let expected = try DatabaseQueue().inDatabase { fresh in
      try CaseMigrations.carryOutMissing(in: fresh)
      return try schema(of: fresh)
    }
    if try schema(of: database) != expected {
      problems.add(
        "verify.structure",
        "Tables, indexes, views or triggers of the file are not as this program makes them.")
    }
  }

  /// Everything that the database is built of.
  static func schema(of database: Database) throws -> Set<String> {
    var parts: Set<String> = []
    try database.forEachRow("SELECT type, name, tbl_name, sql FROM sqlite_master") { row in
      parts.insert([row.text(), row.text(), row.text(), row.text()].joined(separator: "\n"))
    }
    return parts
  }
}
