import CaseModel
import CaseStorage
import Diagnostics
import Digests
import Foundation
import FuzzyDates
import TestSupport
import Testing
import WorkbenchActions

@Suite("Evidence: nothing lost, nothing altered")
struct EvidenceTests {
  @Test("Invariant 1: whatever is imported, linked or hidden, every row stays in the case")
  func nothingDeleted() throws {
    let robin = try Robin()
    let results = try robin.add(Robin.agencyFiles)
    for result in results { #expect(result.rows == result.entries + result.refused) }
    let rows = results.reduce(0) { $0 + $1.rows }
    let before = try robin.reading { try $0.entries() }
    #expect(before.count == rows)

    try HideEntry(casePath: robin.path, entry: "CSC/CSC-001", reason: "Before the period")
      .run(in: robin.workspace)
    try DecideLink(
      casePath: robin.path, entries: ["SCH/SCH-009", "EH/EH-006"], relation: .sameOccurrence,
      note: "One decision"
    ).run(in: robin.workspace)
    try DecideLink(
      casePath: robin.path, entries: ["EH/EH-012", "HV/HV-013"], relation: .notRelated,
      note: "Two calls"
    ).run(in: robin.workspace)
    let shown = try robin.json()
    #expect(shown.values(at: "occurrences[].accounts[]").count == rows)
    #expect(shown.values(at: "counts.hidden") == [.number(1)])
    // Invariant 3: what people decide changes no account.
    #expect(try robin.reading { try $0.entries() } == before)

    let second = Checkout.file("examples/robin/v2/health-visiting.xml").path
    let replaced = try #require(try robin.add([second]).first)
    #expect((replaced.changed, replaced.added, replaced.removed) == (1, 0, 0))
    let files = try robin.reading { try $0.files() }
    #expect(files.count == 9)
    #expect(files.filter { $0.file.agency == "HV" }.map(\.file.version).sorted() == [1, 2])
  }

  @Test("Invariant 2: the original's bytes come back unaltered, and every entry knows its line")
  func originals() throws {
    let robin = try Robin(.agencies)
    let stored = try robin.reading { try $0.files() }
    for path in Robin.agencyFiles {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let name = URL(fileURLWithPath: path).lastPathComponent
      let file = try #require(stored.first { $0.file.name == name }?.file)
      #expect(file.sha256 == SHA256Digest(of: bytes).hex)
      var kept: [UInt8] = []
      try robin.reading { try $0.original(sha256: file.sha256) { kept += $0 } }
      #expect(kept == bytes)

      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for entry in try robin.reading({ try $0.entries() }) where entry.source.file == name {
        try #require(lines.indices.contains(entry.source.line - 1))
        let line = String(decoding: lines[entry.source.line - 1], as: UTF8.self)
        let start =
          entry.reference.isEmpty ? "<noContact" : "<entry ref=\"\(entry.reference)\""
        #expect(line.contains(start), "\(name), line \(entry.source.line)")
      }
    }
  }

  @Test("Invariant 3: other bytes under the same version are refused, and the facts stay")
  func facts() throws {
    let robin = try Robin(.agencies)
    let before = try robin.bytes()
    let source = Checkout.file("examples/robin/agencies/school.xml")
    let altered = robin.folder.file("school.xml")
    try String(contentsOf: source, encoding: .utf8)
      .replacingOccurrences(of: "71 %", with: "91 %")
      .write(to: altered, atomically: true, encoding: .utf8)
    let result = try robin.attempt(altered.path)
    #expect(result.failure?.id == "case.version-taken")
    #expect(try robin.bytes() == before)
  }

  @Test(
    "Invariant 7: a finding leads to episodes, entries and lines, and an entry back to episodes")
  func trace() throws {
    let robin = try Robin(.review)
    let record = try robin.reading { try $0.record() }
    let entries = Dictionary(
      grouping: try robin.reading { try $0.entries() },
      by: { EntryReference(agency: $0.agency, reference: $0.reference) })
    #expect(record.findings.count == 5)
    #expect(record.episodes.count == 6)
    let episodes = Set(record.episodes.map(\.id))
    for finding in record.findings {
      #expect(!finding.episodes.isEmpty)
      #expect(episodes.isSuperset(of: finding.episodes))
    }
    let back = try robin.json().values(at: "occurrences[].accounts[]")
    for episode in record.episodes {
      #expect(!episode.entries.isEmpty)
      for reference in episode.entries {
        let found = try #require(entries[reference]?.first, "\(reference)")
        #expect(found.source.line > 0 && !found.source.file.isEmpty)
        let shown = try #require(back.first { $0.values(at: "entry") == [.text(found.id)] })
        guard case .list(let ids)? = shown.values(at: "episodes").first else { continue }
        #expect(ids.contains(.text(episode.id)))
      }
    }
  }

  @Test("Invariant 9: the undated entry stays in every view, span and report, and is counted")
  func undated() throws {
    let robin = try Robin(.review)
    for format in ["text", "json"] {
      for (from, to) in [("2010-01-01", "2010-02-01"), ("2023-09-01", "2024-10-14")] {
        let shown = try ShowTimeline(
          casePath: robin.path, from: CalendarDay(from), to: CalendarDay(to), format: format
        ).run(in: robin.workspace)
        #expect(shown.contains("EH-009"))
        #expect(shown.contains("31/06/2024"))
        #expect(shown.contains("1 undated") || shown.contains("\"undated\" : 1"))
      }
    }
    let report = robin.folder.file("chronology.md")
    let outcome = try MakeReport(
      casePath: robin.path, template: "integrated-chronology", audience: .internal,
      format: "markdown", output: report.path, isDraft: true, replacing: false
    ).run(in: robin.workspace)
    guard case .written = outcome else {
      Issue.record("The report was not written.")
      return
    }
    #expect(try String(contentsOf: report, encoding: .utf8).contains("31/06/2024"))
  }

  @Test("Invariant 12: what changes the case adds to its journal, and what fails adds nothing")
  func journal() throws {
    let robin = try Robin(.agencies)
    let steps: [(String, () throws -> Void)] = [
      (
        "hide",
        {
          try HideEntry(casePath: robin.path, entry: "GP/GP-001", reason: "Why")
            .run(in: robin.workspace)
        }
      ),
      (
        "unhide",
        { try UnhideEntry(casePath: robin.path, entry: "GP/GP-001").run(in: robin.workspace) }
      ),
      (
        "link",
        {
          try DecideLink(
            casePath: robin.path, entries: ["GP/GP-001", "HV/HV-001"], relation: .related,
            note: "Why"
          ).run(in: robin.workspace)
        }
      ),
      (
        "unlink",
        {
          try WithdrawDecision(
            casePath: robin.path, entries: ["HV/HV-001", "GP/GP-001"], note: "Why"
          ).run(in: robin.workspace)
        }
      ),
      ("import", { try robin.add([Robin.review]) }),
      ("export with names", { _ = try robin.export("names.xml", register: "For the board") }),
    ]
    for (name, step) in steps {
      let before = try robin.verified()
      try step()
      let after = try robin.verified()
      #expect(after.isSound, "\(name)")
      #expect(after.journalRows > before.journalRows, "\(name)")
      #expect(
        try VerifyCase(casePath: robin.path, head: before.headWords).run(in: robin.workspace)
          .isSound)
      // The same once more is refused or changes nothing; the journal never grows by a failure.
      let bytes = try robin.bytes()
      #expect(throws: (any Error).self) {
        try HideEntry(casePath: robin.path, entry: "GP/none", reason: "Why").run(
          in: robin.workspace)
      }
      #expect(try robin.bytes() == bytes)
    }
    let before = try robin.verified()
    _ = try robin.export("plain.xml")
    _ = try robin.timeline()
    #expect(try robin.verified().headDigest == before.headDigest)
  }
}
