import Diagnostics
import Foundation
import Templating
import Testing

@Suite("Rendering a template strictly")
struct StrictTemplatesTests {
  private let robin: TemplateValue = .object([
    "title": .text("Robin & <others>"), "count": .number(3), "isDraft": .flag(true),
    "empty": .text(""),
    "review": .object(["reference": .text("EX-01"), "title": .text("the inner title")]),
    "findings": .list([
      .object([
        "number": .number(1), "text": .text("One"), "layers": .list([.text("a"), .text("b")]),
      ]),
      .object(["number": .number(2), "text": .text("Two"), "layers": .list([])]),
    ]),
  ])

  private func render(_ source: String, _ others: [String: String] = [:]) throws -> String {
    let templates = try StrictTemplates(sources: others.merging(["report": source]) { $1 })
    return try templates.render("report", robin)
  }

  private func failure(_ source: String, _ others: [String: String] = [:]) -> TemplateFailure? {
    #expect(throws: TemplateFailure.self) { try render(source, others) }
  }

  @Test("Values, sections, inverted sections, lists of texts and included files are rendered")
  func rendersEverything() throws {
    let text = try render(
      """
      {{! a remark
      on two lines }}
      {{review.reference}}: {{count}}
      {{#isDraft}}
      draft
      {{/isDraft}}
      {{#findings}}
      {{> one}}
      {{/findings}}
      {{#review}}{{title}}{{/review}}
      {{^empty}}nothing{{/empty}}
      """,
      ["one": "{{number}} {{text}}{{#layers}} {{.}}{{/layers}}{{^layers}} none{{/layers}}\n"])
    #expect(text == "EX-01: 3\ndraft\n1 One a b\n2 Two none\nthe inner title\nnothing")
  }

  @Test("Signs of markup in words are escaped everywhere, in included files too")
  func escapes() throws {
    let partial = try render("{{> part}}", ["part": "{{title}}"])
    #expect(partial == "Robin &amp; &lt;others&gt;")
    let templates = try StrictTemplates(sources: ["t": "{{#list}}{{.}}{{/list}}"])
    let accented = try templates.render(
      "t", .object(["list": .list([.text("<\u{301}b>"), .text("\"'"), .text("a\u{B}b{{x}}")])]))
    #expect(accented == "&lt;\u{301}b&gt;&quot;&#39;a\u{FFFD}b{{x}}")
  }

  @Test("An unknown name fails with template, line and the nearest known name")
  func unknownName() throws {
    let failed = try #require(failure("one\ntwo\n{{#findings}}\n{{nubmer}}\n{{/findings}}"))
    #expect(failed.template == "report.mustache")
    #expect(failed.line == 4)
    #expect(failed.nearestName == "number")
    #expect(failed.diagnostic.id == "template.unknown-name")
    #expect(failed.diagnostic.message.contains("“nubmer”"))
    #expect(failed.diagnostic.remedy.contains("Did you mean “number”?"))
    #expect(failed.diagnostic.place == Place(file: "report.mustache", line: 4))
  }

  @Test("An unknown name in an included file names that file and its line")
  func unknownNameInPartial() throws {
    let failed = try #require(failure("{{> part}}", ["part": "\n{{titel}}"]))
    #expect(failed.template == "part.mustache" && failed.line == 2)
    #expect(failed.nearestName == "title")
  }

  @Test("An unknown name fails in sections and inverted sections too, and inside a name with dots")
  func unknownSections() throws {
    for source in ["{{#nothing}}x{{/nothing}}", "{{^nothing}}x{{/nothing}}", "{{review.nothing}}"] {
      let failed = try #require(failure(source))
      #expect(failed.diagnostic.id == "template.unknown-name", "\(source)")
    }
  }

  @Test("A name that only an outer object has fails, and says how to reach the outermost")
  func nothingClimbs() throws {
    let failed = try #require(failure("{{#findings}}{{title}}{{/findings}}"))
    #expect(failed.diagnostic.remedy.contains("top.title"))
    #expect(try render("{{#findings}}{{top.count}}{{/findings}}") == "33")
    let inList = try #require(failure("{{#findings}}{{#layers}}{{number}}{{/layers}}{{/findings}}"))
    #expect(inList.diagnostic.id == "template.unknown-name")
  }

  @Test("A section over words or a yes or no keeps the names around it")
  func sectionsThatKeepNames() throws {
    #expect(try render("{{#title}}{{count}}{{/title}}{{#isDraft}}{{count}}{{/isDraft}}") == "33")
  }

  @Test("Printing an empty text fails instead of leaving a hole")
  func emptyText() throws {
    let failed = try #require(failure("\n{{empty}}"))
    #expect(failed.problem == .emptyText("empty") && failed.line == 2)
  }

