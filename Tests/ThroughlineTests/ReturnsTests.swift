import Foundation
import TestSupport
import Testing

@Suite("Asking agencies for their chronologies")
struct ReturnsTests {
  private func returns(_ robin: RobinCase, _ options: [String] = []) throws -> RunningProgram.Run {
    try robin.program.run(["returns", "robin.case"] + options)
  }

  @Test("What was asked, chased and received is listed, the overdue first")
  func listed() throws {
    let robin = try RobinCase()
    #expect(
      try returns(robin, ["--asked", "GP", "--on", "2025-02-03", "--due", "2025-03-03"]).status == 0
    )
    #expect(try returns(robin, ["--chased", "GP", "--on", "2025-03-10"]).status == 0)
    let run = try returns(robin, ["--asked", "CAM", "--due", "2025-05-01"])
    #expect(
      run.output == """
        GP: OVERDUE, asked 2025-02-03, due 2025-03-03, chased 2025-03-10.
        CAM: waiting, asked 2025-04-01, due 2025-05-01.

        """)
  }

  @Test("A chronology that is imported counts as received")
  func received() throws {
    let robin = try RobinCase()
    #expect(try returns(robin, ["--asked", "SCH", "--on", "2025-02-03"]).status == 0)
    let school = Checkout.file("examples/robin/agencies/school.xml").path
    #expect(try robin.program.run(["import", "robin.case", school]).status == 0)
    let output = try returns(robin).output
    #expect(
      output
        == "SCH (Tallowmere School): received, asked 2025-02-03, received 2025-04-01, 1 file.\n")
  }

  @Test(
    "A step that cannot be is refused, says what to do, and leaves the case as it was",
    arguments: [
      ["--chased", "GP"], ["--asked", "GP", "--due", "2025-03-01"], ["--due", "2025-03-01"],
      ["--asked", "GP", "--chased", "GP"], ["--on", "2025-03-01"],
      ["--asked", "GP", "--on", "31/02/2025"], ["--received", "GP", "--on", "2025-05-05"],
    ])
  func refused(options: [String]) throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    let run = try returns(robin, options)
    #expect(run.status == 64)
    #expect(run.messages.contains("What to do:"))
    #expect(try robin.change(since: before) == nil)
  }

  @Test("What was asked of agencies travels with the review document")
  func exported() throws {
    let robin = try RobinCase()
    #expect(try returns(robin, ["--asked", "GP", "--note", "By secure e-mail"]).status == 0)
    #expect(try robin.program.run(["export", "robin.case", "-o", "out.xml"]).status == 0)
    let other = ["new", "other.case", "--title", "Other", "--example"]
    #expect(try robin.program.run(other).status == 0)
    #expect(try robin.program.run(["import", "other.case", "out.xml"]).status == 0)
    #expect(
      try robin.program.run(["returns", "other.case"]).output == returns(robin).output)
  }
}
