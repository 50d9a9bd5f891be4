import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing
import XML

@Suite("GP records from another project", .enabled(if: Checkout.samples != nil))
struct GP2GPSampleTests {
  /// Compositions by file, counted with `grep -c '<ehrComposition '` on 24 November 2026.
  private static let compositions = [
    "9465699926": 61, "9465700339": 62, "9465701297": 73, "9465701459": 111, "9465701718": 60,
  ]

  @Test("Every composition becomes an entry, dated, with the day it was written down")
  func rows() throws {
    var files = 0
    for file in try clinicalSamples("gp2gp") {
      let bytes = Array(try Data(contentsOf: file))
      let (entries, reading) = try readRecord(bytes)
      let count = Self.compositions.first { file.lastPathComponent.contains($0.key) }?.value
      #expect(reading.rows == count, "\(file.lastPathComponent)")
      #expect(reading.rows == entries.count && reading.refused == 0)
      #expect(entries.allSatisfy { !$0.when.isUndated && $0.recorded != nil })
      #expect(entries.allSatisfy { !$0.whatHappened.isEmpty })
      // Two authors of a composition are given as not known.
      #expect(entries.count { $0.actors.isEmpty } <= 1)
      #expect(!reading.file.agencyName.isEmpty)
      files += 1
    }
    #expect(files == Self.compositions.count)
  }

  @Test(
    "Every date of every statement is an entry's date, stands in its words, or is kept beside them")
  func dates() throws {
    var count = 0
    for file in try clinicalSamples("gp2gp") {
      let bytes = Array(try Data(contentsOf: file))
      let root = try XMLElement.parse(bytes, fileName: "record.xml")
      let entries = try readRecord(bytes).entries
      for name in ["availabilityTime", "effectiveTime", "time"] {
        let times = StatementTimes(root, name, below: "ehrComposition")
        // A statement of the same day as its composition, and no time of day, does not repeat it.
        let missing = times.missing(from: entries).filter { value in
          !entries.contains { $0.when.originalText.hasPrefix(value) }
        }
        #expect(missing == [], "\(file.lastPathComponent) \(name)")
        count += times.count
      }
    }
    #expect(count > 2000)
  }

  @Test("No word of a composition is lost: each stands in some field of an entry")
  func words() throws {
    let words = HumanWords(
      attributes: ["displayName", "unit"], texts: nil, passedOver: [],
      inside: ["ehrComposition"])
    for file in try clinicalSamples("gp2gp") {
      let bytes = Array(try Data(contentsOf: file))
      let root = try XMLElement.parse(bytes, fileName: "record.xml")
      let missing = words.missing(from: try readRecord(bytes).entries, in: root)
        .filter { $0 != "1" && !$0.hasPrefix("CommentType") }
      #expect(missing.isEmpty, "\(file.lastPathComponent): \(missing.prefix(5))")
      #expect(words.all(in: root).count > 200)
    }
  }
}
