import CaseModel
import Diagnostics
import Documents
import Foundation
import Reports
import TestSupport
import Testing

@Suite("Report templates and their slips")
struct ReportTemplateTests {
  private func diagnostic(
    _ files: [String: String], _ audience: Audience = .board
  ) throws -> Diagnostic {
    let error = try #require(
      throws: (any Error).self,
      performing: { try TemplateFolder(files).compose(audience) })
    return try #require(TemplateFolder.diagnostic(error))
  }

  @Test("A folder copied from a shipped template and edited renders")
  func copied() throws {
    let shipped = Checkout.file("templates/reports/learning-together")
    let folder = try TemporaryFolder()
    let copy = folder.file("own")
    try FileManager.default.copyItem(at: shipped, to: copy)
    let report = copy.appendingPathComponent("report.mustache")
    let text = try String(contentsOf: report, encoding: .utf8)
    try Data((text + "<p>One more line.</p>\n").utf8).write(to: report)
    let composed = try ReportComposer.compose(
      WrenCase.source, template: try ReportTemplate(folder: copy), audience: .board)
    #expect(composed.blocks.last == .text("One more line."))
  }

  @Test("Ends of lines change nothing")
  func endsOfLines() throws {
    let source = "{{#findings}}\n<p>{{statement}}</p>\n{{/findings}}\n<p>End</p>\n"
    let plain = try TemplateFolder(["report.mustache": source]).compose(.board)
    let windows = try TemplateFolder([
      "report.mustache": source.replacing("\n", with: "\r\n")
    ]).compose(.board)
    #expect(plain == windows && plain.blocks.count == 2)
  }

  @Test("An unknown name fails with file, line and the nearest known name")
  func unknownName() throws {
    let slip = try diagnostic([
      "report.mustache": "<p>a</p>\n{{#findings}}\n<p>{{statment}}</p>\n{{/findings}}"
    ])
    #expect(slip.id == "template.unknown-name")
    #expect(slip.place == Place(file: "report.mustache", line: 3))
    #expect(slip.remedy.contains("Did you mean “statement”?"))
  }

  @Test("A slip in the markup fails with the line of the template, not of what was rendered")
  func markup() throws {
    let many = "{{#findings}}\n<p>{{statement}}</p>\n\n\n{{/findings}}\n<p>open\n"
    let slip = try diagnostic(["report.mustache": many])
    #expect(slip.place.file == "report.mustache")
    #expect(slip.remedy.hasPrefix("Mend the template at that line"))
    let unknown = try diagnostic([
      "report.mustache": "{{> part}}",
      "part.mustache": "{{#findings}}\n{{! two\nlines }}\n<paragraph>x</paragraph>\n{{/findings}}",
    ])
    #expect(unknown.place == Place(file: "part.mustache", line: 4))
    let section = try diagnostic(["report.mustache": "\n\n<generated name=\"episods\"/>"])
    #expect(section.place.line == 3 && section.remedy.contains("episodes"))
  }

  @Test("The integrated chronology refuses to be made for the public, and says for whom it is made")
  func refusesPublic() throws {
    let failure = #expect(throws: ReportFailure.self) {
      try ComposedReports.compose("integrated-chronology", .publication)
    }
    #expect(failure?.diagnostic.id == "report.audience")
    #expect(failure?.diagnostic.remedy.contains("internal, board") ?? false)
  }

  @Test("A folder without its files, or with a description that is not complete, is named")
  func folders() throws {
    let empty = try TemporaryFolder()
    let missing = #expect(throws: ReportFailure.self) { try ReportTemplate(folder: empty.url) }
    #expect(missing?.diagnostic.id == "report.template.missing")
    #expect(
      missing?.diagnostic.place.file == "\(empty.url.lastPathComponent)/template.json")
    for json in [
      "{", "{\"id\": \"a\"}", "[]",
      "{\"id\": \"a\", \"name\": \"n\", \"summary\": \"s\", \"audiences\": [\"press\"]}",
      "{\"id\": \"a\", \"name\": \"n\", \"summary\": \"s\", \"audiences\": []}",
    ] {
      let folder = try TemplateFolder(["report.mustache": "", "template.json": json])
      let failure = #expect(throws: ReportFailure.self) { try ReportTemplate(folder: folder.url) }
      #expect(failure?.diagnostic.id == "report.template.description", "\(json)")
    }
  }

  @Test("Two templates with one id are refused, and folders that hold no template are passed over")
  func sameId() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      try FileManager.default.copyItem(
        at: Checkout.file("templates/reports/episodes-table"), to: folder.file(name))
    }
    let failure = #expect(throws: ReportFailure.self) { try ReportTemplates.all(in: folder.url) }
    #expect(failure == .sameId("episodes-table"))
    try FileManager.default.removeItem(at: folder.file("b"))
    try FileManager.default.createDirectory(
      at: folder.file("notes"), withIntermediateDirectories: true)
    #expect(try ReportTemplates.all(in: folder.url).map(\.id) == ["episodes-table"])
    #expect(try ReportTemplates.all(in: folder.file("nowhere")).isEmpty)
  }
}
