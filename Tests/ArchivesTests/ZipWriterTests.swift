import Archives
import Testing

@Suite("Writing a package")
struct ZipWriterTests {
  private let parts = [
    ArchivePart(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
    ArchivePart(
      name: "word/document.xml", bytes: Array(String(repeating: "word ", count: 900).utf8)),
    ArchivePart(name: "empty.xml", bytes: []),
    ArchivePart(
      name: "noise.bin", bytes: (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 167 >> 3) }),
    ArchivePart(name: "naïve/été.xml", bytes: [1, 2, 3]),
  ]

  @Test("What is read is what was written, in the same order")
  func roundTrip() throws {
    let package = try ZipWriter.write(parts)
    #expect(try ZipReader(package).parts() == parts)
  }

  @Test("The same parts give the same bytes, whatever the time")
  func deterministic() throws {
    let first = try ZipWriter.write(parts)
    let second = try ZipWriter.write(parts)
    #expect(first == second)
    // The date of the first part's header is 1 January 1980, midnight.
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test("Repeated text takes far less room than it has")
  func compresses() throws {
    let package = try ZipWriter.write([parts[1]])
    #expect(package.count < 400)
  }

  @Test("The first part's name stands at the beginning, where office programs look for it")
  func order() throws {
    let package = try ZipWriter.write(parts)
    #expect(Array(package[0..<4]) == [0x50, 0x4B, 3, 4])
    #expect(Array(package[30..<49]) == Array("[Content_Types].xml".utf8))
  }

  @Test("A name that is used twice is refused")
  func duplicate() {
    #expect(throws: ArchiveFailure.self) { try ZipWriter.write([parts[0], parts[0]]) }
  }
}
