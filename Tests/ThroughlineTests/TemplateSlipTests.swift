import Foundation
import TestSupport
import Testing

@Suite("A template with a slip gives its file and line, and no report")
struct TemplateSlipTests {
  @Test(
    "A slip in the finding of a copied template",
    arguments: [
      ("{{statment}}", ["finding.mustache, line 3", "statment", "statement"]),
      ("{{> perspectve}}", ["finding.mustache, line 3", "perspectve", "perspective"]),
      ("{{#statement}}", ["finding.mustache", "statement"]),
      ("<p>never closed", ["finding.mustache, line"]),
      ("<marquee>W</marquee>", ["finding.mustache, line 3", "marquee"]),
      ("&nbsp;", ["finding.mustache, line 3"]),
    ])
  func slip(markup: String, words: [String]) throws {
    let robin = try RobinCase(.review)
    let before = try robin.bytes()
    let template = robin.folder.file("ours")
    try FileManager.default.copyItem(
      at: Checkout.file("templates/reports/learning-together"), to: template)
    let file = template.appendingPathComponent("finding.mustache")
    var lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[2] = markup + lines[2]
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let run = try robin.program.run([
      "report", "robin.case", "--template", "./ours", "--audience", "board", "--to", "html", "-o",
      "out.html",
    ])
    #expect(run.status == 65)
    for words in words { #expect(run.messages.contains(words), "\(run.messages)") }
    #expect(run.messages.contains("What to do: "))
    #expect(!FileManager.default.fileExists(atPath: robin.folder.file("out.html").path))
    #expect(try robin.change(since: before) == nil)
  }

  @Test("A copy without a slip makes the same report as the one that comes with the program")
  func copy() throws {
    let robin = try RobinCase(.review)
    try FileManager.default.copyItem(
      at: Checkout.file("templates/reports/learning-together"), to: robin.folder.file("ours"))
    for (template, output) in [("./ours", "a.html"), ("learning-together", "b.html")] {
      let run = try robin.program.run([
        "report", "robin.case", "--template", template, "--audience", "board", "--to", "html", "-o",
        output,
      ])
      #expect(run.status == 0, "\(run.messages)")
    }
    #expect(
      try Data(contentsOf: robin.folder.file("a.html"))
        == Data(contentsOf: robin.folder.file("b.html")))
  }
}
