import CaseModel
import CaseStorage
import Diagnostics
import Foundation
import GRDB
import Testing

@Suite("Changes behind the journal's back")
struct TamperTests {
  /// Every cell that the case stores: table and column, generated ones left out.
  static func cells(of example: ExampleCase) throws -> [(table: String, column: String)] {
    let database = try DatabaseQueue(path: example.path)
    defer { try? database.close() }
    return try database.read { database in
      var cells: [(String, String)] = []
      for table in [
        "file", "original", "entry", "diagnostic", "object", "journal", "journal_content",
      ] {
        for row in try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))") {
          cells.append((table, row["name"]))
        }
      }
      return cells
    }
  }

  @Test("A change to any single value of any table is found")
  func everyColumn() throws {
    let example = try ExampleCase.full()
    let whole = try example.bytes
    let cells = try Self.cells(of: example)
    #expect(cells.count > 75)
    for (table, column) in cells {
      try whole.write(to: URL(fileURLWithPath: example.path))
      let name = "\"\(column)\""
      // Some row in the middle; texts grow by a space, numbers by a thousand, nothing becomes something.
      try example.tamper(
        """
        UPDATE \(table) SET \(name) = CASE typeof(\(name))
          WHEN 'integer' THEN \(name) + 1000
          WHEN 'blob' THEN CAST(\(name) || x'00' AS BLOB)
          WHEN 'null' THEN (SELECT CASE type WHEN 'INTEGER' THEN 7 ELSE 'x' END
            FROM pragma_table_info('\(table)') WHERE name = '\(column)')
          ELSE \(name) || ' ' END
        WHERE rowid = (SELECT rowid FROM \(table) LIMIT 1 OFFSET (SELECT count(*) / 2 FROM \(table)))
        """)
      let isSound = try example.reading { try $0.verify().isSound }
      #expect(!isSound, "a change to \(table).\(column) went unnoticed")
    }
  }

  @Test("A row taken out of any table is found")
  func everyTable() throws {
    let example = try ExampleCase.full()
    let whole = try example.bytes
    for table in Set(try Self.cells(of: example).map(\.table)) {
      for place in ["min", "max"] {
        try whole.write(to: URL(fileURLWithPath: example.path))
        try example.tamper(
          "DELETE FROM \(table) WHERE rowid = (SELECT \(place)(rowid) FROM \(table))")
        let isSound = try example.reading { try $0.verify().isSound }
        #expect(!isSound, "a row taken out of \(table) went unnoticed")
      }
    }
  }

  @Test(
    "What was changed is named",
    arguments: [
      ("UPDATE entry SET outcome = 'Fine.' WHERE id = 'HV-2'", "verify.entry"),
      ("DELETE FROM entry WHERE id = 'GP-1'", "verify.entries"),
      ("UPDATE original SET bytes = x'00' WHERE file = 1", "verify.original"),
      ("UPDATE file SET content = json_set(content, '$.refused', 1)", "verify.file"),
      ("UPDATE diagnostic SET line = 99", "verify.diagnostics"),
      ("UPDATE object SET content = '{}' WHERE kind = 'decision'", "verify.object"),
      ("DELETE FROM object WHERE kind = 'hidden'", "verify.object"),
      ("UPDATE object SET revision = 9 WHERE kind = 'dismissal'", "verify.object"),
      ("INSERT INTO object VALUES ('finding', 'F9', 1, '{}')", "verify.object"),
      ("UPDATE journal SET who = 'Somebody' WHERE number = 3", "verify.journal"),
      ("DELETE FROM journal WHERE number = 4", "verify.journal"),
      ("UPDATE journal_content SET content = 'x' WHERE number = 3", "verify.journal.content"),
      ("CREATE TRIGGER t AFTER INSERT ON object BEGIN SELECT 1; END", "verify.structure"),
      (
        "DROP VIEW current_file; CREATE VIEW current_file AS SELECT 1 AS number", "verify.structure"
      ),
      ("INSERT INTO original VALUES (99, 0, x'00')", "verify.file"),
    ])
  func named(sql: String, id: String) throws {
    let example = try ExampleCase.full()
    #expect(try example.reading { try $0.verify().isSound })
    try example.tamper(sql)
    let problems = try example.reading { try $0.verify().problems }
    #expect(problems.contains { $0.id == id }, "\(problems.map(\.id))")
    for problem in problems {
      #expect(!problem.message.contains("Wilhelmina") && !problem.message.contains("Visit"))
    }
  }

  @Test("What reviewers wrote is named in words")
  func wordsOfObjects() throws {
    let example = try ExampleCase()
    try example.writing { file in
      var record = try file.record()
      record.familyVoices = [FamilyVoice(id: "FV1", person: "P1")]
      try file.replaceRecord(record, by: ExampleCase.actor)
    }
    try example.tamper("UPDATE object SET content = content || ' '")
    let problems = try example.reading { try $0.verify().problems }
    #expect(
      problems.map(\.message) == [
        "The family voice FV1 was changed after row 2 of the journal.",
        "The order of the list of the kind family voice was changed after row 3 of the journal.",
        "The review's own entry was changed after row 1 of the journal.",
      ])
  }

  @Test("A changed entry is named with its file, line and id")
  func place() throws {
    let example = try ExampleCase.full()
    try example.tamper("UPDATE entry SET what_happened = 'x' WHERE id = 'HV-2' AND file = 2")
    let places = try example.reading { try $0.verify().problems }.map(\.place)
    #expect(places.count == 1)
    #expect(places.first?.file == "hv-v2.xml")
    #expect(places.first?.line == 12)
    #expect(places.first?.entry == "HV-2")
  }

  @Test("A tail cut off everywhere at once is found with an earlier head, and only so")
  func missingTail() throws {
    let example = try ExampleCase.full()
    let earlier = try example.bytes
    let head = try example.writing { file throws in
      try file.hide(entry: "GP-1", reason: "Why.", by: ExampleCase.actor)
      return try file.journalHead()
    }
    #expect(try example.reading { try $0.verify(head: head.words).isSound })
    try earlier.write(to: URL(fileURLWithPath: example.path))
    #expect(try example.reading { try $0.verify().isSound })
    for printed in [head.words, head.hex] {
      let problems = try example.reading { try $0.verify(head: printed).problems }
      #expect(problems.map(\.id) == ["verify.head"])
    }
  }

  @Test("A head printed earlier stays good however much is added")
  func earlierHead() throws {
    let example = try ExampleCase.full()
    let head = try example.reading { try $0.journalHead() }
    try example.writing { try $0.importExample(.file("POL", entries: 3)) }
    let verification = try example.reading { try $0.verify(head: head.words) }
    #expect(verification.isSound)
    #expect(verification.head.rows == head.rows + 1)
  }

  @Test("A past written anew, with all digests made to fit, is found with an earlier head")
  func rewrittenPast() throws {
    let example = try ExampleCase.full()
    let head = try example.reading { try $0.journalHead() }
    // The same case made again from the start by somebody who can: sound in itself.
    let other = try ExampleCase.full()
    #expect(try other.reading { try $0.verify().isSound })
    let problems = try other.reading { try $0.verify(head: head.words).problems }
    #expect(problems.map(\.id) == ["verify.head"])
  }

  @Test("However much is wrong, at most a hundred problems are listed, and the rest counted")
  func bounded() throws {
    let example = try ExampleCase()
    try example.writing { try $0.importExample(.file("HV", entries: 300)) }
    try example.tamper("UPDATE entry SET outcome = 'x'")
    let problems = try example.reading { try $0.verify().problems }
    #expect(problems.count == 101)
    #expect(problems.last?.message == "200 more problems of these kinds.")
  }
}
