import ChronologyImport
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The table of planted faults")
struct FaultTableTests {
  @Test(
    "The schema finds the faults that the table says it finds, and no others",
    .enabled(if: Xmllint.path != nil, Xmllint.absence), arguments: FaultTable.all)
  func schemaFinds(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("fault.xml")
    let text = try #require(try fault.file(), "the good file has no single place for this fault")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let complaints = try Xmllint.complaints(about: file)
    #expect(complaints.isEmpty != fault.schemaFinds, "\(complaints)")
  }

  @Test(
    "The reader reports the faults that the table says it reports, and no others",
    arguments: FaultTable.all)
  func readerFinds(fault: Fault) throws {
    let text = try #require(try fault.file(), "the good file has no single place for this fault")
    let bytes = Array(text.utf8)
    do {
      let reading = try ChronologyImport.read(bytes, fileName: "fault.xml").reading
      #expect(reading.diagnostics.map(\.id).sorted() == fault.readerFinds)
      #expect(reading.diagnostics.allSatisfy { $0.place.line ?? 0 > 0 && !$0.remedy.isEmpty })
      #expect(reading.refused == (fault.outcome == .rowRefused ? 1 : 0))
      #expect(fault.outcome != .fileRefused)
      #expect(reading.rows == RowScan.count(bytes))
    } catch let failure as any DiagnosedFailure {
      #expect([failure.diagnostic.id] == fault.readerFinds)
      #expect(failure.diagnostic.place.file == "fault.xml")
      #expect(fault.outcome == .fileRefused)
    }
  }

  @Test("Somebody finds every fault in the table: the schema, the reader or both")
  func nothingEscapes() {
    let escaped = FaultTable.all.filter { !$0.schemaFinds && $0.readerFinds.isEmpty }
    #expect(escaped.map(\.name) == ["no fault at all"])
  }
}
