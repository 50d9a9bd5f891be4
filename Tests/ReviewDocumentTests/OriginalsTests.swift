import CaseModel
import Diagnostics
import Digests
import Foundation
import ReviewDocument
import Testing

@Suite("Agencies' originals inside a review document")
struct OriginalsTests {
  @Test(
    "Invariant 2: an original comes back byte for byte, in parts of at most 1 MB",
    arguments: [
      0, 1, 2, 786_431, 786_432, 786_433, 2_500_000,
    ])
  func comesBack(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 8)) }
    let original = OriginalFile(
      name: "police.xml", sha256: SHA256Digest(of: bytes).hex, agency: "POL",
      agencyName: "Brackenshire Constabulary", bytes: bytes)
    let document = CaseDocument(
      record: ReviewRecord(settings: ReviewSettings(reference: "LCSPR-EX-01", title: "Robin")),
      originals: [original])
    let written = ReviewDocumentWriter.write(document, includesRegister: false)
    let reading = try ReviewDocumentReader.read(written, fileName: "made.xml")
    #expect(reading.document == document)
    #expect(reading.diagnostics == [])
    let lines = written.split(separator: 0x0A)
    let parts = lines.filter { $0.starts(with: Array("      <part>".utf8)) }
    #expect(parts.count == (size + 786_431) / 786_432)
    #expect(parts.allSatisfy { $0.count <= 1_048_576 + 20 })
  }

  @Test("A capital letter in the digest or a line break in a part does no harm")
  func lenient() throws {
    let digest = SHA256Digest(of: "abc").hex
    let text = """
      <review xmlns="urn:throughline:review:1"><settings/>
      <originals><original name="a" sha256="\(digest.uppercased())"><part>
        YW
        Jj
      </part></original></originals></review>
      """
    let reading = try ReviewDocumentReader.read(Array(text.utf8), fileName: "a.xml")
    #expect(reading.diagnostics == [])
    #expect(reading.document.originals.first?.bytes == Array("abc".utf8))
  }
}
