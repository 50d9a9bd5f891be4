import CaseModel
import CodingFrameworks
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("A framework's data file")
struct FrameworkFileTests {
  private static let good = """
    {"id": "ours", "version": "1", "name": "Ours", "year": 2024, "source": "A board, 2024",
     "licenceNote": "Our own rights.", "summary": "A try.",
     "codes": [
      {"id": "work", "label": "Work", "help": "What the work was like.", "certainty": "read",
       "children": [{"id": "work.load", "label": "Load", "help": "How much.", "certainty": "part"}]}
     ]}
    """

  private func load(_ files: [String: String]) throws -> [CodingFramework] {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      try text.write(to: folder.file(name), atomically: true, encoding: .utf8)
    }
    return try FrameworkLibrary.load(folder: folder.url)
  }

  @Test("A board's own file is read without anything being registered; other files are passed over")
  func readsOwnFile() throws {
    let frameworks = try load(["ours-1.json": Self.good, "notes.txt": "not a framework"])
    #expect(frameworks.map(\.name) == ["Ours"])
    #expect(frameworks.first?.allCodes.map(\.id) == ["work", "work.load"])
  }

  /// A slip, the diagnostic it brings, and what its message or remedy mentions.
  static let slips: [(from: String, to: String, id: String, mentions: String)] = [
    ("\"year\": 2024,", "\"year\" 2024,", "frameworks.json", "JSON"),
    ("\"year\": 2024,", "\"year\": \"2024\",", "frameworks.type", "year"),
    ("\"source\": \"A board, 2024\",", "", "frameworks.missing", "source"),
    ("\"summary\": \"A try.\",", "\"summary\": \" \",", "frameworks.missing", "summary"),
    ("\"help\": \"How much.\", ", "", "frameworks.missing", "help"),
    ("\"How much.\"", "\"Load\"", "frameworks.help", "work.load"),
    ("\"certainty\": \"part\"", "\"certainty\": \"sure\"", "frameworks.certainty", "unverified"),
    ("\"children\"", "\"chilren\"", "frameworks.unknown", "chilren"),
    ("\"id\": \"work\",", "\"id\": \"Work\",", "frameworks.code-id", "has other signs than"),
    ("\"work.load\"", "\"load\"", "frameworks.code-id", "work."),
    ("\"work.load\"", "\"work.Load\"", "frameworks.code-id", "small letters"),
    ("\"work.load\"", "\"work\"", "frameworks.code-id", "work."),
    ("\"version\": \"1\"", "\"version\": \"2\"", "frameworks.file-name", "ours-2.json"),
    (
      "\"codes\": [", "\"mapping\": {\"work\": \"gone\"}, \"codes\": [", "frameworks.mapping",
      "gone"
    ),
    (
      "\"codes\": [", "\"mapping\": {}, \"oddity\": 1, \"codes\": [", "frameworks.unknown", "oddity"
    ),
  ]

  @Test("A slip brings one message with the file, what is wrong and what to do", arguments: slips)
  func slip(_ slip: (from: String, to: String, id: String, mentions: String)) throws {
    let text = Self.good.replacingOccurrences(of: slip.from, with: slip.to)
    #expect(text != Self.good)
    let failure = #expect(throws: FrameworkFailure.self) { try load(["ours-1.json": text]) }
    let diagnostic = try #require(failure?.diagnostic)
    #expect(diagnostic.id == slip.id)
    #expect(diagnostic.place.file == "ours-1.json")
    #expect(!diagnostic.remedy.isEmpty)
    let words = diagnostic.message + diagnostic.remedy + (diagnostic.place.path ?? "")
    #expect(words.contains(slip.mentions), "\(words)")
  }

  @Test("JSON that breaks off names the line")
  func line() throws {
    let text = Self.good.replacingOccurrences(
      of: "\"summary\": \"A try.\",", with: "\"summary\" \"A try.\",")
    let failure = #expect(throws: FrameworkFailure.self) { try load(["ours-1.json": text]) }
    #expect(failure?.diagnostic.place.line == 2)
    let cut = #expect(throws: FrameworkFailure.self) {
      try load(["ours-1.json": String(Self.good.dropLast(10))])
    }
    #expect(cut?.diagnostic.place.line == 5)
  }

  @Test("Two codes of one id are refused")
  func twice() throws {
    let text = Self.good.replacingOccurrences(
      of: "\"codes\": [",
      with:
        "\"codes\": [{\"id\": \"work\", \"label\": \"W\", \"help\": \"Other.\", \"certainty\": \"read\"},"
    )
    let failure = #expect(throws: FrameworkFailure.self) { try load(["ours-1.json": text]) }
    #expect(failure?.diagnostic.id == "frameworks.code-twice")
  }

  @Test("A later version must map each of its categories")
  func totalMapping() throws {
    let later = Self.good.replacingOccurrences(of: "\"version\": \"1\"", with: "\"version\": \"2\"")
      .replacingOccurrences(
        of: "\"codes\": [", with: "\"mapping\": {\"work.load\": \"work\"}, \"codes\": [")
    let failure = #expect(throws: FrameworkFailure.self) {
      try load(["ours-1.json": Self.good, "ours-2.json": later])
    }
    #expect(failure?.diagnostic.id == "frameworks.mapping")
    #expect(failure?.diagnostic.place.file == "ours-2.json")
  }

  @Test("A folder that is not there is said to be missing")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let failure = #expect(throws: FrameworkFailure.self) {
      try FrameworkLibrary.load(folder: folder.file("nowhere"))
    }
    #expect(failure?.diagnostic.id == "frameworks.folder")
  }
}
