import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing
import XML

@Suite("FHIR and CDA records from other projects", .enabled(if: Checkout.samples != nil))
struct ClinicalSampleTests {
  /// Resources by file that are neither people, places, medicines nor of the message, counted with lxml
  /// on 24 November 2026.
  private static let resources = [
    "patient-1213208": 233, "apgar": 1, "bundle-india-bad": 4, "bundle-india.xml": 4,
    "bundle-ips": 14, "bundle-ref": 6, "slicing-example-uk": 5,
  ]

  /// What one file's inner bundle says of itself.
  private static let envelope: Set<String> = [
    "document", "urn:uuid:885bfda2-7dd0-4c11-ab91-79a2473ee604",
    "0e69e58b-ddf9-4f5e-af35-8f1a45d89bcd",
  ]

  /// Statements of bodies with a date of their own, counted with lxml on the same day: as `dated_items`
  /// of the samples' list.
  private static let datedStatements = [
    "CCD.XML": 61, "Consultation": 50, "Discharge": 31, "History": 43, "Progress": 38,
    "Referral": 71,
  ]

  @Test("Every FHIR file is read, each resource a row, and no word of a row is lost")
  func fhir() throws {
    var files = 0
    for file in try clinicalSamples("fhir-r4") + clinicalSamples("fhir-dstu2") {
      let bytes = Array(try Data(contentsOf: file))
      let (entries, reading) = try readRecord(bytes)
      let count = Self.resources.first { file.lastPathComponent.contains($0.key) }?.value
      #expect(reading.rows == count, "\(file.lastPathComponent)")
      #expect(entries.count == reading.rows)
      let missing = fhirWords.missing(
        from: entries, in: try XMLElement.parse(bytes, fileName: "record.xml")
      ).filter { $0.utf8.count < 2000 && !fhirSigns.contains($0) && !Self.envelope.contains($0) }
      #expect(missing.isEmpty, "\(file.lastPathComponent): \(missing.prefix(5))")
      files += 1
    }
    #expect(files == Self.resources.count)
  }

  @Test("The 232 dated items of the DSTU2 bundle are the dates of 232 rows; 20 encounters also end")
  func dstu2() throws {
    let file = try #require(try clinicalSamples("fhir-dstu2").first)
    let entries = try readRecord(Array(try Data(contentsOf: file))).entries
    #expect(entries.count { !$0.when.isUndated } == 232)
    #expect(entries.count { $0.end != nil } == 20)
  }

  @Test("Every CDA document is read, its dated statements are rows or lines, and no word is lost")
  func cda() throws {
    var files = 0
    for file in try clinicalSamples("ccda") {
      let bytes = Array(try Data(contentsOf: file))
      let (entries, reading) = try readRecord(bytes)
      #expect(entries.count == reading.rows && reading.refused == 0)
      let missing = cdaWords.missing(
        from: entries, in: try XMLElement.parse(bytes, fileName: "record.xml"))
      #expect(missing.isEmpty, "\(file.lastPathComponent): \(missing.prefix(5))")
      let root = try XMLElement.parse(bytes, fileName: "record.xml")
      let times = StatementTimes(root, "effectiveTime", below: "section")
      let count = Self.datedStatements.first { file.lastPathComponent.contains($0.key) }?.value
      #expect(times.count == count, "\(file.lastPathComponent)")
      #expect(times.missing(from: entries) == [], "\(file.lastPathComponent)")
      files += 1
    }
    #expect(files == Self.datedStatements.count)
  }
}
