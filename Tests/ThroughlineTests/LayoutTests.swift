import Foundation
import TestSupport
import Testing

@Suite("Files in an agency's own layout")
struct LayoutTests {
  private static let probation = Checkout.file("examples/robin/other-files/probation.docx").path
  private static let housing = Checkout.file("examples/robin/other-files/housing.xlsx").path

  private func status(_ document: JSONValue) -> [String] {
    document.values(at: "files[].status").map(\.words)
  }

  @Test("A layout nobody has seen is shown and not imported, and the case is as it was")
  func unconfirmed() throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    let run = try robin.program.run(
      ["import", "robin.case", Self.probation, "--agency", "PRB", "--json"])
    #expect(run.status == 1)
    let document = try run.json()
    #expect(status(document) == ["unconfirmed"])
    #expect(document.values(at: "files[].mapping.origin") == [.text("guessed")])
    let columns = document.values(at: "files[].mapping.parts[].columns[]")
    let fields = columns.flatMap { $0.values(at: "field") }.map(\.words)
    #expect(
      fields == ["when", "actors", "contact", "whatHappened", "response", "agencyComment"])
    #expect(
      columns.flatMap { $0.values(at: "examples[]") }.contains(
        .text("?28/11/2023 → about 28 November 2023")))
    #expect(try robin.change(since: before) == nil)
  }

  @Test("Once it is confirmed the agency's files in that layout are read without a question")
  func remembered() throws {
    let robin = try RobinCase()
    let table = { (words: String) in
      "Date,Seen by,Remarks,Next\n03/04/2024,NN1,\(words) by the window.,Ring on Friday\n"
        + "19/04/2024,NN2,Nobody was at home and a card was left.,Visit again\n"
    }
    for (name, words) in [("first.csv", "C1 slept"), ("second.csv", "C1 fed")] {
      try Data(table(words).utf8).write(to: robin.folder.file(name))
    }
    let first = ["import", "robin.case", "first.csv", "--agency", "NUR", "--json"]
    let asked = try robin.program.run(first)
    #expect(asked.status == 1)
    #expect(status(try asked.json()) == ["unconfirmed"])
    #expect(status(try robin.program.json(first + ["--confirm"])) == ["imported"])
    let second = try robin.program.run(
      ["import", "robin.case", "second.csv", "--agency", "NUR", "--version", "2", "--json"])
    #expect(second.status == 0)
    #expect(status(try second.json()) == ["imported"])
    #expect(try second.json().values(at: "files[].mapping.origin") == [.text("remembered")])
    #expect(try second.json().values(at: "files[].profile") == [.text("nur-1")])
    let kept = try robin.program.run(["profiles", "robin.case"]).output
    #expect(kept.contains("nur-1") && kept.contains("Confirmed for agency NUR"))
    // Another agency with the same headings is asked all the same.
    let other = try robin.program.run(
      ["import", "robin.case", "second.csv", "--agency", "EH", "--series", "two", "--json"])
    #expect(other.status == 1)
  }

  @Test("Every word of a table's cells is in the timeline, and nothing without a date is left out")
  func words() throws {
    let robin = try RobinCase()
    for (file, agency) in [(Self.probation, "PRB"), (Self.housing, "BH")] {
      let run = try robin.program.run(
        ["import", "robin.case", file, "--agency", agency, "--confirm"])
      #expect(run.status == 0)
    }
    let text = try robin.program.run(["timeline", "robin.case", "--as", "json"]).output
    for words in [
      "?28/11/2023", "w/c 15 January 2024", "31/06/2024", "early March 2024", "Risk flag",
      "“partner rang, worried about his temper – ring back”", "BH-107", "summer 2024",
    ] { #expect(text.contains(words), "\(words)") }
    let document = try robin.program.json(["timeline", "robin.case", "--as", "json"])
    #expect(document.values(at: "counts.entries") == [.number(18)])
    #expect(document.values(at: "counts.undated") == [.number(2)])
    #expect(
      Set(document.values(at: "occurrences[].accounts[].source.part").map(\.words))
        == ["table 2", "sheet Tenancy log"])
  }

  @Test("A guess can be written out, corrected and given back")
  func corrected() throws {
    let robin = try RobinCase()
    let profile = robin.folder.file("probation.json")
    let preview = try robin.program.run([
      "import", "robin.case", Self.probation, "--agency", "PRB", "--dry-run", "--write-profile",
      profile.path,
    ])
    #expect(preview.status == 0)
    let guess = try String(contentsOf: profile, encoding: .utf8)
    #expect(guess.contains("agencyComment"))
    try guess.replacingOccurrences(of: "agencyComment", with: "expectedPractice")
      .write(to: profile, atomically: true, encoding: .utf8)
    let run = try robin.program.run(
      ["import", "robin.case", Self.probation, "--agency", "PRB", "--profile", profile.path])
    #expect(run.status == 0, "\(run.messages)")
    let document = try robin.program.json(["timeline", "robin.case", "--as", "json"])
    #expect(
      document.values(at: "occurrences[].accounts[].expectedPractice")
        .contains(.text("The question was about P2; the answer was about C2.")))
  }

  @Test("A file that was read by a wrong mapping is read once more, and the first reading stays")
  func readAgain() throws {
    let robin = try RobinCase()
    let command = ["import", "robin.case", Self.probation, "--agency", "PRB"]
    #expect(try robin.program.run(command + ["--confirm"]).status == 0)
    let shown = try robin.program.run(["profiles", "robin.case", "--show", "prb-1"]).output
    let profile = robin.folder.file("better.json")
    try shown.replacingOccurrences(of: "agencyComment", with: "rationale")
      .write(to: profile, atomically: true, encoding: .utf8)
    let again = try robin.program.json(
      command + ["--version", "2", "--profile", profile.path, "--json"])
    #expect(status(again) == ["imported"])
    let ledger = try robin.program.json(["ledger", "robin.case", "--json"])
    #expect(status(ledger) == ["superseded", "imported"])
    #expect(ledger.values(at: "files[].profile").map(\.words) == ["prb-1", "prb-2"])
    #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
  }

  @Test("A case taken out and in again reads each file as it was read before")
  func exchanged() throws {
    let robin = try RobinCase()
    for (file, agency) in [(Self.probation, "PRB"), (Self.housing, "BH")] {
      let command = ["import", "robin.case", file, "--agency", agency, "--confirm"]
      #expect(try robin.program.run(command).status == 0)
    }
    #expect(try robin.program.run(["export", "robin.case", "-o", "first.xml"]).status == 0)
    _ = try robin.program.run(["new", "other.case", "--title", "Other", "--example"])
    let back = try robin.program.run(["import", "other.case", "first.xml"])
    #expect(back.status == 0, "\(back.messages)")
    #expect(try robin.program.run(["export", "other.case", "-o", "second.xml"]).status == 0)
    let (first, second) = (robin.folder.file("first.xml"), robin.folder.file("second.xml"))
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    let timelines = try ["robin.case", "other.case"].map {
      try robin.program.run(["timeline", $0, "--as", "json"]).output
    }
    #expect(timelines[0] == timelines[1])
  }

  @Test("A review document that knows nothing of layouts leaves the case's own in place")
  func reviewKeepsLayouts() throws {
    let robin = try RobinCase()
    let command = ["import", "robin.case", Self.housing, "--agency", "BH", "--confirm"]
    #expect(try robin.program.run(command).status == 0)
    #expect(try robin.program.run(["returns", "robin.case", "--asked", "HV"]).status == 0)
    let review = Checkout.file("examples/robin/review.xml").path
    #expect(try robin.program.run(["import", "robin.case", review]).status == 0)
    #expect(try robin.program.run(["profiles", "robin.case"]).output.contains("bh-1"))
    #expect(try robin.program.run(["returns", "robin.case"]).output.contains("HV"))
  }

  @Test(
    "A blank return that comes back goes in without any mapping", arguments: ["docx", "xlsx"])
  func blank(format: String) throws {
    let robin = try RobinCase(.review)
    let file = "blank.\(format)"
    #expect(
      try robin.program.run(
        ["returns", "robin.case", "--blank", "HV", "--to", format, "-o", file]
      ).status == 0)
    // Nobody has filled it in: it is known for what it is, and has no rows.
    let document = try robin.program.run(
      ["import", "robin.case", file, "--agency", "HV", "--series", "return", "--dry-run", "--json"]
    ).json()
    #expect(document.values(at: "files[].profile") == [.text("throughline-return")])
    #expect(document.values(at: "files[].mapping.origin") == [.text("known")])
    #expect(document.values(at: "files[].rows") == [.number(0)])
  }

  @Test("A file that came in under the wrong agency is put right, and both steps are told")
  func wrongAgency() throws {
    let robin = try RobinCase()
    let wrong = ["import", "robin.case", Self.housing, "--agency", "POL", "--confirm"]
    #expect(try robin.program.run(wrong).status == 0)
    let right = try robin.program.run([
      "import", "robin.case", Self.housing, "--agency", "BH=Brackenshire Homes", "--confirm",
    ])
    #expect(right.status == 0)
    #expect(right.messages.contains("for agency POL too") && right.messages.contains("hide CASE"))
    let hidden = try robin.program.run(
      ["hide", "robin.case", "--agency", "POL", "--reason", "Imported under the wrong agency"])
    #expect(hidden.output == "Hid 8 entries of POL.\n")
    let document = try robin.program.json(["timeline", "robin.case", "--as", "json"])
    #expect(document.values(at: "counts.hidden") == [.number(8)])
    #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
  }

  @Test("A blank return that nobody filled in is refused, and the agency still owes its chronology")
  func emptyReturn() throws {
    let robin = try RobinCase(.review)
    let asked = ["returns", "robin.case", "--asked", "NUR=Nursery"]
    #expect(try robin.program.run(asked).status == 0)
    let blank = ["returns", "robin.case", "--blank", "NUR", "--to", "docx", "-o", "blank.docx"]
    #expect(try robin.program.run(blank).status == 0)
    let before = try robin.bytes()
    let run = try robin.program.run(["import", "robin.case", "blank.docx", "--agency", "NUR"])
    #expect(run.status == 65 && run.messages.contains("nobody has filled it in"))
    #expect(try robin.change(since: before) == nil)
    #expect(
      try robin.program.run(["returns", "robin.case"]).output.contains("NUR (Nursery): waiting"))
  }

  @Test("A profile given with a file that the case holds is not passed over in silence")
  func unusedProfile() throws {
    let robin = try RobinCase()
    let command = ["import", "robin.case", Self.housing, "--agency", "BH"]
    #expect(try robin.program.run(command + ["--confirm"]).status == 0)
    let shown = try robin.program.run(["profiles", "robin.case", "--show", "bh-1"]).output
    let better = robin.folder.file("better.json")
    try shown.replacingOccurrences(of: "\"response\"", with: "\"outcome\"")
      .write(to: better, atomically: true, encoding: .utf8)
    let again = try robin.program.run(command + ["--profile", better.path])
    #expect(again.messages.contains("--version 2"), "\(again.messages)")
  }
}
