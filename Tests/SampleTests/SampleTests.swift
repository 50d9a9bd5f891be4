import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The outcome of every file that nobody on this project wrote.
///
/// The files are not part of the project; where the folder is absent the tests say so and are skipped.
@Suite(
  "Every sample file",
  .enabled(if: Checkout.samples != nil, "The folder of samples is absent: shared/samples."))
struct SampleTests {
  private static let table = Checkout.file("Tests/SampleTests/outcomes.tsv")

  @Test("It is in the table, and what becomes of it is what the table says")
  func outcomes() throws {
    let folder = try #require(Checkout.samples)
    let files = try Self.files(in: folder)
    let known = try Self.known()
    #expect(
      files.filter { known[$0] == nil } == [], "These are not in Tests/SampleTests/outcomes.tsv.")
    #expect(known.keys.filter { !files.contains($0) }.sorted() == [], "These are no longer there.")
    let dated = try Self.datedItems(folder)
    var options = ChronologyImportOptions(agency: "AGENCY")
    options.profiles = try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
    var lines = [SampleOutcome.heading]
    for file in files {
      var outcome = SampleOutcome(reading: file, in: folder, options: options)
      outcome.dated = dated[file] ?? ""
      outcome.explanation = known[file]?.explanation ?? ""
      lines.append(outcome.line)
    }
    let difference = try Golden.difference(
      of: lines.joined(separator: "\n") + "\n", from: Self.table)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("Invariant 1: rows are entries and refused rows, and every row that a second count finds")
  func counts() throws {
    let folder = try #require(Checkout.samples)
    let known = try Self.known()
    for outcome in known.values where outcome.rowCount != nil {
      let numbers = outcome.rows.split(separator: " ").compactMap { Int($0) }
      try #require(numbers.count == 3)
      #expect(numbers[0] == numbers[1] + numbers[2], "\(outcome.file)")
    }
    guard let counts = try Self.secondCount(folder) else { return }
    for outcome in known.values.sorted(by: { $0.file < $1.file }) {
      guard let rows = outcome.rowCount else { continue }
      #expect(counts[outcome.file] == rows, "\(outcome.file)")
    }
  }

  @Test("Where rows are not the dated items of the list of sources, the table says why")
  func explanations() throws {
    for outcome in try Self.known().values {
      let isMet = outcome.rowCount.map(String.init) == outcome.dated
      let hasNone = outcome.rowCount == nil && outcome.dated == "0"
      if !outcome.dated.isEmpty && !isMet && !hasNone {
        #expect(outcome.explanation.split(separator: " ").count >= 4, "\(outcome.file)")
      }
    }
  }

  /// The files of the folder, but for those that describe it.
  private static func files(in folder: URL) throws -> [String] {
    let all =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.filter { file in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(file).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && !["README.md", "SOURCES.tsv"].contains(file)
    }.sorted()
  }

  /// The lines of the table, by file.
  private static func known() throws -> [String: SampleOutcome] {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst()
    let outcomes = lines.compactMap { SampleOutcome(line: $0) }
    #expect(outcomes.count == lines.count, "A line of the table does not have eight cells.")
    return Dictionary(outcomes.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many dated items the list of sources counts, by file.
  private static func datedItems(_ folder: URL) throws -> [String: String] {
    let list = try String(
      contentsOf: folder.appendingPathComponent("SOURCES.tsv"), encoding: .utf8)
    var items: [String: String] = [:]
    for line in list.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count >= 7 { items[String(cells[0])] = String(cells[6]) }
    }
    return items
  }

  /// The rows as a script counts them that shares no code with the program; nil without Python.
  private static func secondCount(_ folder: URL) throws -> [String: Int]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let script = Checkout.file("Tests/SampleTests/count_rows.py")
    process.arguments = ["python3", script.path, folder.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // What `env` answers where there is no such program.
    if process.terminationStatus == 127 {
      print("The second count was skipped: there is no python3.")
      return nil
    }
    #expect(process.terminationStatus == 0)
    return try JSONDecoder().decode([String: Int].self, from: bytes)
  }
}
