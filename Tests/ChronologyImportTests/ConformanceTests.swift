import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// What every format of a chronology must keep, run over the list of them.
@Suite("Every chronology format")
struct ConformanceTests {
  /// The fixtures of a format; those of a kind of table lie with the tests of tables.
  private func files(_ id: String, _ folder: String = "") throws -> [URL] {
    let isTable = TableFormats.all.contains { $0.id == id }
    let tests = isTable ? "TablesTests" : "ChronologyImportTests"
    let url = Checkout.file("Tests/\(tests)/Fixtures/\(id)/\(folder)")
    return try FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: [.isRegularFileKey]
    ).filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .sorted { $0.path < $1.path }
  }

  @Test("It has a name of its own and says in a sentence what it is")
  func descriptions() {
    let ids = ChronologyFormats.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for format in ChronologyFormats.all {
      #expect(format.id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
      #expect(format.summary.hasSuffix(".") && format.summary.count > 20)
    }
  }

  @Test("It has fixtures, and it alone recognises them")
  func fixtures() throws {
    for format in ChronologyFormats.all {
      let files = try files(format.id)
      #expect(!files.isEmpty, "\(format.id) has no fixture")
      for file in files {
        let head = FileHead(Array(try Data(contentsOf: file)), fileName: file.lastPathComponent)
        let recognised = ChronologyFormats.all.filter {
          $0.recognises(head, with: ofHealthVisiting)
        }.map(
          \.id)
        #expect(recognised == [format.id], "\(file.lastPathComponent)")
      }
    }
  }

  @Test("Invariant 1: rows in are entries and refused rows together")
  func counts() throws {
    for format in ChronologyFormats.all {
      for file in try files(format.id) {
        let (entries, reading) = try readChronology(
          Array(try Data(contentsOf: file)), options: ofHealthVisiting)
        #expect(reading.rows == reading.entries + reading.refused)
        #expect(entries.count == reading.entries)
        #expect(reading.file.format == format.id)
        #expect(!reading.file.agency.isEmpty)
      }
    }
  }

  @Test("Invariant 2: every entry knows its file and a line that the file has")
  func places() throws {
    for format in ChronologyFormats.all {
      for file in try files(format.id) {
        let bytes = Array(try Data(contentsOf: file))
        let lines = bytes.count { $0 == 0x0A } + 1
        for entry in try readChronology(bytes, options: ofHealthVisiting).entries {
          #expect(entry.source.file == "hv.xml")
          // In a table it is the row of that table.
          let last = entry.source.part.isEmpty ? lines : 1_048_576
          #expect((1...last).contains(entry.source.line))
        }
      }
    }
  }

  @Test("Reading twice, and in other pieces, gives the same entries with ids of their own")
  func repeatable() throws {
    for format in ChronologyFormats.all {
      for file in try files(format.id) {
        let bytes = Array(try Data(contentsOf: file))
        let first = try readChronology(bytes, options: ofHealthVisiting)
        let again = try readChronology(bytes, options: ofHealthVisiting)
        #expect(again.entries == first.entries && again.reading == first.reading)
        let pieces = try readChronology(bytes, pieces: 100, options: ofHealthVisiting)
        #expect(pieces.entries == first.entries && pieces.reading == first.reading)
        #expect(Set(first.entries.map(\.id)).count == first.entries.count)
      }
    }
  }

  @Test("A broken file is refused with a failure that explains itself")
  func broken() throws {
    for format in ChronologyFormats.all {
      let files = try files(format.id, "broken")
      #expect(!files.isEmpty, "\(format.id) has no broken fixture")
      for file in files {
        let diagnostic = try #require(
          refusal(of: Array(try Data(contentsOf: file)), options: ofHealthVisiting))
        #expect(diagnostic.id != "not diagnosed")
        #expect(!diagnostic.remedy.isEmpty)
      }
    }
  }
}
