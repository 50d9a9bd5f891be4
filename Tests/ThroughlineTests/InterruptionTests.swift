import Foundation
import TestSupport
import Testing

@Suite("An import that is broken off")
struct InterruptionTests {
  /// A chronology large enough to be met in the middle.
  private static func large(_ file: URL) throws {
    var text =
      "<chronology xmlns=\"urn:throughline:chronology:1\" agency=\"XX\" agencyName=\"Large\" version=\"1\">\n"
    let words = String(repeating: "Nobody answered the door and a card was left. ", count: 12)
    for number in 1...20_000 {
      text +=
        "<entry ref=\"X-\(number)\"><when text=\"1 May 2024\"/><source>Log</source><event>\(number) \(words)</event></entry>\n"
    }
    try (text + "</chronology>\n").write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("Whatever moment it is stopped at, the case is as it was", arguments: [SIGINT, SIGKILL])
  func stopped(signal: Int32) throws {
    let robin = try RobinCase(.agencies)
    let before = try robin.bytes()
    let timeline = try robin.program.run(["timeline", "robin.case", "--as", "json"]).output
    let file = robin.folder.file("large.xml")
    try Self.large(file)
    let log = robin.folder.file("log")
    var stopped = 0
    for size in [1, 1 << 20, 4 << 20] {
      try Data().write(to: log)
      // Tests may run where signals are ignored, and a program inherits that.
      let process = robin.program.process(
        ["--default-signal=INT", RunningProgram.program.path, "import", "robin.case", file.path],
        output: try FileHandle(forWritingTo: log), messages: try FileHandle(forWritingTo: log),
        tool: "/usr/bin/env")
      try process.run()
      // Until so much of it lies in the file beside the case.
      let beside = robin.folder.file("robin.case-wal").path
      while process.isRunning {
        let written = try? FileManager.default.attributesOfItem(atPath: beside)[.size] as? Int
        if let written, written >= size { break }
        usleep(500)
      }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { stopped += 1 }
      #expect(try robin.bytes() == before)
      #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
      #expect(try robin.program.run(["timeline", "robin.case", "--as", "json"]).output == timeline)
    }
    #expect(stopped == 3, "the import ended before it could be stopped")
    // The next change goes through, and nothing is left beside the case.
    let hide = try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "Why"])
    #expect(hide.status == 0, "\(hide.messages)")
    let left = try FileManager.default.contentsOfDirectory(atPath: robin.folder.url.path)
    #expect(!left.contains { $0.hasPrefix("robin.case-") }, "\(left)")
  }

  @Test(
    "A fault of the reader itself ends in one clear message, and the case is as it was",
    arguments: [SIGILL, SIGTRAP, SIGSEGV])
  func fault(signal: Int32) throws {
    let robin = try RobinCase(.agencies)
    let before = try robin.bytes()
    let file = robin.folder.file("large.xml")
    try Self.large(file)
    let messages = robin.folder.file("messages")
    try Data().write(to: messages)
    let process = robin.program.process(
      ["import", "robin.case", file.path], output: .nullDevice,
      messages: try FileHandle(forWritingTo: messages))
    try process.run()
    let beside = robin.folder.file("robin.case-wal").path
    while process.isRunning {
      let written = try? FileManager.default.attributesOfItem(atPath: beside)[.size] as? Int
      if let written, written > 0 { break }
      usleep(500)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(
      process.terminationReason == .exit && process.terminationStatus == 65,
      "\(process.terminationStatus)")
    let words = try String(contentsOf: messages, encoding: .utf8)
    #expect(words.contains("the case is as it was") && words.contains("What to do:"))
    #expect(try robin.bytes() == before)
    #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
  }

  @Test("Progress is shown on a terminal, and nowhere else")
  func progress() throws {
    let robin = try RobinCase()
    let file = try #require(RobinCase.agencyFiles.first)
    let run = try robin.program.run(["import", "robin.case", file])
    #expect(!run.messages.contains("Reading") && !run.messages.contains("\u{1B}"))
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let other = try #require(RobinCase.agencyFiles.last)
    let command = "'\(RunningProgram.program.path)' import robin.case '\(other)'"
    let watched = try robin.program.run(["-qec", command, "/dev/null"], tool: "/usr/bin/script")
    #expect(watched.status == 0)
    #expect(watched.output.contains("Reading"))
    #expect(watched.output.contains("100 %"))
  }
}
