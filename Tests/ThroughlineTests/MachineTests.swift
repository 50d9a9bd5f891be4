import CaseStorage
import Foundation
import FuzzyDates
import TestSupport
import Testing

@Suite("What the machine can do to a command")
struct MachineTests {
  /// A copy of the program that somebody without any rights can run; nil where that cannot be tried,
  /// because the tests have no rights to give up or the machine keeps Swift's libraries to its owner.
  private static let openCopy: TemporaryFolder? = {
    guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: setpriv),
      let folder = try? TemporaryFolder()
    else { return nil }
    let manager = FileManager.default
    try? manager.copyItem(at: RunningProgram.program, to: folder.file("throughline"))
    try? manager.copyItem(at: Checkout.file("templates"), to: folder.file("templates"))
    let tried = try? RunningProgram(folder: folder).run(
      asNobody(folder) + ["--version"], tool: setpriv)
    return tried?.status == 0 ? folder : nil
  }()

  private static let setpriv = "/usr/bin/setpriv"

  private static func asNobody(_ folder: TemporaryFolder) -> [String] {
    ["--reuid", "65534", "--regid", "65534", "--clear-groups", folder.file("throughline").path]
  }

  private static let mayBecomeNobody = openCopy != nil

  /// Runs the program as somebody without rights over the folder's files.
  private func runAsNobody(_ robin: RobinCase, _ arguments: [String]) throws -> RunningProgram.Run {
    let copy = try #require(Self.openCopy)
    var program = robin.program
    program.environment = ["THROUGHLINE_SHARE": copy.url.path]
    return try program.run(Self.asNobody(copy) + arguments, tool: Self.setpriv)
  }

  private func set(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("A file that may not be read is said to be so", .enabled(if: mayBecomeNobody))
  func unreadable() throws {
    let robin = try RobinCase()
    let file = robin.folder.file("closed.xml")
    try Data("<chronology/>".utf8).write(to: file)
    try set(0o600, file.path)
    try set(0o777, robin.folder.url.path)
    try set(0o666, robin.folder.file("robin.case").path)
    let before = try robin.bytes()
    let run = try runAsNobody(robin, ["import", "robin.case", "closed.xml"])
    #expect(run.status == 65)
    #expect(run.messages.contains("closed.xml: You may not read this file."))
    #expect(try robin.change(since: before) == nil)
  }

  @Test(
    "A folder that may not be written in takes no output and no case", .enabled(if: mayBecomeNobody)
  )
  func closedFolder() throws {
    let robin = try RobinCase(.review)
    try set(0o755, robin.folder.url.path)
    try set(0o644, robin.folder.file("robin.case").path)
    let before = try robin.bytes()
    let runs: [([String], Int32)] = [
      (["timeline", "robin.case", "-o", "out.txt"], 73),
      (["export", "robin.case", "-o", "out.xml"], 73),
      (
        [
          "report", "robin.case", "--template", "episodes-table", "--audience", "internal", "--to",
          "html", "-o", "out.html",
        ], 73
      ),
      (["new", "other.case"], 73),
      (["hide", "robin.case", "GP/GP-001", "--reason", "Why"], 74),
      (["import", "robin.case", Checkout.file("examples/robin/v2/health-visiting.xml").path], 74),
      // To look is allowed.
      (["timeline", "robin.case"], 0),
      (["verify", "robin.case"], 0),
    ]
    for (arguments, status) in runs {
      let run = try runAsNobody(robin, arguments)
      #expect(run.status == status, "\(arguments): \(run.messages)")
      if status != 0 { #expect(run.messages.contains("What to do: ")) }
      #expect(try robin.change(since: before) == nil)
    }
  }

  @Test("A case that may not be opened is said to be so", .enabled(if: mayBecomeNobody))
  func closedCase() throws {
    let robin = try RobinCase()
    try set(0o755, robin.folder.url.path)
    try set(0o600, robin.folder.file("robin.case").path)
    let run = try runAsNobody(robin, ["timeline", "robin.case"])
    #expect(run.status == 65)
    #expect(run.messages.contains("permission"))
  }

  @Test("A result that cannot be written to a full disk is 74, on standard output too")
  func fullOutput() throws {
    let robin = try RobinCase(.review)
    let before = try robin.bytes()
    for arguments in [
      ["timeline", "robin.case"], ["timeline", "robin.case", "--as", "json"],
      ["check", "robin.case", "--json"], ["frameworks"], ["--help"], ["verify", "robin.case"],
    ] {
      let run = try robin.program.run(arguments, to: "/dev/full")
      #expect(run.status == 74, "\(arguments): \(run.messages)")
    }
    #expect(try robin.change(since: before) == nil)
  }

  @Test(
    "A full disk leaves no half of a file, and the case as it was",
    .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let disk = try SmallDisk(megabytes: 1)
    defer { disk.remove() }
    let robin = try RobinCase(.review)
    let before = try robin.bytes()
    try Data(repeating: 1, count: 1_000_000).write(to: disk.folder.file("filler"))
    for arguments in [
      ["export", "robin.case", "--with-register", "For the test"], ["timeline", "robin.case"],
      [
        "report", "robin.case", "--template", "learning-together", "--audience", "board", "--to",
        "docx",
      ],
    ] {
      let output = disk.folder.file("out").path
      let run = try robin.program.run(arguments + ["-o", output])
      #expect(run.status == 74, "\(arguments): \(run.messages)")
      #expect(run.messages.contains("disk is full"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: disk.folder.url.path) == ["filler"])
      #expect(try robin.change(since: before) == nil)
    }
  }

  @Test("A case that another program is writing to is 75 to change and open to read")
  func busy() throws {
    let robin = try RobinCase(.agencies)
    let file = try CaseFile.open(at: robin.folder.file("robin.case").path)
    let actor = Actor(name: "Somebody else", now: try #require(WallTime("2025-04-01T09:00")))
    let (writing, reading) = try file.transaction {
      try file.noteExport(withRegister: "Meanwhile", by: actor)
      return (
        try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "Why"]),
        try robin.program.run(["timeline", "robin.case"])
      )
    }
    try file.close()
    #expect(writing.status == 75, "\(writing.messages)")
    #expect(writing.messages.contains("open elsewhere"))
    #expect(reading.status == 0, "\(reading.messages)")
    #expect(reading.output.contains("0 hidden"))
    #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
    #expect(
      try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "Why"]).status == 0)
  }
}
