import CaseModel
import Diagnostics
import Digests
import GRDB
import Testing

@testable import CaseStorage

@Suite("The journal")
struct JournalTests {
  @Test("It tells who changed what and when, a row for each object")
  func rows() throws {
    let example = try ExampleCase.full()
    let rows = try example.reading { try $0.journal() }
    #expect(rows.map(\.number) == Array(1...rows.count))
    #expect(rows.allSatisfy { $0.who == "Wilhelmina Reviewer" && $0.at == "2024-05-01T10:00" })
    #expect(
      rows.map { "\($0.action.rawValue) \($0.kind)" } == [
        "added settings", "imported file", "imported file", "imported file", "added agency",
        "added order", "added finding", "added order", "added decision", "added hidden",
        "added dismissal", "exportedWithRegister export",
      ])
  }

  @Test("Invariant 12: no change without its journal row")
  func together() throws {
    let example = try ExampleCase.full()
    // From now on the journal refuses every row.
    try example.tamper(
      """
      CREATE TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'refused'); END
      """)
    let before = try example.reading { ($0, try $0.record(), try $0.entries()) }
    let dismissals = try example.reading { try $0.dismissals() }
    let decisions = try example.reading { try $0.decisions() }
    try example.writing { file throws in
      var record = before.1
      record.findings[0].statement = "Another pattern."
      let ids = before.2.map(\.id)
      #expect(throws: CaseFileFailure.self) {
        try file.replaceRecord(record, by: ExampleCase.actor)
      }
      #expect(throws: CaseFileFailure.self) { try file.importExample(.file("POL", entries: 2)) }
      #expect(throws: CaseFileFailure.self) {
        try file.hide(entry: ids[3], reason: "Why.", by: ExampleCase.actor)
      }
      #expect(throws: CaseFileFailure.self) {
        try file.unhide(entry: ids[1], by: ExampleCase.actor)
      }
      #expect(throws: CaseFileFailure.self) {
        try file.dismiss(
          Dismissal(result: "L-M9", reason: "Why.", by: "A"), by: ExampleCase.actor)
      }
      #expect(throws: CaseFileFailure.self) {
        try file.withdraw(entries: [ids[0], ids[5]], by: ExampleCase.actor, note: "Why.")
      }
      #expect(try file.record() == before.1)
      #expect(try file.entries() == before.2)
      #expect(try file.files().count == 3)
      #expect(try file.hidden() == [ids[1]: "Another child."])
      #expect(try file.dismissals() == dismissals)
      #expect(try file.decisions() == decisions)
    }
  }

  @Test("Invariant 12: no journal row without its change")
  func otherWay() throws {
    let example = try ExampleCase.full()
    try example.tamper(
      """
      CREATE TRIGGER refuse BEFORE INSERT ON object BEGIN SELECT RAISE(ABORT, 'refused'); END;
      CREATE TRIGGER refuseToo BEFORE UPDATE ON file BEGIN SELECT RAISE(ABORT, 'refused'); END
      """)
    try example.writing { file throws in
      let head = try file.journalHead()
      #expect(throws: CaseFileFailure.self) {
        try file.dismiss(
          Dismissal(result: "L-M9", reason: "Why.", by: "A"), by: ExampleCase.actor)
      }
      #expect(throws: CaseFileFailure.self) { try file.importExample(.file("POL", entries: 2)) }
      #expect(try file.journalHead() == head)
    }
  }

  @Test("A row's digest is RFC 6962's leaf hash over its values and the row before")
  func leaf() throws {
    let example = try ExampleCase()
    let rows = try example.writing { file throws in
      try file.dismiss(Dismissal(result: "R", reason: "Why.", by: "A"), by: ExampleCase.actor)
      return try file.journal()
    }
    // Written out byte by byte, sharing no code with the journal.
    var leaf: [UInt8] = [0]
    func add(_ kind: UInt8, _ bytes: [UInt8]) {
      leaf += [kind, 0, 0, 0, UInt8(bytes.count)] + bytes
    }
    func add(_ number: UInt8) { leaf += [1, 0, 0, 0, 0, 0, 0, 0, number] }
    add(3, rows[0].hash)
    add(2)
    for text in ["2024-05-01T10:00", "Wilhelmina Reviewer", "added", "dismissal", "R"] {
      add(2, Array(text.utf8))
    }
    add(1)
    add(3, rows[1].commitment)
    #expect(rows[1].hash == SHA256Digest(of: leaf).bytes)
  }

  @Test("The same content twice gives different commitments, so that nobody can guess at it")
  func salted() throws {
    let example = try ExampleCase()
    let rows = try example.writing { file throws in
      for _ in 1...2 { try file.noteExport(withRegister: "Court.", by: ExampleCase.actor) }
      return try file.journal()
    }
    #expect(rows[1].commitment != rows[2].commitment)
  }

  @Test("When content is erased by law, every digest still holds, and the gap is seen")
  func erased() throws {
    let example = try ExampleCase.full()
    let head = try example.reading { try $0.journalHead() }
    try example.tamper("DELETE FROM journal_content WHERE number = 12")
    let verification = try example.reading { try $0.verify(head: head.hex) }
    #expect(verification.problems.map(\.id) == ["verify.journal.content"])
    #expect(verification.head == head)
  }
}
