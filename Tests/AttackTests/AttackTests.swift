import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// Files written by us after the lists of attacks that are known on XML, packages and office files.
///
/// A reading that hangs is ended by the limit of time; how much comes out is counted, not timed.
@Suite("Files made to do harm", .timeLimit(.minutes(2)))
struct AttackTests {
  @Test(
    "A format of tables refuses it with one clear diagnostic or reads it without harm",
    arguments: Attack.all)
  func tables(attack: Attack) throws {
    guard let format = TableFormats.all.first(where: { $0.id == attack.format }) else { return }
    let bytes = try attack.bytes()
    do {
      let document = try format.read(bytes, fileName: "from-agency")
      try document.checkWords(fileName: "from-agency")
      let rows = document.tables.map(\.rows.count).reduce(0, +)
      let cells = document.tables.flatMap(\.rows).reduce(0) { $0 + $1.cells.count }
      #expect(cells <= 4_000_000)
      check(attack, rows: rows, diagnostics: document.diagnostics)
    } catch {
      check(attack, refusedWith: error)
    }
  }

  @Test(
    "The import refuses it with one clear diagnostic or reads it without harm",
    arguments: Attack.all)
  func imports(attack: Attack) throws {
    guard ChronologyFormats.all.contains(where: { $0.id == attack.format }) else { return }
    let bytes = try attack.bytes()
    var options = ChronologyImportOptions(agency: "HV", agencyName: "Health Visiting")
    options.profiles = try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
    do {
      let (entries, reading) = try ChronologyImport.read(
        bytes, fileName: "from-agency", options: options)
      #expect(reading.rows == reading.entries + reading.refused)
      #expect(entries.count == reading.entries)
      #expect(entries.reduce(0) { $0 + $1.whatHappened.utf8.count } <= 200_000_000)
      check(attack, rows: reading.rows, diagnostics: reading.diagnostics)
    } catch {
      check(attack, refusedWith: error, beside: ["chronology.table.none"])
    }
  }

  /// What comes out stays in proportion to what went in.
  private func check(
    _ attack: Attack, rows: Int, diagnostics: [Diagnostic]
  ) {
    switch attack.outcome {
    case .refused(let ids): Issue.record("It was read, and should be refused with one of \(ids).")
    case .read(let most), .refusedOrRead(_, let most): #expect(rows <= most)
    }
    #expect(diagnostics.count <= 10_000)
    for diagnostic in diagnostics {
      #expect(!diagnostic.remedy.isEmpty)
      #expect(!diagnostic.message.contains(Self.secret) && !diagnostic.remedy.contains(Self.secret))
    }
  }

  /// - Parameter beside: What a file that may be read can be refused with as well, when nothing in it
  ///   is a chronology.
  private func check(
    _ attack: Attack, refusedWith error: any Error, beside others: [String] = []
  ) {
    guard let diagnostic = (error as? any DiagnosedFailure)?.diagnostic else {
      Issue.record("It was refused without a diagnostic: \(error)")
      return
    }
    switch attack.outcome {
    case .read: Issue.record("It was refused with \(diagnostic.id), and should be read.")
    case .refused(let ids): #expect(ids.contains(diagnostic.id), "\(diagnostic.id)")
    case .refusedOrRead(let ids, _):
      #expect((ids + others).contains(diagnostic.id), "\(diagnostic.id)")
    }
    #expect(diagnostic.severity == .error && !diagnostic.remedy.isEmpty)
    #expect(diagnostic.place.file?.hasPrefix("from-agency") == true)
    #expect(!diagnostic.message.contains(Self.secret) && diagnostic.message.count < 300)
  }

  /// Words that stand in attacks and must not come back in any message.
  static let secret = "brackenshire"

  @Test("Each attack has a name of its own, and every format of tables has some")
  func names() {
    let names = Attack.all.map { "\($0.format)-\($0.name)" }
    #expect(Set(names).count == names.count)
    for format in TableFormats.all {
      #expect(Attack.all.contains { $0.format == format.id }, "\(format.id)")
    }
  }

  @Test(
    "The attacks are written out as files where the environment names a folder",
    .enabled(if: ProcessInfo.processInfo.environment["ATTACKS"] != nil))
  func writesOut() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["ATTACKS"] ?? "")
    for attack in Attack.all {
      let place = folder.appendingPathComponent(attack.format)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data(attack.bytes()).write(to: place.appendingPathComponent(attack.name))
    }
  }
}
