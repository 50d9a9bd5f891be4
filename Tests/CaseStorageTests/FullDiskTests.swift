import CaseModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import CaseStorage

@Suite("A full disk")
struct FullDiskTests {
  private func big(_ agency: String) -> ExampleFile {
    var file = ExampleFile.file(agency, entries: 2_000)
    file.bytes = [UInt8](repeating: 65, count: 4_000_000)
    return file
  }

  @Test("An import that finds no room is refused, and the case is as it was")
  func noRoom() throws {
    let example = try ExampleCase.full()
    let before = try example.reading { (try $0.journalHead(), try $0.entries(), try $0.files()) }
    let file = try CaseFile.open(at: example.path)
    try file.database.inDatabase { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 60)")
    }
    #expect(problem { try file.importExample(big("POL")) } == .diskFull)
    #expect(try file.journalHead() == before.0)
    #expect(try file.entries() == before.1)
    #expect(try file.files() == before.2)
    // What fits still goes in.
    try file.hide(entry: "GP-1", reason: "Why.", by: ExampleCase.actor)
    try file.close()
    #expect(try example.reading { try $0.verify().isSound })
  }

  @Test(
    "On a disk that is really full the case survives, and says so",
    .enabled(if: SmallDisk.isPossible))
  func reallyFull() throws {
    let disk = try SmallDisk(megabytes: 3)
    defer { disk.remove() }
    let path = disk.folder.file("robin.tlcase").path
    try CaseFile.create(at: path, settings: ExampleCase.settings, by: ExampleCase.actor).close()
    let file = try CaseFile.open(at: path)
    try file.importExample(.file("HV", entries: 5))
    let head = try file.journalHead()
    #expect(problem { try file.importExample(big("POL")) } == .diskFull)
    #expect(try file.journalHead() == head)
    try file.close()
    let again = try CaseFile.open(at: path, access: .reading)
    #expect(try again.verify(head: head.words).isSound)
    #expect(try again.entries().count == 5)
    try again.close()
  }

  @Test("A new case that finds no room leaves nothing behind", .enabled(if: SmallDisk.isPossible))
  func noRoomAtAll() throws {
    let disk = try SmallDisk(megabytes: 1)
    defer { disk.remove() }
    try Data(repeating: 1, count: 1_000_000).write(to: disk.folder.file("filler"))
    let path = disk.folder.file("robin.tlcase").path
    #expect(
      problem {
        _ = try CaseFile.create(at: path, settings: ExampleCase.settings, by: ExampleCase.actor)
      } == .diskFull)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder.url.path) == ["filler"])
  }
}
