import CaseStorage
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Files that cannot be opened as a case")
struct BadCaseTests {
  private func open(_ bytes: [UInt8], access: CaseAccess) throws -> CaseFileProblem? {
    let folder = try TemporaryFolder()
    let file = folder.file("some.tlcase")
    try Data(bytes).write(to: file)
    let problem = problem { _ = try CaseFile.open(at: file.path, access: access) }
    #expect(try Data(contentsOf: file) == Data(bytes), "the file was changed")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
    return problem
  }

  @Test(
    "Each says what it is instead, and stays as it was", arguments: [CaseAccess.reading, .writing])
  func others(access: CaseAccess) throws {
    #expect(try open([], access: access) == .empty)
    #expect(try open(Array("<chronology/>".utf8), access: access) == .notACase)
    #expect(try open([UInt8](repeating: 0x5A, count: 5_000), access: access) == .notACase)
    #expect(try open(Array("SQLite format 3\0".utf8), access: access) == .notACase)
    let folder = try TemporaryFolder()
    #expect(
      problem { _ = try CaseFile.open(at: folder.file("no.tlcase").path, access: access) }
        == .missing)
    #expect(problem { _ = try CaseFile.open(at: folder.url.path, access: access) } == .notACase)
  }

  @Test("Another program's database is no case")
  func otherDatabase() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.sqlite").path
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try database.close()
    #expect(problem { _ = try CaseFile.open(at: path) } == .notACase)
  }

  @Test("A case of a newer Throughline is told apart and left alone")
  func newer() throws {
    let example = try ExampleCase()
    try example.tamper("PRAGMA user_version = 999")
    let before = try example.bytes
    #expect(problem { _ = try CaseFile.open(at: example.path) } == .newer)
    #expect(try example.bytes == before)
  }

  @Test("A damaged case is reported as damaged")
  func damaged() throws {
    let example = try ExampleCase.full()
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: example.path))
    try handle.seek(toOffset: 8_192)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 60_000))
    try handle.close()
    #expect(problem { try example.reading { _ = try $0.entries() } } == .damaged)
  }

  @Test("A case that may not be written to is refused for writing")
  func readOnly() throws {
    let example = try ExampleCase()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: example.path)
    if FileManager.default.isWritableFile(atPath: example.path) {
      // The superuser may write to anything, so there is nothing to refuse.
      return
    }
    #expect(problem { _ = try CaseFile.open(at: example.path) } == .readOnly)
    #expect(try example.reading { try $0.files().count } == 0)
  }

  @Test("Every problem has an id of its own, a sentence and a remedy")
  func words() {
    let problems: [CaseFileProblem] = [
      .missing, .exists, .empty, .notACase, .newer, .older, .busy, .networkFolder, .diskFull,
      .readOnly, .noPermission, .cannotCreate, .cannotWrite, .notFoldedIn, .damaged,
      .openedForReading, .closed, .versionTaken(agency: "HV", version: 2), .differentBytes,
      .rowsLost,
      .entryTooLong(line: 5), .unknownEntry(id: "HV-0"), .unknownOriginal, .noReason,
      .tooFewEntries,
      .unreadableHead(word: 2, nearest: "acorn"),
    ]
    let diagnostics = problems.map { CaseFileFailure($0, file: "robin.tlcase").diagnostic }
    #expect(Set(diagnostics.map(\.id)).count == problems.count)
    for diagnostic in diagnostics {
      #expect(diagnostic.message.hasSuffix("."))
      #expect(diagnostic.remedy.hasSuffix("."))
      #expect(diagnostic.place.file == "robin.tlcase")
    }
  }
}
