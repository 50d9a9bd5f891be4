import CaseModel
import Documents
import Foundation
import TestSupport
import Testing
import WorkbenchActions

@Suite("Checks and reports")
struct ReportingTests {
  private func make(
    _ robin: Robin, _ template: String, _ audience: Audience, _ format: String, draft: Bool = false
  ) throws -> (MakeReport.Outcome, String) {
    let output = robin.folder.file("\(template)-\(audience.rawValue).\(format)")
    let outcome = try MakeReport(
      casePath: robin.path, template: template, audience: audience, format: format,
      output: output.path, isDraft: draft, replacing: true
    ).run(in: robin.workspace)
    guard FileManager.default.fileExists(atPath: output.path) else { return (outcome, "") }
    let chosen = try #require(DocumentFormats.all.first { $0.id == format })
    let parts = try chosen.readableParts(of: [UInt8](Data(contentsOf: output)))
    return (outcome, parts.map(\.text).joined(separator: "\n"))
  }

  @Test("Invariant 10: a result that was set aside keeps its reason, whatever is done afterwards")
  func dismissal() throws {
    let robin = try Robin(.review)
    let results = try RunChecks(casePath: robin.path, gate: .board).run(in: robin.workspace)
    let result = try #require(results.first)
    try DismissCheckResult(
      casePath: robin.path, gate: .board, result: result.id, reason: "The surgery has looked"
    ).run(in: robin.workspace)
    try robin.add([Robin.review])
    let after = try RunChecks(casePath: robin.path, gate: .board).run(in: robin.workspace)
    #expect(after.count == results.count)
    let found = try #require(after.first { $0.id == result.id })
    #expect(found.dismissal?.reason == "The surgery has looked")
    #expect(found.dismissal?.by == "Lead reviewer")
  }

  @Test(
    "Invariant 11: the example says that it is fictional on everything it renders",
    arguments: ["html", "markdown", "docx"])
  func fictional(format: String) throws {
    let robin = try Robin(.review)
    let reports: [(String, Audience)] = [
      ("learning-together", .internal), ("learning-together", .board),
      ("learning-together", .publication), ("episodes-table", .board),
      ("integrated-chronology", .internal),
    ]
    for (template, audience) in reports {
      let (outcome, text) = try make(robin, template, audience, format, draft: true)
      guard case .written = outcome else {
        Issue.record("\(template) for \(audience.rawValue): \(outcome)")
        continue
      }
      #expect(text.uppercased().contains("FICTIONAL"), "\(template) for \(audience.rawValue)")
    }
    for view in ["text", "json"] {
      #expect(try robin.timeline(view).lowercased().contains("fictional"))
    }
    #expect(
      String(decoding: try robin.export("out.xml"), as: UTF8.self).contains("isFictional=\"true\""))
  }

  @Test(
    "A draft that is wrong on purpose makes no report for the board, and says what is in the way")
  func blocked() throws {
    let robin = try Robin(.agencies)
    try robin.add([Checkout.file("examples/robin/review-draft-bad.xml").path])
    let before = try robin.bytes()
    let (outcome, text) = try make(robin, "learning-together", .board, "html")
    guard case .blocked(let results) = outcome else {
      Issue.record("The report was written.")
      return
    }
    #expect(!results.isEmpty && results.allSatisfy { $0.severity == .block && $0.dismissal == nil })
    #expect(results.allSatisfy { !$0.remedy.isEmpty && !$0.place.isEmpty })
    #expect(text.isEmpty)
    let (draft, words) = try make(robin, "learning-together", .board, "html", draft: true)
    guard case .written = draft else {
      Issue.record("The draft was not written.")
      return
    }
    #expect(words.lowercased().contains("draft"))
    #expect(try robin.bytes() == before)
  }

  @Test(
    "A name of the register in the public report writes nothing, not even a draft",
    arguments: ["html", "markdown", "docx"])
  func names(format: String) throws {
    let robin = try Robin(.agencies)
    let document = robin.folder.file("named.xml")
    try String(contentsOf: URL(fileURLWithPath: Robin.review), encoding: .utf8)
      .replacingOccurrences(
        of: "<statement>Tools built", with: "<statement>In the home of Tansy Venderby tools built"
      ).write(to: document, atomically: true, encoding: .utf8)
    try robin.add([document.path])
    for draft in [false, true] {
      let (outcome, text) = try make(
        robin, "learning-together", .publication, format, draft: draft)
      guard case .blocked(let results) = outcome else {
        Issue.record("The report was written.")
        continue
      }
      #expect(results.contains { $0.check == "L-P1" })
      #expect(!results.contains { $0.message.contains("Venderby") })
      #expect(text.isEmpty)
    }
    // The same words are no fault where names may stand.
    let (inside, _) = try make(robin, "learning-together", .internal, format, draft: true)
    guard case .written = inside else {
      Issue.record("The internal report was not written.")
      return
    }
  }

  @Test("The name of the output file is looked at as well")
  func fileName() throws {
    let robin = try Robin(.review)
    let output = robin.folder.file("Venderby.html")
    let outcome = try MakeReport(
      casePath: robin.path, template: "learning-together", audience: .publication, format: "html",
      output: output.path, isDraft: true, replacing: false
    ).run(in: robin.workspace)
    guard case .blocked = outcome else {
      Issue.record("The report was written.")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }
}
