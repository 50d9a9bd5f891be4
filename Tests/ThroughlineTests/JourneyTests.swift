import Foundation
import TestSupport
import Testing

@Suite("The main job, from eight agencies' files to a report")
struct JourneyTests {
  @Test("Invariant 1: for every file, rows in are entries and refused rows together")
  func rows() throws {
    let robin = try RobinCase()
    let result = try robin.program.json(["import", "robin.case", "--json"] + RobinCase.agencyFiles)
    let files = try #require(result["files"] as? [[String: Any]])
    #expect(files.count == RobinCase.agencyFiles.count)
    for file in files {
      let rows = try #require(file["rows"] as? Int)
      let entries = try #require(file["entries"] as? Int)
      let refused = try #require(file["refused"] as? Int)
      #expect(rows == entries + refused)
      #expect(entries > 0)
    }
  }

  @Test("Importing the same file again changes nothing, and says so")
  func again() throws {
    let robin = try RobinCase()
    let file = try #require(RobinCase.agencyFiles.first)
    _ = try robin.program.run(["import", "robin.case", file])
    let before = try robin.program.run(["verify", "robin.case"]).output
    let result = try robin.program.json(["import", "robin.case", "--json", file])
    let files = try #require(result["files"] as? [[String: Any]])
    #expect(files.first?["status"] as? String == "unchanged")
    #expect(try robin.program.run(["verify", "robin.case"]).output == before)
  }

  @Test("A dry run says what would happen and leaves every byte of the case as it was")
  func dryRun() throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    let result = try robin.program.json(
      ["import", "robin.case", "--dry-run", "--json"] + RobinCase.agencyFiles)
    let files = try #require(result["files"] as? [[String: Any]])
    #expect(files.allSatisfy { $0["status"] as? String == "preview" })
    #expect(try robin.bytes() == before)
  }

  @Test("The agencies' files give the same chronology in whatever order they arrive")
  func order() throws {
    let one = try RobinCase()
    let other = try RobinCase()
    _ = try one.program.run(["import", "robin.case"] + RobinCase.agencyFiles)
    _ = try other.program.run(["import", "robin.case"] + RobinCase.agencyFiles.reversed())
    let arguments = ["timeline", "robin.case", "--as", "json"]
    let expected = try one.program.run(arguments).output
    #expect(try other.program.run(arguments).output == expected)
    #expect(expected.contains("accounts"))
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
    let robin = try RobinCase(review: "review.xml")
    _ = try robin.program.run([
      "hide", "robin.case", "GP/GP-001", "--reason", "For the test",
    ])
    for register in [[], ["--with-register", "For the test"]] {
      let name = register.isEmpty ? "plain" : "register"
      _ = try robin.program.run(
        ["export", "robin.case", "-o", "\(name).xml"] + register)
      _ = try robin.program.run(["new", "\(name).case"])
      let imported = try robin.program.run(["import", "\(name).case", "\(name).xml"])
      #expect(imported.status < 64)
      _ = try robin.program.run(["export", "\(name).case", "-o", "\(name)-again.xml"] + register)
      let first = try Data(contentsOf: robin.folder.file("\(name).xml"))
      let second = try Data(contentsOf: robin.folder.file("\(name)-again.xml"))
      #expect(first == second)
      #expect(first.range(of: Data("Venderby".utf8)) != nil || register.isEmpty)
    }
  }

  @Test("The journal names each change, and an altered row is found")
  func verify() throws {
    let robin = try RobinCase(review: "review.xml")
    let sound = try robin.program.json(["verify", "robin.case", "--json"])
    #expect(sound["ok"] as? Bool == true)
    let head = try #require((sound["head"] as? [String: Any])?["words"] as? String)
    _ = try robin.program.run(["hide", "robin.case", "GP/GP-001", "--reason", "Out of scope"])
    #expect(try robin.program.run(["verify", "robin.case", "--head", head]).status == 0)
    #expect(
      try robin.program.run(["verify", "robin.case", "--head", "never printed by this case"]).status
        != 0)
  }
}
