import Foundation
import TestSupport
import Testing

/// The shapes of JSON that scripts rely on, key by key as the contract names them.
@Suite("The JSON that scripts rely on")
struct ContractTests {
  /// What stands at a path: a type, or several with `|` between them.
  struct Key: CustomTestStringConvertible {
    let path: String
    let type: String
    var testDescription: String { "\(path): \(type)" }
  }

  private static func keys(_ table: String) -> [Key] {
    table.split(separator: "\n").flatMap { line -> [Key] in
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { return [] }
      return parts[0].split(separator: " ").map { Key(path: String($0), type: parts[1]) }
    }
  }

  private static func name(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag: "flag"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .object: "object"
    }
  }

  /// What of the shape is missing or of another type; every object at the path must have the key.
  static func faults(in document: JSONValue, _ table: String) -> [String] {
    keys(table).flatMap { key -> [String] in
      let steps = key.path.split(separator: ".")
      let holders = document.values(at: steps.dropLast().joined(separator: "."))
      if holders.isEmpty { return ["\(key.path): nothing there to look at"] }
      let name = String(steps.last ?? "").replacingOccurrences(of: "[]", with: "")
      return Set(
        holders.map { holder in
          guard let value = holder.values(at: name).first else { return "\(key.path): missing" }
          return key.type.split(separator: "|").contains { $0 == Self.name(of: value) }
            ? "" : "\(key.path): is \(Self.name(of: value)), not \(key.type)"
        }
      ).filter { !$0.isEmpty }.sorted()
    }
  }

  @Test("import")
  func importing() throws {
    let robin = try RobinCase()
    let shape = """
      files: list
      files[].file files[].sha256 files[].kind files[].status files[].format files[].agency: text
      files[].profile: text|null
      files[].mapping: object|null
      files[].series: text
      files[].version files[].rows files[].entries files[].refused: number
      files[].added files[].changed files[].unchanged files[].removed: number
      files[].skipped files[].unmapped files[].diagnostics: list
      files[].unmapped[].column: text
      files[].unmapped[].count: number
      files[].diagnostics[].id files[].diagnostics[].severity: text
      files[].diagnostics[].message files[].diagnostics[].remedy files[].diagnostics[].file: text
      files[].diagnostics[].line files[].diagnostics[].column: number|null
      files[].diagnostics[].cell files[].diagnostics[].path files[].diagnostics[].ref: text|null
      files[].diagnostics[].entry: text|null
      """
    let extra = robin.folder.file("extra.xml")
    try Data(
      """
      <chronology xmlns="urn:throughline:chronology:1" agency="XX" agencyName="Extra" version="1">
        <stray/>
        <entry ref="X-1"><when text="1 May 2024"/><event>Seen</event><own>Kept</own></entry>
        <entry/>
      </chronology>
      """.utf8
    ).write(to: extra)
    let run = try robin.program.run(
      ["import", "robin.case", "--json", extra.path, "nothing.xml"] + RobinCase.agencyFiles)
    #expect(run.status == 66)
    let document = try run.json()
    #expect(Self.faults(in: document, shape + "\nfiles[].skipped[].what: text").isEmpty)
    #expect(Self.faults(in: document, shape) == [])
    #expect(
      Set(document.values(at: "files[].status").map(\.words)) == ["imported", "unreadable"])
    #expect(
      Set(document.values(at: "files[].diagnostics[].severity").map(\.words))
        == ["error", "warning", "note"])
    #expect(run.messages.isEmpty)
  }

  @Test("returns and ledger")
  func returnsAndLedger() throws {
    let robin = try RobinCase(.agencies)
    for options in [
      ["--asked", "GP", "--on", "2025-02-03", "--due", "2025-03-03"], ["--chased", "GP"],
      ["--asked", "HOU", "--note", "Asked by telephone"],
    ] { #expect(try robin.program.run(["returns", "robin.case"] + options).status == 0) }
    let returns = try robin.program.json(["returns", "robin.case", "--json"])
    #expect(
      Self.faults(
        in: returns,
        """
        returns: list
        returns[].agency returns[].name returns[].state returns[].note: text
        returns[].asked returns[].due returns[].received: text|null
        returns[].chased: list
        returns[].files: number
        """) == [])
    #expect(
      Set(returns.values(at: "returns[].state").map(\.words))
        == ["overdue", "waiting", "received"])
    let ledger = try robin.program.json(["ledger", "robin.case", "--json"])
    #expect(ledger.values(at: "files[]").count == 8)
    #expect(
      Self.faults(
        in: ledger,
        """
        files: list
        files[].file files[].agency files[].status: text
        files[].rows files[].entries files[].refused: number
        files[].skipped files[].unmapped files[].diagnostics: list
        """) == [])
    #expect(Set(ledger.values(at: "files[].status").map(\.words)) == ["imported"])
  }

  @Test("timeline")
  func timeline() throws {
    let robin = try RobinCase(.review)
    for command in [
      [
        "link", "robin.case", "SCH/SCH-009", "EH/EH-006", "--as", "related", "--note",
        "One decision",
      ],
      ["hide", "robin.case", "CSC/CSC-001", "--reason", "Before the period"],
    ] { #expect(try robin.program.run(command).status == 0) }
    let account = "occurrences[].accounts[]."
    let dates = ["when", "end", "recorded", "received"].map { account + $0 }
    let shape = """
      review counts: object
      review.ref review.title review.kind: text
      counts.entries counts.occurrences counts.undated counts.hidden: number
      occurrences: list
      occurrences[].id: text
      occurrences[].when: object
      occurrences[].accounts occurrences[].links occurrences[].differences: list
      occurrences[].when.text occurrences[].when.edtf: text
      occurrences[].when.earliest occurrences[].when.latest: text|null
      occurrences[].when.precision occurrences[].when.qualifier: text
      occurrences[].links[].entries: list
      occurrences[].links[].relation occurrences[].links[].by occurrences[].links[].note: text
      occurrences[].differences[].field: text
      occurrences[].differences[].values: object
      \(dates[0]): object
      \(dates[1]) \(dates[2]) \(dates[3]): object|null
      \(dates[0]).edtf \(dates[0]).text \(dates[0]).precision \(dates[0]).qualifier: text
      \(dates[0]).earliest \(dates[0]).latest: text|null
      """
    let texts = [
      "entry", "agency", "ref", "type", "whatHappened", "response", "outcome", "rationale",
      "childVoice", "impact", "expectedPractice", "agencyComment",
    ].map { "\(account)\($0): text" }
    let others = [
      "source: object", "source.label: text", "source.file: text",
      "source.part: text", "source.line: number",
      "subjects: list", "actors: list", "contactType: text|null", "childSeen: text|null",
      "reviewerNotes: list", "episodes: list", "raw: list", "hidden: text|null",
    ].map { account + $0 }
    let document = try robin.program.json(["timeline", "robin.case", "--as", "json"])
    let table = ([shape] + texts + others).joined(separator: "\n")
    #expect(Self.faults(in: document, table) == [])
    #expect(document.values(at: "counts.hidden") == [.number(1)])
    #expect(
      document.values(at: "occurrences[].accounts[].hidden").contains(.text("Before the period")))
    #expect(document.values(at: "occurrences[].links[].relation").contains(.text("related")))
    let undated = document.values(at: "occurrences[]").filter {
      $0.values(at: "when.earliest") == [.null]
    }
    #expect(undated == document.values(at: "occurrences[]").suffix(undated.count))
    #expect(document.values(at: "counts.undated") == [.number(Double(undated.count))])
  }

  @Test("occurrences, check, verify and the lists")
  func others() throws {
    let robin = try RobinCase(.review)
    #expect(
      Self.faults(
        in: try robin.program.json(["occurrences", "robin.case", "--json"]),
        """
        candidates: list
        candidates[].entries candidates[].reasons: list
        candidates[].score: number
        candidates[].state: text
        """) == [])

    let first = try robin.program.json(["check", "robin.case", "--gate", "board", "--json"])
    let result = try #require(first.values(at: "results[].result").first?.words)
    let set = try robin.program.run([
      "check", "robin.case", "--gate", "board", "--dismiss", result, "--reason", "Looked at",
    ])
    #expect(set.status == 0, "\(set.messages)")
    let check = try robin.program.json(["check", "robin.case", "--gate", "board", "--json"])
    let fields = [
      "check", "name", "result", "severity", "place", "message", "reason", "remedy", "state",
    ].map { "results[].\($0): text" }.joined(separator: "\n")
    #expect(
      Self.faults(
        in: check,
        "gate: text\nresults: list\ncounts: object\nresults[].dismissal: object|null\n" + fields)
        == [])
    let dismissed = check.values(at: "results[]").filter {
      $0.values(at: "state") == [.text("dismissed")]
    }
    #expect(dismissed.flatMap { $0.values(at: "dismissal.reason") } == [.text("Looked at")])
    #expect(dismissed.flatMap { $0.values(at: "dismissal.by") } == [.text("Lead reviewer")])

    #expect(
      Self.faults(
        in: try robin.program.json(["verify", "robin.case", "--json"]),
        "ok: flag\njournal: object\nhead: object\nproblems: list\nhead.words: text") == [])
  }

  @Test("Each list has its items", arguments: ["formats", "frameworks", "templates", "checks"])
  func lists(name: String) throws {
    let robin = try RobinCase()
    #expect(
      Self.faults(
        in: try robin.program.json([name, "--json"]),
        "items: list\nitems[].id items[].name items[].summary items[].source items[].status: text")
        == [])
  }
}
