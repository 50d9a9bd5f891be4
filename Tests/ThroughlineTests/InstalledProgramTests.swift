import Foundation
import TestSupport
import Testing

@Suite("An installed program needs nothing of the folder that it was built in")
struct InstalledProgramTests {
  @Test("Copied beside its share folder, the program makes a report")
  func installed() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for path in ["bin", "share/throughline"] {
      try manager.createDirectory(
        at: folder.file(path), withIntermediateDirectories: true)
    }
    let program = folder.file("bin/throughline")
    try manager.copyItem(at: RunningProgram.program, to: program)
    try manager.copyItem(
      at: Checkout.file("templates"), to: folder.file("share/throughline/templates"))
    let process = Process()
    process.executableURL = program
    process.arguments = ["templates"]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.contains("learning-together"))
  }

  @Test("Without its files the program says where it looked and what to do")
  func filesMissing() throws {
    let folder = try TemporaryFolder()
    let program = RunningProgram(
      folder: folder, environment: ["THROUGHLINE_SHARE": folder.url.path])
    let run = try program.run(["templates"])
    #expect(run.status == 65)
    #expect(run.messages.contains("make install"))
  }
}
