import Archives
import TestSupport
import Testing

@Suite("Reading a part piece by piece")
struct PartPiecesTests {
  private func joined(_ reader: ZipReader, _ name: String) throws -> [UInt8]? {
    guard let pieces = try reader.pieces(of: name) else { return nil }
    var bytes: [UInt8] = []
    while let piece = try pieces.next() { bytes += piece }
    return bytes
  }

  private func failure(_ package: [UInt8], limits: ArchiveLimits = .received) -> ArchiveFailure? {
    do {
      _ = try joined(try ZipReader(package, fileName: "sent.xlsx", limits: limits), "a.xml")
      return nil
    } catch {
      return error as? ArchiveFailure
    }
  }

  @Test("The pieces together are the part, whether it is empty, short or long")
  func whole() throws {
    let long = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 + $0 / 251) }
    let package = try ZipWriter.write([
      .init(name: "empty.xml", bytes: []), .init(name: "short.xml", bytes: [1, 2, 3]),
      .init(name: "long.xml", bytes: long),
    ])
    let reader = try ZipReader(package)
    #expect(try joined(reader, "empty.xml") == [])
    #expect(try joined(reader, "SHORT.xml") == [1, 2, 3])
    #expect(try joined(reader, "long.xml") == long)
    #expect(try joined(reader, "none.xml") == nil)
  }

  @Test("The same part can be read beside itself, and left before its end")
  func beside() throws {
    let package = try ZipWriter.write([
      .init(name: "a.xml", bytes: [UInt8](repeating: 65, count: 600_000))
    ])
    let reader = try ZipReader(package)
    let one = try #require(try reader.pieces(of: "a.xml"))
    _ = try one.next()
    #expect(try joined(reader, "a.xml")?.count == 600_000)
  }

  @Test("A wrong checksum, an unfolding too far and too much in all are refused")
  func refused() throws {
    var part = HandmadePackage.Part("a.xml", "some words")
    part.claimedChecksum = 1
    #expect(failure(HandmadePackage([part]).bytes)?.kind == .damagedPart)
    let bomb = try ZipWriter.write([
      .init(name: "a.xml", bytes: [UInt8](repeating: 65, count: 6_000_000))
    ])
    #expect(failure(bomb)?.kind == .unfoldsTooFar)
    var limits = ArchiveLimits.received
    limits.ratio = 10_000
    limits.totalBytes = 1_000_000
    #expect(failure(bomb, limits: limits)?.kind == .totalTooLarge)
    #expect(failure(bomb)?.part == "a.xml")
  }
}
