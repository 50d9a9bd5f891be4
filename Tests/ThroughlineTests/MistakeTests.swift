import Foundation
import TestSupport
import Testing

/// What a tired person types: each mistake gets one message that says where and what to do, and the
/// case stays as it was to the byte.
@Suite("Mistakes at the keyboard")
struct MistakeTests {
  /// A command with a mistake in it.
  struct Mistake: CustomTestStringConvertible {
    let line: String
    let status: Int32
    /// Words that the message must hold.
    let words: [String]
    var testDescription: String { line }

    init(_ line: String, _ status: Int32, _ words: String...) {
      self.line = line
      self.status = status
      self.words = words
    }
  }

  /// One case for all mistakes, since none may change it.
  static let shared = Result {
    let robin = try RobinCase(.review)
    try FileManager.default.createDirectory(
      at: robin.folder.file("folder"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: robin.folder.file("taken.txt"))
    try FileManager.default.createSymbolicLink(
      at: robin.folder.file("examples"), withDestinationURL: Checkout.file("examples"))
    return (robin, try robin.bytes())
  }

  private static let report = "report robin.case --template learning-together --audience"
  private static let long = String(repeating: "a", count: 100_000)

  static let mistakes: [Mistake] =
    [
      // Commands
      .init("tmeline robin.case", 64, "no command “tmeline”", "Did you mean timeline?"),
      .init("people robin.case", 64, "no command", "timeline"),
      .init("formats --everything", 64, "--everything", "formats --help"),
      // Cases
      .init("new", 64, "<case>", "throughline new --help"),
      .init("new \"\"", 64, "name of the case file"),
      .init("new robin.case", 73, "robin.case", "left as it is"),
      .init("new folder", 73, "folder"),
      .init("new nowhere/other.case", 73, "folder exists"),
      .init("new other.case --from 2024-02-30", 64, "not a day", "2024-05-23"),
      .init("new other.case --from 23/05/2024", 64, "2024-05-23"),
      .init("new other.case --from 2024-05-01 --to 2023-01-01", 64, "ends before it begins"),
      .init("new other.case --kind inquiry", 64, "inquiry", "lcspr"),
      .init("timeline other.case", 66, "other.case", "throughline new"),
      .init("timeline folder", 65, "folder", "not a Throughline case"),
      .init("timeline taken.txt", 65, "taken.txt", "not a Throughline case"),
      // Files to import
      .init("import robin.case", 64, "<files>"),
      .init("import robin.case nothing.xml", 66, "nothing.xml", "no such file"),
      .init("import robin.case \"\"", 66, "no such file"),
      .init("import robin.case folder", 65, "folder", "not a file"),
      .init("import robin.case /dev/zero", 65, "not a file"),
      .init("import robin.case robin.case", 65, "robin.case", "database"),
      .init("import robin.case taken.txt", 65, "taken.txt", "without columns"),
      .init("import robin.case taken.txt --format word", 64, "“word”", "chronology-xml"),
      .init("import robin.case taken.txt --agency \"\"", 64, "agency", "HV"),
      .init("import robin.case taken.txt --agency =Name", 64, "agency", "HV"),
      .init("import robin.case examples/robin/review.xml --agency HV", 64, "without --agency"),
      .init("import robin.case taken.txt --profile mine.json", 64, "“mine.json”", "chronolator"),
      // The chronology
      .init("timeline robin.case --as svg", 64, "“svg”", "text, json"),
      .init("timeline robin.case --from yesterday", 64, "not a day"),
      .init("timeline robin.case --from 2024-05-02 --to 2024-05-01", 64, "ends before it begins"),
      .init("timeline robin.case --agency Hv", 64, "“Hv”", "Did you mean HV?"),
      .init("timeline robin.case --person P9", 64, "“P9”", "P1"),
      .init("timeline robin.case --text \"\"", 64, "--text"),
      .init("timeline robin.case --text !!", 64, "--text"),
      .init("timeline robin.case -o folder", 73, "folder"),
      .init("timeline robin.case -o nowhere/out.txt", 73, "folder", "does not exist"),
      .init("timeline robin.case -o taken.txt", 73, "taken.txt", "--force"),
      .init("timeline robin.case -o \"\"", 64, "-o"),
      .init("timeline robin.case -o robin.case --force", 73, "never replaced"),
      // Decisions
      .init("link robin.case HV/HV-001 GP/GP-001 --as related", 64, "--note"),
      .init("link robin.case HV/HV-001 GP/GP-001 --as related --note \"  \"", 64, "--note"),
      .init("link robin.case HV/HV-001 GP/GP-001 --as same --note W", 64, "sameOccurrence"),
      .init("link robin.case HV/HV-001 GP/GP-001 --as notRelated --note W", 64, "dismiss"),
      .init("link robin.case HV/HV-001 --as related --note W", 64, "two different entries"),
      .init("link robin.case HV/HV-001 HV/HV-001 --as related --note W", 64, "two different"),
      .init("link robin.case HV/HV-001 HV/HV-999 --as related --note W", 64, "“HV/HV-999”"),
      .init("link robin.case HV/HV-001 CAM/CAM-004 --as related --note W", 64, "line 65"),
      .init("dismiss robin.case HV/HV-001 --note W", 64, "two different entries"),
      .init("unlink robin.case HV/HV-001 GP/GP-001 --note W", 64, "dismiss"),
      .init("hide robin.case HV-001 --reason W", 64, "“HV-001”", "HV/HV-014"),
      .init("hide robin.case HV/HV-001 --reason \" \"", 64, "--reason"),
      .init("hide robin.case HV/HV-001 --reason W --by \"\"", 64, "--by"),
      .init("hide robin.case \(long) --reason W", 64, "no entry"),
      .init("unhide robin.case HV/HV-001", 64, "not hidden"),
      // Checks and reports
      .init("check robin.case --gate publik", 64, "working"),
      .init("check robin.case --dismiss X", 64, "--reason"),
      .init("check robin.case --reason W", 64, "--dismiss"),
      .init("check robin.case --dismiss L-M8/nothing --reason W", 64, "“L-M8/nothing”"),
      .init("check robin.case --gate board --dismiss L-P1/x --reason W", 64, "L-P1/x"),
      .init("\(report) board --to pdf -o out.pdf", 64, "“pdf”", "docx"),
      .init("\(report) everybody --to html -o out.html", 64, "internal"),
      .init("\(report) board --to html", 64, "-o"),
      .init("\(report) board --to html -o taken.txt", 73, "taken.txt", "--force"),
      .init("\(report) board --to html -o robin.case --force", 73, "never replaced"),
      .init(
        "report robin.case --template seven --audience board --to html -o out.html", 64, "“seven”",
        "learning-together"),
      .init(
        "report robin.case --template ./folder --audience board --to html -o out.html", 65,
        "template.json"),
      .init(
        "report robin.case --template integrated-chronology --audience public --to html -o o.html",
        64, "public", "internal"),
      // Export and verification
      .init("export robin.case", 64, "-o"),
      .init("export robin.case -o out.xml --with-register \" \"", 64, "reason"),
      .init("export robin.case -o taken.txt", 73, "taken.txt", "--force"),
      .init("export robin.case -o robin.case --force", 73, "never replaced"),
      .init("export robin.case -o nowhere/out.xml --with-register W", 73, "does not exist"),
      .init("verify robin.case --head foo", 64, "Word 1"),
      .init("verify robin.case --head \"\"", 64, "head"),
    ]

  @Test("One clear message, the right status, nothing on standard output", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let (robin, before) = try Self.shared.get()
    let run = try robin.program.run(Tour.words(of: mistake.line))
    #expect(run.status == mistake.status, "\(run.messages)")
    #expect(run.messages.hasPrefix("error: "))
    #expect(run.messages.contains("What to do: "))
    for words in mistake.words { #expect(run.messages.contains(words), "\(run.messages)") }
    #expect(run.messages.utf8.count < 1_200)
    #expect(run.messages.split(separator: "\n").count <= 3)
    // An import says of each file what became of it; nothing else speaks where results go.
    if !mistake.line.hasPrefix("import") { #expect(run.output.isEmpty) }
    #expect(try robin.bytes() == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: robin.folder.url.path)
      .filter { !$0.hasPrefix(".") && !$0.hasPrefix("robin.case-") }
    #expect(left.sorted() == ["examples", "folder", "robin.case", "taken.txt"])
    #expect(try Data(contentsOf: robin.folder.file("taken.txt")) == Data("mine".utf8))
  }

  @Test("A clock that is set wrongly is said, with the form it must have")
  func clock() throws {
    let robin = try RobinCase()
    var program = robin.program
    program.environment = ["THROUGHLINE_NOW": "yesterday"]
    let run = try program.run(["timeline", "robin.case"])
    #expect(run.status == 64)
    #expect(run.messages.contains("THROUGHLINE_NOW"))
    #expect(run.messages.contains("2025-04-01T09:00"))
  }

  @Test(
    "Names of files with blanks, quotation marks, signs and line breaks are taken as they are",
    arguments: ["Jo's notes (final).xml", "\"quoted\".xml", "🙂.xml", "two\nlines.xml", "-dash.xml"])
  func names(name: String) throws {
    let robin = try RobinCase()
    let file = robin.folder.file(name)
    try FileManager.default.copyItem(
      at: Checkout.file("examples/robin/agencies/gp.xml"), to: file)
    let run = try robin.program.run(["import", "robin.case", "--json", file.path])
    #expect(run.status == 0, "\(run.messages)")
    #expect(try run.json().values(at: "files[].file") == [.text(name)])
    let text = try robin.program.run(["timeline", "robin.case"])
    #expect(text.output.contains("Sallow Quay Surgery"))
    #expect(try robin.program.run(["verify", "robin.case"]).status == 0)
  }

  @Test("Whatever an agency wrote, no terminal is steered by it")
  func terminal() throws {
    let robin = try RobinCase()
    let file = robin.folder.file("odd\u{1B}[31m.xml")
    try Data(
      """
      <chronology xmlns="urn:throughline:chronology:1" agency="XX" agencyName="A\u{9B}31mB" version="1">
        <entry ref="X-\u{9B}2J"><when text="1 May \u{9B}2J2024"/><event>Seen \u{9B}31m today</event></entry>
      </chronology>
      """.utf8
    ).write(to: file)
    let runs = [
      try robin.program.run(["import", "robin.case", file.path]),
      try robin.program.run(["timeline", "robin.case"]),
    ]
    for run in runs {
      #expect(run.status == 0, "\(run.messages)")
      let steering = (run.output + run.messages).unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(steering.isEmpty)
    }
    #expect(runs[1].output.contains("Seen"))
  }
}
