import CaseModel
import CaseStorage
import Digests
import Foundation
import Testing

@Suite("Taking agencies' files in")
struct ImportTests {
  @Test("Invariant 1: rows in are entries and refused rows, and all entries are there")
  func rows() throws {
    let example = try ExampleCase()
    let outcome = try example.writing {
      try $0.importExample(.file("HV", entries: 7, refused: 2))
    }
    #expect(outcome.status == .imported)
    #expect(outcome.file.rows == outcome.file.entries + outcome.file.refused)
    #expect(outcome.added == 7)
    #expect(outcome.comparedWith == nil)
    #expect(try example.reading { try $0.entries().count } == 7)
  }

  @Test("Invariant 1: a file of which a row went missing on the way is refused whole")
  func rowsLost() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 3)
    file.entries.removeLast()
    try example.writing { open throws in
      #expect(problem { try open.importExample(file) } == .rowsLost)
      #expect(try open.files().isEmpty)
    }
  }

  @Test("Invariant 1: a later version takes nothing out of the case")
  func nothingDeleted() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.importExample(.file("HV", entries: 6))
      try file.importExample(.file("HV", version: 2, entries: 2))
      #expect(try file.entries().count == 2)
      // An entry of the older version can still be named, and its file is whole.
      try file.hide(entry: "HV-5", reason: "Withdrawn by the agency.", by: ExampleCase.actor)
      #expect(try file.files().map(\.entries) == [6, 2])
      #expect(try file.files().map(\.isCurrent) == [false, true])
    }
  }

  @Test("Invariant 2: the original comes back to the byte, in pieces, under its digest")
  func original() throws {
    let example = try ExampleCase()
    let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 256) }
    var file = ExampleFile.file("HV", entries: 1)
    file.bytes = bytes
    let outcome = try example.writing { try $0.importExample(file) }
    #expect(outcome.file.file.sha256 == SHA256Digest(of: bytes).hex)
    #expect(outcome.file.size == bytes.count)
    var back: [UInt8] = []
    var pieces = 0
    try example.reading { file throws in
      try file.original(sha256: outcome.file.file.sha256) {
        back += $0
        pieces += 1
      }
      #expect(problem { try file.original(sha256: "00") { _ in } } == .unknownOriginal)
    }
    #expect(back == bytes)
    #expect(pieces > 2)
  }

  @Test("Invariant 3: nothing but a new version of the file changes an entry's facts")
  func immutable() throws {
    let example = try ExampleCase.full()
    let before = try example.reading { try $0.entries() }
    try example.writing { file throws in
      try file.replaceRecord(try file.record(), by: ExampleCase.actor)
      try file.unhide(entry: before[1].id, by: ExampleCase.actor)
      try file.withdraw(
        entries: [before[0].id, before[5].id], by: ExampleCase.actor, note: "Not the same.")
      #expect(try file.importExample(.file("HV", version: 2, entries: 5)).status == .unchanged)
    }
    #expect(try example.reading { try $0.entries() } == before)
  }

  @Test("The very same bytes change nothing, not even the journal")
  func unchanged() throws {
    let example = try ExampleCase()
    try example.writing { file throws in
      try file.importExample(.file("HV", entries: 3))
      let head = try file.journalHead()
      var renamed = ExampleFile.file("HV", entries: 3)
      renamed.name = "copy of hv.xml"
      let outcome = try file.importExample(renamed)
      #expect(outcome.status == .unchanged)
      #expect(outcome.unchanged == 3)
      #expect(outcome.file.file.name == "hv-v1.xml")
      #expect(try file.journalHead() == head)
      #expect(try file.files().count == 1)
    }
  }

  @Test("What the file says of itself and what its reader had to say come back")
  func described() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 1)
    file.reading.file.agencyName = "Health visiting"
    file.reading.file.classification = "OFFICIAL"
    file.reading.file.preamble = "Ahead of the entries."
    file.reading.file.compiled = "2024-11-29"
    file.reading.file.glossary = [GlossaryTerm(abbreviation: "DNA", expansion: "did not attend")]
    file.reading.file.people = [RawField(name: "HV1", value: "Health visitor")]
    try example.writing { try $0.importExample(file) }
    let stored = try #require(try example.reading { try $0.files() }.first)
    var expected = file.reading.file
    expected.name = file.name
    expected.sha256 = SHA256Digest(of: file.bytes).hex
    #expect(stored.file == expected)
    #expect(stored.diagnostics == file.reading.diagnostics)
  }

  @Test("When reading fails, nothing of the file is kept, however far it came")
  func rollback() throws {
    struct Torn: Error {}
    let example = try ExampleCase.full()
    let before = try example.reading { ($0, try $0.journalHead(), try $0.entries()) }
    try example.writing { file throws in
      #expect(throws: Torn.self) {
        try file.importFile(named: "pol.xml", by: ExampleCase.actor) { intake in
          try intake.add(original: [UInt8](repeating: 1, count: 3_000_000))
          for entry in ExampleFile.file("POL", entries: 3_000).entries { try intake.add(entry) }
          throw Torn()
        }
      }
      #expect(try file.journalHead() == before.1)
      #expect(try file.entries() == before.2)
      #expect(try file.files().count == 3)
      #expect(try file.verify().isSound)
    }
  }

  @Test("A file whose bytes are not those that its reader saw is refused")
  func differentBytes() throws {
    let example = try ExampleCase()
    var file = ExampleFile.file("HV", entries: 1)
    file.reading.file.sha256 = SHA256Digest(of: "something else").hex
    try example.writing { open throws in
      #expect(problem { try open.importExample(file) } == .differentBytes)
      #expect(try open.files().isEmpty)
    }
  }

  @Test("Thousands of entries come through in order, each with its own words")
  func many() throws {
    let example = try ExampleCase()
    let file = ExampleFile.file("HV", entries: 5_000)
    try example.writing { try $0.importExample(file) }
    try example.reading { open throws in
      #expect(try open.entries() == file.entries)
      #expect(try open.search("4321") == ["HV-4321"])
      #expect(try open.verify().isSound)
    }
  }
}
