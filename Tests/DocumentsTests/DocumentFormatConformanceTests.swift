import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@Suite("Every output format")
struct DocumentFormatConformanceTests {
  /// A format as an argument of a test, shown by its id.
  struct Member: CustomTestStringConvertible, Sendable {
    let format: any DocumentFormat
    var testDescription: String { format.id }
    var style: URL { Checkout.file("templates/styles").appendingPathComponent(format.id) }

    func render(_ document: ReportDocument) throws -> [UInt8] {
      try format.render(document, style: style)
    }

    func words(of document: ReportDocument) throws -> [String] {
      let parts = try format.readableParts(of: try render(document))
      let text = try #require(parts.first { $0.name == "text" }).text
      return text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
    }
  }

  static let members = DocumentFormats.all.map(Member.init)

  @Test("The formats are the three that the issue asks for, each named once")
  func ids() {
    #expect(DocumentFormats.all.map(\.id) == ["docx", "html", "markdown"])
    #expect(DocumentFormats.named("html")?.fileExtension == "html")
    #expect(DocumentFormats.named("pdf") == nil)
  }

  @Test("The text is the same in every format, word for word")
  func sameText() throws {
    let html = try #require(Self.members.first { $0.format.id == "html" }).words(
      of: Everything.document)
    #expect(html.count > 300)
    for member in Self.members {
      #expect(try member.words(of: Everything.document) == html, "\(member.format.id)")
    }
  }

  @Test("The text is the same in every format for reports made at random", arguments: 0..<4)
  func sameRandomText(batch: Int) throws {
    for seed in 0..<75 {
      var random = RandomReports(seed: UInt64(batch * 75 + seed))
      let document = random.report()
      let expected = try Self.members[0].words(of: document)
      for member in Self.members.dropFirst() {
        let found = try member.words(of: document)
        #expect(found == expected, "\(member.format.id), seed \(batch * 75 + seed)")
      }
    }
  }

  @Test("The same report gives the same bytes", arguments: members)
  func deterministic(member: Member) throws {
    #expect(try member.render(Everything.document) == member.render(Everything.document))
  }

  @Test(
    "Every format has an id, a summary and a file ending, and is told of in the manual",
    arguments: members)
  func described(member: Member) throws {
    let format = member.format
    #expect(format.id.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(format.summary.hasSuffix("."))
    #expect(!format.fileExtension.isEmpty && !format.fileExtension.contains("."))
    let manual = try String(
      contentsOf: Checkout.file("Sources/Documents/Documents.docc/Documents.md"), encoding: .utf8)
    #expect(manual.contains("`\(format.id)`"))
  }

  @Test("Invariant 11: marking and notice stand around the report, not in it", arguments: members)
  func furniture(member: Member) throws {
    var document = Everything.document
    document.blocks = [.text("Body")]
    let parts = try member.format.readableParts(of: try member.render(document))
    let text = try #require(parts.first)
    #expect(text.name == "text")
    #expect(!text.text.contains("SENSITIVE"))
    let around = parts.dropFirst().map(\.text).joined(separator: "\n")
    #expect(around.contains("OFFICIAL-SENSITIVE – draft 1"))
    #expect(around.contains("Fictional: no <real> person is meant."))
  }

  @Test("A report without marking, notice or details is written too", arguments: members)
  func bare(member: Member) throws {
    let words = try member.words(of: ReportDocument(title: "Bare", blocks: [.text("Body")]))
    #expect(words == ["Bare", "Body"])
    #expect(try member.words(of: ReportDocument(title: "Nothing else")) == ["Nothing", "else"])
  }

  @Test("Words from outside never become markup", arguments: members)
  func hostileWords(member: Member) throws {
    let words = Everything.hostile.split(separator: " ").map(String.init)
    let blocks: [Block] = [
      .text(Everything.hostile),
      .heading(Heading(level: 1, text: [.text(Everything.hostile)])),
      .box(Box(title: Everything.hostile, [.text(Everything.hostile)])),
      .quotation(Quotation([.text("x")], attribution: Everything.hostile)),
      .table(
        Table(
          caption: Everything.hostile, columns: [.init(Everything.hostile)],
          rows: [
            [.init(Everything.hostile)], [.init(blocks: [.text("y"), .text(Everything.hostile)])],
          ])),
    ]
    let found = try member.words(of: ReportDocument(title: Everything.hostile, blocks: blocks))
    let expected =
      words + words + words + words + words + ["x", "—"] + words + words + words + words + ["y"]
      + words
    #expect(found == expected)
  }

  @Test("What no format can hold becomes a mark, and all else stays", arguments: members)
  func controlCharacters(member: Member) throws {
    let words = try member.words(
      of: ReportDocument(title: "T", blocks: [.text(Everything.control)]))
    #expect(words == ["T", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{7F}f\u{FFFD}g\u{FFFD}h"])
    let foreign = try member.words(
      of: ReportDocument(title: "T", blocks: [.text(Everything.foreign)]))
    #expect(foreign.dropFirst().joined(separator: " ") == Everything.foreign)
  }

  @Test("A name is found wherever in a finished file it stands", arguments: members)
  func names(member: Member) throws {
    let places: [(String, (inout ReportDocument) -> Void)] = [
      ("title", { $0.title = "Zebedee" }), ("subtitle", { $0.subtitle = "Zebedee" }),
      ("marking", { $0.marking = "Zebedee" }), ("notice", { $0.notice = "Zebedee" }),
      ("detail", { $0.details = [.init("Zebedee", "x")] }),
      ("detail's value", { $0.details = [.init("x", "Zebedee")] }),
      (
        "paragraph",
        { $0.blocks = [.paragraph(Paragraph([.text("Zeb"), .strong([.text("edee")])]))] }
      ),
      ("number", { $0.blocks = [.paragraph(Paragraph([.text("x")], number: "Zebedee"))] }),
      ("anchor", { $0.blocks = [.paragraph(Paragraph([.text("x")], anchor: "Zebedee"))] }),
      (
        "caption",
        { $0.blocks = [.table(Table(caption: "Zebedee", columns: [.init("x")], rows: []))] }
      ),
      ("column", { $0.blocks = [.table(Table(columns: [.init("Zebedee")], rows: []))] }),
      ("cell", { $0.blocks = [.table(Table(columns: [.init("x")], rows: [[.init("Zebedee")]]))] }),
      ("attribution", { $0.blocks = [.quotation(Quotation([], attribution: "Zebedee"))] }),
      ("box", { $0.blocks = [.box(Box(title: "Zebedee", []))] }),
      ("contents", { $0.blocks = [.contents(Contents(title: "Zebedee"))] }),
    ]
    for (place, plant) in places {
      var document = ReportDocument(title: "T", blocks: [.text("x")])
      plant(&document)
      let parts = try member.format.readableParts(of: try member.render(document))
      #expect(parts.contains { $0.text.contains("Zebedee") }, "\(place)")
    }
  }

  @Test(
    "Creator and subject are found in the formats whose files hold properties",
    arguments: ["docx", "html"])
  func properties(id: String) throws {
    let member = try #require(Self.members.first { $0.format.id == id })
    let document = ReportDocument(
      title: "T", creator: "Zebedee", subject: "Zanzibar", created: "2024-01-02T03:04:05Z")
    let words = try member.format.readableParts(of: try member.render(document)).map(\.text)
      .joined()
    #expect(
      words.contains("Zebedee") && words.contains("Zanzibar")
        && words.contains("2024-01-02T03:04:05Z"))
  }

  @Test("What is not a finished file of the format is refused", arguments: members)
  func strangers(member: Member) {
    for bytes in [[], Array("words".utf8), [0xFF, 0xFE]] as [[UInt8]] {
      #expect(throws: (any Error).self) { try member.format.readableParts(of: bytes) }
    }
  }

  @Test("A style that is not there is a failure that names the file", arguments: ["docx", "html"])
  func missingStyle(id: String) throws {
    let format = try #require(DocumentFormats.named(id))
    let folder = try TemporaryFolder()
    let failure = try #require(throws: DocumentFailure.self) {
      try format.render(Everything.document, style: folder.url)
    }
    #expect(failure.kind == .styleMissing)
    #expect(failure.diagnostic.place.file == (id == "docx" ? "styles.xml" : "report.css"))
  }
}
