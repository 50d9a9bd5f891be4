import Foundation
import TestSupport
import Testing

@Suite("An installed program needs nothing of the folder that it was built in")
struct InstalledProgramTests {
  @Test("Copied beside its share folder, the program takes a case from import to a report")
  func installed() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for path in ["bin", "share/throughline"] {
      try manager.createDirectory(at: folder.file(path), withIntermediateDirectories: true)
    }
    let program = folder.file("bin/throughline")
    try manager.copyItem(at: RunningProgram.program, to: program)
    for name in ["templates", "schemas"] {
      try manager.copyItem(
        at: Checkout.file(name), to: folder.file("share/throughline/\(name)"))
    }
    // An empty setting is none: the program finds its files by itself.
    var running = RunningProgram(folder: folder)
    running.environment = ["THROUGHLINE_SHARE": ""]
    let review = Checkout.file("examples/robin/review.xml").path
    for arguments in [
      ["templates"], ["new", "robin.case", "--example"],
      ["import", "robin.case"] + RobinCase.agencyFiles + [review],
      [
        "report", "robin.case", "--template", "learning-together", "--audience", "board", "--to",
        "docx", "-o", "findings.docx",
      ],
    ] {
      let run = try running.run(arguments, tool: program.path)
      #expect(run.status == 0, "\(arguments): \(run.messages)")
    }
    let report = try Data(contentsOf: folder.file("findings.docx"))
    #expect(report.starts(with: Data("PK".utf8)) && report.count > 20_000)
  }

  @Test("Without its files the program says where it looked and what to do")
  func filesMissing() throws {
    let folder = try TemporaryFolder()
    let program = RunningProgram(
      folder: folder, environment: ["THROUGHLINE_SHARE": folder.url.path])
    let run = try program.run(["templates"])
    #expect(run.status == 65)
    #expect(run.messages.contains(folder.url.path))
    #expect(run.messages.contains("make install"))
  }
}
