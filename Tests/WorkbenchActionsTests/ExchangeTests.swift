import CaseModel
import CaseStorage
import Diagnostics
import Foundation
import TestSupport
import Testing
import WorkbenchActions

@Suite("Taking a whole case out and in again")
struct ExchangeTests {
  @Test("The agencies' files give the same chronology and the same export in any order of arrival")
  func anyOrder() throws {
    let robin = try Robin(.agencies)
    try robin.add([Robin.review])
    let timeline = try robin.timeline()
    let export = try robin.export("first.xml")
    var random = SeededNumbers(seed: 20_250_401)
    for turn in 0..<4 {
      let path = try robin.another("turn-\(turn).case")
      let files = (Robin.agencyFiles + [Robin.review]).shuffled(using: &random)
      for file in files { try robin.add([file], to: path) }
      #expect(try robin.timeline(of: path) == timeline, "\(files)")
      #expect(try robin.export("turn-\(turn).xml", of: path) == export, "\(files)")
    }
  }

  @Test(
    "Export, import into an empty case and export give the same bytes", arguments: [nil, "Board"])
  func roundTrip(register: String?) throws {
    let robin = try Robin(.review)
    try HideEntry(casePath: robin.path, entry: "CSC/CSC-001", reason: "Before the period")
      .run(in: robin.workspace)
    try DecideLink(
      casePath: robin.path, entries: ["SCH/SCH-009", "EH/EH-006"], relation: .related,
      note: "One decision, “told” <twice> & in two places"
    ).run(in: robin.workspace)
    let result = try #require(
      try RunChecks(casePath: robin.path, gate: .board).run(in: robin.workspace).first)
    try DismissCheckResult(
      casePath: robin.path, gate: .board, result: result.id, reason: "Looked at"
    ).run(in: robin.workspace)

    let first = try robin.export("first.xml", register: register)
    let path = try robin.another("other.case")
    try robin.add([robin.folder.file("first.xml").path], to: path)
    #expect(try robin.export("second.xml", of: path, register: register) == first)
    #expect(try robin.timeline(of: path) == robin.timeline())
    // Invariant 10: the reason travels with the result.
    let again = try RunChecks(casePath: path, gate: .board).run(in: robin.workspace)
    #expect(again.first { $0.id == result.id }?.dismissal?.reason == "Looked at")
    #expect(again.first { $0.id == result.id }?.dismissal?.by == "Lead reviewer")
    #expect((first.range(of: Data("Kelp Row".utf8)) != nil) == (register != nil))
  }

  @Test(
    "An agency that a person named at import stays that agency when the case is taken out and in")
  func namedAgency() throws {
    let robin = try Robin()
    let school = Checkout.file("examples/robin/agencies/school.xml").path
    var choices = ImportChoices()
    choices.agency = .init(code: "SC2", name: "Second school")
    let results = try ImportFiles(casePath: robin.path, files: [school], choices: choices)
      .run(in: robin.workspace)
    #expect(results.map(\.agency) == ["SC2"])
    let first = try robin.export("first.xml")
    let path = try robin.another("other.case")
    try robin.add([robin.folder.file("first.xml").path], to: path)
    #expect(try robin.export("second.xml", of: path) == first)
    #expect(try robin.timeline(of: path) == robin.timeline())
    #expect(try robin.timeline("text").contains("Second school, SCH-001"))
  }

  @Test("An export without names, taken in again, leaves the names that the case has")
  func withheld() throws {
    let robin = try Robin(.review)
    let before = try robin.reading { try $0.record() }
    #expect(before.people.contains { !$0.confidentialName.isEmpty })
    _ = try robin.export("plain.xml")
    try robin.add([robin.folder.file("plain.xml").path])
    #expect(try robin.reading { try $0.record() }.people == before.people)
  }

  @Test("A document in which an agency's original was altered is refused whole")
  func alteredOriginal() throws {
    let robin = try Robin(.review)
    var text = String(decoding: try robin.export("first.xml"), as: UTF8.self)
    let marker = try #require(text.range(of: "<original "))
    let start = try #require(text.range(of: ">", range: marker.upperBound..<text.endIndex))
    // One digit of the first original's bytes becomes another.
    let digit = try #require(text[start.upperBound...].firstIndex { $0 == "A" || $0 == "B" })
    text.replaceSubrange(digit...digit, with: text[digit] == "A" ? "B" : "A")
    let altered = robin.folder.file("altered.xml")
    try text.write(to: altered, atomically: true, encoding: .utf8)

    for isPreview in [true, false] {
      let fresh = try Robin(.empty)
      let before = try fresh.bytes()
      let result = try fresh.attempt(altered.path, isPreview: isPreview)
      #expect(result.failure?.id == "review.original.altered")
      #expect(result.status == .unreadable)
      #expect(try fresh.bytes() == before)
    }
  }

  @Test("A document whose original clashes with the case's is refused whole, in a preview too")
  func clash() throws {
    let robin = try Robin(.review)
    let document = robin.folder.file("first.xml")
    _ = try robin.export("first.xml")
    let other = try Robin(.empty)
    // The same agency and version, from other bytes.
    let school = other.folder.file("school.xml")
    try String(contentsOf: Checkout.file("examples/robin/agencies/school.xml"), encoding: .utf8)
      .replacingOccurrences(of: "71 %", with: "91 %")
      .write(to: school, atomically: true, encoding: .utf8)
    try other.add([school.path])
    let before = try other.bytes()
    for isPreview in [true, false] {
      let result = try other.attempt(document.path, isPreview: isPreview)
      #expect(result.failure?.id == "case.version-taken")
      #expect(try other.bytes() == before)
    }
    #expect(try other.reading { try $0.record() }.findings.isEmpty)
  }
}

/// Random numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
