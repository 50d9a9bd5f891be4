import Archives
import ChronologyImport
import Documents
import FuzzyDates
import ReviewDocument
import XML

/// Reads one invented file with the reader that its first byte chooses.
///
/// A reader may refuse. It may not crash, hang, or give a reading whose rows do not add up
/// (invariant 1).
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 5 {
  case 0:
    if let (entries, reading) = try? ChronologyImport.read(bytes, fileName: "fuzz.xml") {
      precondition(reading.rows == reading.entries + reading.refused)
      precondition(entries.count == reading.entries)
    }
  case 1:
    _ = try? XMLElement.parse(bytes, fileName: "fuzz.xml")
  case 2:
    _ = try? ReviewDocumentReader.read(bytes, fileName: "fuzz.xml")
  case 3:
    _ = try? ZipReader(bytes).parts()
  default:
    let date = FuzzyDateReader().read(String(decoding: bytes, as: UTF8.self)).date
    if let earliest = date.earliest, let latest = date.latest { precondition(earliest <= latest) }
  }
  return 0
}
