import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The reader and the example's files")
struct ReaderTests {
  @Test(
    "Invariant 1: rows in = entries + refused, the rows counted by a scan for tags",
    arguments: Example.readable)
  func rowsByScan(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let (entries, reading) = try ChronologyImport.read(bytes, fileName: file.lastPathComponent)
    #expect(reading.rows == RowScan.count(bytes))
    #expect(reading.rows == reading.entries + reading.refused)
    #expect(entries.count == reading.entries)
    #expect(reading.refused == 0)
  }

  @Test(
    "Invariant 1: xmllint counts the same rows", .enabled(if: Xmllint.path != nil, Xmllint.absence),
    arguments: Example.readable)
  func rowsByXmllint(file: URL) throws {
    let path = "count(//*[local-name()='entry' or local-name()='noContact'])"
    let counted = try Xmllint.run(["--nonet", "--xpath", path, file.path]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let bytes = [UInt8](try Data(contentsOf: file))
    let reading = try ChronologyImport.read(bytes, fileName: file.lastPathComponent).reading
    #expect(counted == String(reading.rows))
  }

  @Test(
    "Every example file says in its first lines that it is fictional", arguments: Example.readable)
  func saysFictional(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let reading = try ChronologyImport.read(bytes, fileName: file.lastPathComponent).reading
    #expect(reading.file.preamble.hasPrefix("FICTIONAL EXAMPLE – not a real case"))
  }

  @Test("The agencies' files hold the oddities that were planted, and no others")
  func oddities() throws {
    let found = try Example.agencies.flatMap { file in
      let bytes = [UInt8](try Data(contentsOf: file))
      return try ChronologyImport.read(bytes, fileName: file.lastPathComponent).reading.diagnostics
    }
    #expect(
      found.map { "\($0.place.reference ?? "-") \($0.id)" } == [
        "CAM-004 chronology.reference.repeated", "EH-009 chronology.date.impossible",
        "POL-001 chronology.element.unknown", "POL-009 chronology.source.missing",
      ])
  }

  @Test("Every XML example on the supplier's page is read", arguments: SupplierPage.examples)
  func pageIsRead(example: String) throws {
    let bytes = Array(example.utf8)
    let reading = try ChronologyImport.read(bytes, fileName: "example.xml").reading
    #expect(reading.entries == RowScan.count(bytes))
    #expect(!reading.diagnostics.contains { $0.id.hasPrefix("chronology.date") })
  }

  @Test("Sending a chronology again keeps the ids of its entries")
  func idsStay() throws {
    let ids = try ["agencies", "v2"].map { folder in
      let file = Example.folder.appendingPathComponent("\(folder)/health-visiting.xml")
      return try ChronologyImport.read([UInt8](Data(contentsOf: file)), fileName: "hv.xml")
        .entries.map(\.id)
    }
    #expect(ids[0] == ids[1])
    #expect(Set(ids[0]).count == 17)
  }

  @Test("Every file in faults is refused whole, for the reason that expected.json gives")
  func faultsAreRefused() throws {
    let list = Example.folder.appendingPathComponent("faults/expected.json")
    let expected = try JSONDecoder().decode(
      [ExpectedFault].self, from: try Data(contentsOf: list))
    #expect(expected.map(\.file) == Example.faults.map(\.lastPathComponent))
    for (fault, file) in zip(expected, Example.faults) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let failure = #expect(throws: (any Error).self, "\(fault.file)") {
        _ = try ChronologyImport.read(bytes, fileName: fault.file)
      }
      let diagnostic = (failure as? any DiagnosedFailure)?.diagnostic
      #expect(diagnostic?.id == fault.id, "\(fault.file)")
      #expect(diagnostic?.remedy.isEmpty == false, "\(fault.file)")
      #expect(fault.exit == 65 && !fault.reason.isEmpty, "\(fault.file)")
    }
  }

  private struct ExpectedFault: Decodable {
    let file, id, reason: String
    let exit: Int
  }
}
