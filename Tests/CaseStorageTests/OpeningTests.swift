import CaseModel
import CaseStorage
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Making, opening and closing a case")
struct OpeningTests {
  @Test("While a case is open for writing two files lie beside it; closing folds them in")
  func foldedIn() throws {
    let example = try ExampleCase()
    #expect(try example.fileNames == ["robin.tlcase"])
    let file = try CaseFile.open(at: example.path)
    try file.importExample(.file("HV", entries: 3))
    #expect(try example.fileNames == ["robin.tlcase", "robin.tlcase-shm", "robin.tlcase-wal"])
    try file.close()
    #expect(try example.fileNames == ["robin.tlcase"])
    #expect(try example.reading { try $0.entries().count } == 3)
  }

  @Test("Whoever closes last folds in")
  func lastToClose() throws {
    let example = try ExampleCase()
    let first = try CaseFile.open(at: example.path)
    let second = try CaseFile.open(at: example.path)
    try first.importExample(.file("HV", entries: 1))
    try first.close()
    try second.importExample(.file("GP", entries: 2))
    try second.close()
    #expect(try example.fileNames == ["robin.tlcase"])
    #expect(try example.reading { try $0.entries().count } == 3)
  }

  @Test("A case opened for reading does not change by a byte, whatever is looked at")
  func reading() throws {
    let example = try ExampleCase.full()
    let before = try example.bytes
    try example.reading { file throws in
      _ = try file.record()
      _ = try file.files()
      _ = try file.entries()
      _ = try file.search("visit")
      _ = try file.verify(head: try file.journalHead().hex)
      try file.importExample(.file("POL", entries: 9), dryRun: true)
    }
    #expect(try example.bytes == before)
    #expect(try example.fileNames == ["robin.tlcase"])
  }

  @Test("What is refused or taken back does not change the file by a byte either")
  func refused() throws {
    struct Stopped: Error {}
    let example = try ExampleCase.full()
    let before = try example.bytes
    try example.writing { _ in }
    try example.writing { file throws in
      _ = problem { try file.hide(entry: "XX-1", reason: "Why.", by: ExampleCase.actor) }
      try file.importExample(.file("GP", entries: 3))
      #expect(throws: Stopped.self) {
        try file.importFile(named: "pol.xml", by: ExampleCase.actor) { intake in
          try intake.add(original: [UInt8](repeating: 1, count: 4_000_000))
          for entry in ExampleFile.file("POL", entries: 4_000).entries { try intake.add(entry) }
          throw Stopped()
        }
      }
    }
    #expect(try example.bytes == before)
    #expect(try example.fileNames == ["robin.tlcase"])
  }

  @Test(
    "A case on a disk that cannot be written to can be read, and leaves nothing there",
    .enabled(if: SmallDisk.isPossible))
  func readOnlyDisk() throws {
    let example = try ExampleCase.full()
    let disk = try SmallDisk(megabytes: 4)
    defer { disk.remove() }
    let path = disk.folder.file("a case #1?.tlcase").path
    try example.bytes.write(to: URL(fileURLWithPath: path))
    try disk.makeReadOnly()
    let file = try CaseFile.open(at: path, access: .reading)
    #expect(try file.entries() == example.reading { try $0.entries() })
    #expect(try file.verify().isSound)
    try file.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: disk.folder.url.path)
        == ["a case #1?.tlcase"])
    #expect(problem { _ = try CaseFile.open(at: path) } == .readOnly)
  }

  @Test("What a stopped program had saved is read where it lies, and not a byte moves")
  func leftBehind() throws {
    let example = try ExampleCase()
    let copy = try ExampleCase()
    let file = try CaseFile.open(at: example.path)
    try file.importExample(.file("HV", entries: 3))
    for ending in ["", "-wal"] {
      let target = URL(fileURLWithPath: copy.path + ending)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: URL(fileURLWithPath: example.path + ending), to: target)
    }
    try file.close()
    let before = try copy.bytes
    #expect(try copy.reading { try $0.entries().count } == 3)
    #expect(try copy.bytes == before)
    #expect(try copy.writing { try $0.entries().count } == 3)
    #expect(try copy.fileNames == ["robin.tlcase"])
    #expect(try copy.reading { try $0.verify().isSound })
  }

  @Test("A case opened for reading refuses changes")
  func readingRefuses() throws {
    let example = try ExampleCase.full()
    try example.reading { file throws in
      #expect(
        problem { try file.unhide(entry: "HV-0", by: ExampleCase.actor) } == .openedForReading)
      #expect(problem { try file.importExample(.file("POL", entries: 1)) } == .openedForReading)
    }
  }

  @Test("A case can be read while somebody else has it open for writing")
  func readWhileWritten() throws {
    let example = try ExampleCase()
    let writer = try CaseFile.open(at: example.path)
    try writer.importExample(.file("HV", entries: 2))
    #expect(try example.reading { try $0.entries().count } == 2)
    try writer.close()
  }

  @Test("A file that exists is never overwritten by a new case")
  func exists() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("letter.txt").path
    try Data("Dear all".utf8).write(to: URL(fileURLWithPath: path))
    #expect(
      problem {
        _ = try CaseFile.create(at: path, settings: ExampleCase.settings, by: ExampleCase.actor)
      } == .exists)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("Dear all".utf8))
  }

  @Test("A case in a folder that does not exist is refused")
  func noFolder() throws {
    let path = try TemporaryFolder().file("nowhere/robin.tlcase").path
    #expect(
      problem {
        _ = try CaseFile.create(at: path, settings: ExampleCase.settings, by: ExampleCase.actor)
      } == .cannotCreate)
  }

  @Test("Only its owner may read a new case")
  func permissions() throws {
    let example = try ExampleCase()
    let mode = try FileManager.default.attributesOfItem(atPath: example.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("After closing, a case says that it has been closed")
  func closed() throws {
    let example = try ExampleCase()
    let file = try CaseFile.open(at: example.path)
    try file.close()
    #expect(problem { _ = try file.entries() } == .closed)
  }
}
