import CaseModel
import CaseStorage
import Foundation
import GRDB
import Testing

@Suite("A case that is open elsewhere, and programs that are stopped")
struct SharingTests {
  @Test("While somebody else is writing, a change is refused within seconds and nothing is lost")
  func busy() throws {
    let example = try ExampleCase.full()
    let mine = try CaseFile.open(at: example.path)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: example.path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let start = Date()
    #expect(
      problem { try mine.hide(entry: "GP-1", reason: "Why.", by: ExampleCase.actor) } == .busy)
    #expect(Date().timeIntervalSince(start) < 8)
    // Looking is possible meanwhile.
    #expect(try mine.entries().count == 8)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    try other.close()
    try mine.hide(entry: "GP-1", reason: "Why.", by: ExampleCase.actor)
    try mine.close()
    #expect(try example.reading { try $0.verify().isSound })
  }

  @Test("A program killed in the middle of an import leaves the case as it was")
  func killed() throws {
    let example = try ExampleCase.full()
    let before = try example.reading { (try $0.journalHead(), try $0.entries()) }
    let copy = try ExampleCase()
    let file = try CaseFile.open(at: example.path)
    struct Stopped: Error {}
    #expect(throws: Stopped.self) {
      try file.importFile(named: "pol.xml", by: ExampleCase.actor) { intake in
        try intake.add(original: [UInt8](repeating: 1, count: 8_000_000))
        for entry in ExampleFile.file("POL", entries: 20_000).entries { try intake.add(entry) }
        // What a kill leaves on the disk now: the file, and what has spilled over beside it.
        for ending in ["", "-wal"] {
          let target = URL(fileURLWithPath: copy.path + ending)
          try? FileManager.default.removeItem(at: target)
          try FileManager.default.copyItem(
            at: URL(fileURLWithPath: example.path + ending), to: target)
        }
        throw Stopped()
      }
    }
    try file.close()
    let spilled = try Data(contentsOf: URL(fileURLWithPath: copy.path + "-wal")).count
    #expect(spilled > 1_000_000, "nothing had been written yet, so the test shows nothing")
    for access in [CaseAccess.reading, .writing] {
      let left = try CaseFile.open(at: copy.path, access: access)
      #expect(try left.journalHead() == before.0)
      #expect(try left.entries() == before.1)
      #expect(try left.verify().isSound)
      try left.close()
    }
    #expect(try copy.fileNames == ["robin.tlcase"])
  }
}
