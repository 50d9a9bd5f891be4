import ChronologyImport
import Foundation

/// Reads a chronology into model values and lets each go, so that memory shows what reading needs.
struct ReadChronology {
  let path: String

  func run() throws {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    var letters = 0
    let reading = try ChronologyImport.read(
      fileName: "chronology.xml",
      next: {
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 17) { buffer, count in
          count = max(0, read(file.fileDescriptor, buffer.baseAddress, buffer.count))
        }
        return bytes.isEmpty ? nil : bytes
      },
      take: { letters += $0.whatHappened.utf8.count })
    print(
      "\(reading.entries) entries, \(reading.refused) refused, \(letters) letters of what happened")
  }
}
