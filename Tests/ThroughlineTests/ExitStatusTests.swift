import Foundation
import TestSupport
import Testing

@Suite("How the program ends, which scripts rely on")
struct ExitStatusTests {
  @Test(
    "A command or value that does not exist is refused with 64 and a list of what there is",
    arguments: [
      (["people", "robin.case"], "timeline"), (["serve", "robin.case"], "report"),
      (["timeline", "robin.case", "--as", "svg"], "json"),
      (
        [
          "report", "robin.case", "--template", "learning-together", "--audience", "internal",
          "--to", "pdf", "-o", "out.pdf",
        ], "docx"
      ),
      (
        [
          "report", "robin.case", "--template", "seven-minute", "--audience", "internal",
          "--to", "html", "-o", "out.html",
        ], "learning-together"
      ),
      (
        [
          "report", "robin.case", "--template", "integrated-chronology", "--audience", "public",
          "--to", "html", "-o", "out.html",
        ], "internal"
      ),
    ])
  func usage(arguments: [String], named: String) throws {
    let robin = try RobinCase()
    let run = try robin.program.run(arguments)
    #expect(run.status == 64)
    #expect(run.messages.contains(named))
    #expect(run.output.isEmpty)
  }

  @Test("A case or a file that is not there is 66")
  func missing() throws {
    let robin = try RobinCase()
    #expect(try robin.program.run(["timeline", "other.case"]).status == 66)
    #expect(try robin.program.run(["import", "robin.case", "nothing.xml"]).status == 66)
  }

  @Test("A case file that is not one is 65 and stays as it was")
  func notACase() throws {
    let robin = try RobinCase()
    let file = robin.folder.file("letter.case")
    try Data("Dear colleague".utf8).write(to: file)
    let run = try robin.program.run(["timeline", "letter.case"])
    #expect(run.status == 65)
    #expect(try Data(contentsOf: file) == Data("Dear colleague".utf8))
  }

  @Test("Making a case where a file lies already is 73 and leaves that file alone")
  func exists() throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    #expect(try robin.program.run(["new", "robin.case"]).status == 73)
    #expect(try robin.bytes() == before)
  }

  @Test("An output file that exists is 73, and --force replaces it")
  func outputExists() throws {
    let robin = try RobinCase()
    try Data("mine".utf8).write(to: robin.folder.file("out.txt"))
    let arguments = ["timeline", "robin.case", "-o", "out.txt"]
    #expect(try robin.program.run(arguments).status == 73)
    #expect(try Data(contentsOf: robin.folder.file("out.txt")) == Data("mine".utf8))
    #expect(try robin.program.run(arguments + ["--force"]).status == 0)
  }

  @Test("Several files are each by themselves, and the status is the highest")
  func severalFiles() throws {
    let robin = try RobinCase()
    let bad = robin.folder.file("bad.xml")
    try Data("<chronology".utf8).write(to: bad)
    let good = try #require(RobinCase.agencyFiles.first)
    let run = try robin.program.run(["import", "robin.case", bad.path, good])
    #expect(run.status == 65)
    let timeline = try robin.program.json(["timeline", "robin.case", "--as", "json"])
    #expect(!timeline.values(at: "occurrences[].accounts[]").isEmpty)
  }
}
