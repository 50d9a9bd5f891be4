import Foundation
import TestSupport
import Testing

@Suite("The main job, from eight agencies' files to a report")
struct JourneyTests {
  @Test("Invariant 1: for every file, rows in are entries and refused rows together")
  func rows() throws {
    let robin = try RobinCase()
    let files = try robin.program.json(
      ["import", "robin.case", "--json"] + RobinCase.agencyFiles
    ).values(at: "files[]")
    #expect(files.count == RobinCase.agencyFiles.count)
    for file in files {
      let counts = ["rows", "entries", "refused"].compactMap { name -> Double? in
        if case .number(let number)? = file.values(at: name).first { number } else { nil }
      }
      try #require(counts.count == 3)
      #expect(counts[0] == counts[1] + counts[2])
      #expect(counts[1] > 0)
    }
  }

  @Test("Importing the same file again changes nothing, and says so")
  func again() throws {
    let robin = try RobinCase(.agencies)
    let before = try robin.program.run(["verify", "robin.case"]).output
    let result = try robin.program.json(
      ["import", "robin.case", "--json"] + RobinCase.agencyFiles)
    #expect(
      Set(result.values(at: "files[]").flatMap { $0.values(at: "status") }) == [.text("unchanged")])
    #expect(try robin.program.run(["verify", "robin.case"]).output == before)
  }

  @Test("A dry run says what would happen and leaves every byte of the case as it was")
  func dryRun() throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    let result = try robin.program.json(
      ["import", "robin.case", "--dry-run", "--json"] + RobinCase.agencyFiles)
    #expect(
      Set(result.values(at: "files[]").flatMap { $0.values(at: "status") }) == [.text("preview")])
    #expect(try robin.change(since: before) == nil)
  }

  @Test("An older version of a file never replaces a newer one, in whatever order they arrive")
  func versions() throws {
    let second = Checkout.file("examples/robin/v2/health-visiting.xml").path
    let first = Checkout.file("examples/robin/agencies/health-visiting.xml").path
    let one = try RobinCase()
    let other = try RobinCase()
    for file in [first, second] { _ = try one.program.run(["import", "robin.case", file]) }
    for file in [second, first] { _ = try other.program.run(["import", "robin.case", file]) }
    let arguments = ["timeline", "robin.case", "--as", "json"]
    #expect(try one.program.run(arguments).output == other.program.run(arguments).output)
  }

  @Test("Importing an export into an empty case and exporting again gives the same bytes")
  func export() throws {
    let robin = try RobinCase(.review)
    _ = try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "For the test"])
    for register in [[], ["--with-register", "For the test"]] {
      let name = register.isEmpty ? "plain" : "register"
      _ = try robin.program.run(["export", "robin.case", "-o", "\(name).xml"] + register)
      _ = try robin.program.run(["new", "\(name).case"])
      let imported = try robin.program.run(["import", "\(name).case", "\(name).xml"])
      #expect(imported.status == 0, "\(imported.messages)")
      _ = try robin.program.run(["export", "\(name).case", "-o", "\(name)-again.xml"] + register)
      let first = try Data(contentsOf: robin.folder.file("\(name).xml"))
      let second = try Data(contentsOf: robin.folder.file("\(name)-again.xml"))
      #expect(first == second)
      #expect((first.range(of: Data("Venderby".utf8)) != nil) == !register.isEmpty)
    }
  }

  @Test("The journal's head, given back, shows a missing tail and an altered row")
  func verify() throws {
    let robin = try RobinCase(.review)
    let before = try robin.bytes()
    let first = try robin.program.json(["verify", "robin.case", "--json"])
    #expect(first.values(at: "ok") == [.flag(true)])
    _ = try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "Out of scope"])
    let second = try robin.program.json(["verify", "robin.case", "--json"])
    let heads = [first, second].flatMap { $0.values(at: "head.words") }.map(\.words)
    try #require(heads.count == 2 && heads[0] != heads[1])
    #expect(try robin.program.run(["verify", "robin.case", "--head", heads[0]]).status == 0)
    // Back to the case as it was: the later head is not in its journal any more.
    try before.write(to: robin.folder.file("robin.case"))
    let cut = try robin.program.run(["verify", "robin.case", "--head", heads[1]])
    #expect(cut.status == 1, "\(cut.messages)")
  }
}
