import GRDB
import TestSupport
import Testing

@testable import CaseStorage

@Suite("The schema and how it grows")
struct MigrationTests {
  @Test("From an empty file the migrations give the schema that people have read")
  func golden() throws {
    let text = try DatabaseQueue().inDatabase { database in
      try CaseMigrations.carryOutMissing(in: database)
      return try String.fetchAll(
        database,
        sql: """
          SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'entry_words_%'
          ORDER BY name
          """
      ).joined(separator: "\n\n") + "\n"
    }
    let file = Checkout.file("Tests/CaseStorageTests/Golden/schema.sql")
    if let difference = try Golden.difference(of: text, from: file) {
      Issue.record("\(difference)")
    }
  }

  @Test("Each migration has a name of its own that begins with its number")
  func names() {
    let names = CaseMigrations.all.map(\.name)
    #expect(Set(names).count == names.count)
    for (index, name) in names.enumerated() {
      let digits = String(index + 1)
      #expect(name.hasPrefix(String(repeating: "0", count: 4 - digits.count) + digits + "-"))
    }
  }

  @Test("A file carries the mark of a case and the number of its migrations")
  func mark() throws {
    let example = try ExampleCase()
    let header = try CaseHeader(ofFileAt: example.path)
    #expect(header.version == CaseMigrations.known)
    #expect(Array(try example.bytes[68..<72]) == Array("TLcf".utf8))
  }

  @Test("A case made before the last migration is not opened for reading, and says what to do")
  func older() throws {
    let example = try ExampleCase()
    try example.tamper("PRAGMA user_version = 0")
    #expect(problem { _ = try CaseFile.open(at: example.path, access: .reading) } == .older)
  }

  @Test("Migrations that were carried out are not carried out again")
  func twice() throws {
    let schemas = try DatabaseQueue().inDatabase { database in
      try (1...2).map { _ in
        try CaseMigrations.carryOutMissing(in: database)
        return try StructureCheck.schema(of: database)
      }
    }
    #expect(schemas[0] == schemas[1])
  }

  @Test("The columns that the program names are the table's own, in order")
  func columns() throws {
    let columns = try DatabaseQueue().inDatabase { database in
      try CaseMigrations.carryOutMissing(in: database)
      return try database.columns(in: "entry").map(\.name)
    }
    #expect(columns == ["number", "file"] + EntryRow.columns + ["salt", "commitment"])
  }

  @Test("While a case is open, its durability is as promised")
  func pragmas() throws {
    let example = try ExampleCase()
    let file = try CaseFile.open(at: example.path)
    let pragmas = ["journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys"]
    let values = try file.database.inDatabase { database in
      try pragmas.map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
    }
    #expect(values == ["wal", "2", "1", "2", "1"])
    try file.close()
  }
}
