import Archives
import Diagnostics
import TestSupport
import Testing

@Suite("Reading a package that a stranger sent")
struct ZipReaderTests {
  private func failure(
    reading bytes: [UInt8], limits: ArchiveLimits = .received
  ) -> ArchiveFailure.Kind? {
    do {
      _ = try ZipReader(bytes, fileName: "sent.docx", limits: limits).parts()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("A package put together by hand is read")
  func handmade() throws {
    let package = HandmadePackage([.init("a/one.xml", "one"), .init("two.xml", "two")])
    let reader = try ZipReader(package.bytes)
    #expect(reader.names == ["a/one.xml", "two.xml"])
    #expect(try reader.bytes(of: "A/ONE.xml") == Array("one".utf8))
    #expect(try reader.bytes(of: "three.xml") == nil)
  }

  @Test("A folder's own entry is no part")
  func folders() throws {
    let package = HandmadePackage([.init("word/", ""), .init("word/a.xml", "a")])
    #expect(try ZipReader(package.bytes).names == ["word/a.xml"])
  }

  @Test(
    "A name that could lead outside the package is refused",
    arguments: [
      "/etc/passwd", "../up.xml", "a/../../up.xml", "a\\b.xml", "C:up.xml", "a//b.xml", "./a.xml",
      "a/.", "a/..", "..", "a\u{1}b", "",
    ])
  func unsafeNames(name: String) {
    let package = HandmadePackage([.init("fine.xml", "fine"), .init(name, "words")])
    #expect(failure(reading: package.bytes) == .unsafeName)
  }

  @Test("A name that is not UTF-8 or is longer than 1,000 bytes is refused")
  func strangeNames() {
    var part = HandmadePackage.Part("x", "words")
    part.name = [0x61, 0xFF, 0x62]
    #expect(failure(reading: HandmadePackage([part]).bytes) == .unsafeName)
    part.name = [UInt8](repeating: 0x61, count: 1_001)
    #expect(failure(reading: HandmadePackage([part]).bytes) == .unsafeName)
    part.name = [UInt8](repeating: 0x61, count: 1_000)
    #expect(failure(reading: HandmadePackage([part]).bytes) == nil)
  }

  @Test("Two parts of one name are refused, also when only their case differs")
  func duplicates() {
    let same = HandmadePackage([.init("a.xml", "1"), .init("a.xml", "2")])
    let differing = HandmadePackage([.init("a.xml", "1"), .init("A.XML", "2")])
    #expect(failure(reading: same.bytes) == .duplicateName)
    #expect(failure(reading: differing.bytes) == .duplicateName)
  }

  @Test("An encrypted part is refused, and the message asks for a copy without a password")
  func encrypted() {
    var part = HandmadePackage.Part("a.xml", "words that are long enough")
    part.flags = 1
    let bytes = HandmadePackage([part]).bytes
    #expect(failure(reading: bytes) == .encrypted)
    #expect {
      _ = try ZipReader(bytes, fileName: "sent.docx")
    } throws: { error in
      let diagnostic = (error as? ArchiveFailure)?.diagnostic
      return diagnostic?.remedy == "Ask for a copy without a password."
        && diagnostic?.place.file == "sent.docx" && diagnostic?.place.path == "a.xml"
    }
  }

  @Test(
    "A packing method that office files never use is refused",
    arguments: [1, 12, 14, 95] as [UInt16])
  func methods(method: UInt16) {
    var part = HandmadePackage.Part("a.xml", "words")
    part.method = method
    #expect(failure(reading: HandmadePackage([part]).bytes) == .unusualCompression)
  }

  @Test("A link to another file is refused, and a plain file with a mode is read")
  func links() {
    var part = HandmadePackage.Part("word/document.xml", "/etc/passwd")
    part.mode = 0o120777
    #expect(failure(reading: HandmadePackage([part]).bytes) == .link)
    part.mode = 0o100644
    #expect(failure(reading: HandmadePackage([part]).bytes) == nil)
  }

  @Test("A part that unfolds more than 100 to 1 is refused once it is past the floor")
  func ratio() throws {
    let bomb = try ZipWriter.write([
      ArchivePart(name: "a.xml", bytes: [UInt8](repeating: 0x20, count: 9_000_000))
    ])
    #expect(bomb.count < 20_000)
    #expect(failure(reading: bomb) == .unfoldsTooFar)
    #expect(failure(reading: bomb, limits: .written) == nil)
    let short = try ZipWriter.write([
      ArchivePart(name: "a.xml", bytes: [UInt8](repeating: 0x20, count: 900_000))
    ])
    #expect(failure(reading: short) == nil)
  }

  @Test("Parts that share their bytes count each time towards the total")
  func total() {
    var limits = ArchiveLimits.received
    limits.totalBytes = 50_000
    var package = HandmadePackage([.init("a.xml", String(repeating: "x", count: 10_000))])
    package.repetitions = 4
    #expect(failure(reading: package.bytes, limits: limits) != .totalTooLarge)
    package.repetitions = 6
    #expect(failure(reading: package.bytes, limits: limits) == .totalTooLarge)
  }

  @Test("A size that a header claims is not believed")
  func claimedSize() {
    var part = HandmadePackage.Part("a.xml", String(repeating: "x", count: 60_000))
    part.claimedSize = 10
    var limits = ArchiveLimits.received
    limits.totalBytes = 20_000
    let kind = failure(reading: HandmadePackage([part]).bytes, limits: limits)
    #expect(kind == .totalTooLarge || kind == .damagedPart)
  }

  @Test("More parts than the limit are refused before any memory is taken for them")
  func count() {
    let package = HandmadePackage((0..<2_001).map { .init("p\($0).xml", "") })
    #expect(failure(reading: package.bytes) == .tooManyParts)
    let allowed = HandmadePackage((0..<2_000).map { .init("p\($0).xml", "") })
    #expect(failure(reading: allowed.bytes) == nil)
  }

  @Test("A package larger than the limit is refused")
  func packageSize() {
    var limits = ArchiveLimits.received
    limits.packageBytes = 100
    let package = HandmadePackage([.init("a.xml", String(repeating: "x", count: 100))])
    #expect(failure(reading: package.bytes, limits: limits) == .packageTooLarge)
  }

  @Test("A part whose bytes were changed is refused by its checksum")
  func changed() {
    var part = HandmadePackage.Part("a.xml", "words")
    part.claimedChecksum = 1
    #expect(failure(reading: HandmadePackage([part]).bytes) == .damagedPart)
  }

  @Test("What is not a package is refused as such")
  func notPackages() throws {
    #expect(failure(reading: []) == .notAPackage)
    #expect(failure(reading: Array("<xml/>".utf8)) == .notAPackage)
    #expect(failure(reading: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .notAPackage)
    let package = HandmadePackage([.init("a.xml", "words")]).bytes
    #expect(failure(reading: Array(package.dropLast(4))) == .notAPackage)
  }

  @Test("A package damaged at any byte is read or refused, and nothing else happens")
  func everyByte() throws {
    let package = try ZipWriter.write([
      ArchivePart(name: "a.xml", bytes: Array("some words, some words".utf8)),
      ArchivePart(name: "b/c.xml", bytes: Array("other words".utf8)),
    ])
    for index in package.indices {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = package
        damaged[index] ^= flip
        _ = failure(reading: damaged)
      }
      _ = failure(reading: Array(package[..<index]))
    }
  }
}