  @Test(
    "What cannot be printed, or cannot be a section, fails",
    arguments: ["{{findings}}", "{{review}}", "{{isDraft}}", "{{.}}", "{{#count}}x{{/count}}"])
  func wrongKinds(source: String) throws {
    let failed = try #require(failure(source))
    #expect(["template.not-printable", "template.not-a-section"].contains(failed.diagnostic.id))
  }

  @Test("An unknown file to include fails before anything is rendered, even in a closed section")
  func unknownPartial() throws {
    let failed = try #require(
      failure("a\n{{^isDraft}}{{> findngs}}{{/isDraft}}", ["findings": ""]))
    #expect(failed.problem == .unknownPartial("findngs", known: ["findings", "report"]))
    #expect(failed.line == 2 && failed.nearestName == "findings")
  }

  @Test("A file that includes itself through another is refused")
  func loops() throws {
    let failed = try #require(failure("{{> a}}", ["a": "{{> b}}", "b": "\n{{> a}}"]))
    #expect(failed.diagnostic.id == "template.partial-loop")
  }

  @Test("An unknown template fails with the nearest known name")
  func unknownTemplate() throws {
    let templates = try StrictTemplates(sources: ["report": ""])
    let failed = #expect(throws: TemplateFailure.self) { try templates.render("reprot", robin) }
    #expect(failed?.nearestName == "report")
  }

  @Test(
    "A slip in a tag fails with its line",
    arguments: [
      ("\n\n{{title", 3), ("\n{{#findings}}\nx", 2), ("{{#isDraft}}\n{{/isDarft}}", 2),
      ("\n{{/findings}}", 2), ("{{title here}}", 1), ("{{}}", 1), ("{{a..b}}", 1), ("{{> }}", 1),
      ("{{ti tle}}", 1), ("{{> ../secret}}", 1),
    ])
  func slips(source: String, line: Int) throws {
    #expect(try #require(failure(source)).line == line)
  }

  @Test(
    "Tags that do not escape, change tags, inherit, compute or choose a file are refused",
    arguments: [
      "{{{title}}}", "{{&title}}", "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "{{<part}}{{/part}}",
      "{{$block}}{{/block}}", "{{uppercased(title)}}", "{{>*title}}",
    ])
  func refusals(source: String) throws {
    #expect(try #require(failure(source, ["part": ""])).diagnostic.id == "template.refused-tag")
  }

  @Test("Sections that lie too deep within each other are refused")
  func depth() throws {
    let open = String(repeating: "{{#isDraft}}", count: 60)
    let close = String(repeating: "{{/isDraft}}", count: 60)
    #expect(try #require(failure(open + close)).diagnostic.id == "template.bad-tag")
  }

  @Test("Ends of lines, a byte order mark and a brace at the end change nothing")
  func endsOfLines() throws {
    let source = "{{#findings}}\n{{number}}\n{{/findings}}\n{{^empty}}\nx\n{{/empty}}\n"
    let plain = try render(source)
    #expect(plain == "1\n2\nx\n")
    #expect(try render(source.replacing("\n", with: "\r\n")) == plain)
    #expect(try render(source.replacing("\n", with: "\r")) == plain)
    #expect(try render("\u{FEFF}" + source) == plain)
    #expect(try render("a {") == "a {\n")
    let failed = try #require(failure("a\r\nb\r\n{{titel}}\r\n"))
    #expect(failed.line == 3)
  }

  @Test("Each line of a rendered text leads back to its line in a template, included files too")
  func places() throws {
    let templates = try StrictTemplates(sources: [
      "report": "a\n{{#findings}}\n{{> one}}\n{{/findings}}\nend {{title}}",
      "one": "first {{number}}\nsecond \u{10FFFC}7 x\u{10FFFD}\n",
    ])
    let rendered = try templates.renderWithPlaces("report", robin)
    let lines = rendered.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let place = rendered.place(ofLine: index + 1)
      let expected: RenderedTemplate.Place? =
        switch line {
        case "a": .init(file: "report.mustache", line: 1)
        case "first 1", "first 2": .init(file: "one.mustache", line: 1)
        case "second \u{FFFD}7 x\u{FFFD}": .init(file: "one.mustache", line: 2)
        default: .init(file: "report.mustache", line: 5)
        }
      #expect(place == expected, "\(line)")
    }
    #expect(lines.last == "end Robin &amp; &lt;others&gt;")
    #expect(rendered.place(ofLine: 0) == nil && rendered.place(ofLine: 99) == nil)
  }

  @Test("A folder is read; a file that is not UTF-8 is named")
  func folders() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("templates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("{{title}}".utf8).write(to: folder.appendingPathComponent("report.mustache"))
    #expect(try StrictTemplates(folder: folder).names == ["report"])
    try Data([0xC3, 0x28]).write(to: folder.appendingPathComponent("bad.mustache"))
    let failed = #expect(throws: TemplateFailure.self) { try StrictTemplates(folder: folder) }
    #expect(failed?.template == "bad.mustache")
    #expect(failed?.diagnostic.id == "template.unreadable")
  }
}
