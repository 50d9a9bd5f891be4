// The entry point that libFuzzer calls; `Fuzz/run` compiles it with the modules' sources.
import ChronologyImport
import Diagnostics
import XML

/// Reads one input as XML and as a chronology, and checks what must always hold.
///
/// - Parameters:
///   - data: The input's bytes.
///   - count: How many there are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  var reader = XMLReader(.bytes(bytes), fileName: "fuzz.xml")
  var depth = 0
  do {
    while let event = try reader.next() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .attribute: break
      }
    }
    precondition(depth == 0, "A file was accepted whose elements do not close.")
  } catch {
    precondition(!error.diagnostic.remedy.isEmpty)
  }
  var entries = 0
  var rest: [UInt8]? = bytes
  let reading = try? ChronologyImport.read(
    fileName: "fuzz.xml",
    next: {
      defer { rest = nil }
      return rest
    }, take: { _ in entries += 1 })
  if let reading {
    precondition(reading.rows == reading.entries + reading.refused && reading.entries == entries)
  }
  return 0
}
