import Archives
import TestSupport

extension Attack {
  /// What a package itself can be made to do (APPNOTE; ZIP rules for office files).
  static let packages: [Attack] = [
    Attack("name-leads-outside", "docx", .refused(["archive.unsafe-name"])) {
      handmade(adding: .init("../../etc/brackenshire.txt", "words"))
    },
    Attack("name-is-absolute", "docx", .refused(["archive.unsafe-name"])) {
      handmade(adding: .init("/tmp/brackenshire.txt", "words"))
    },
    Attack("name-of-windows", "docx", .refused(["archive.unsafe-name"])) {
      handmade(adding: .init("..\\..\\brackenshire.txt", "words"))
    },
    Attack("link", "docx", .refused(["archive.link"])) {
      var part = HandmadePackage.Part("word/settings.xml", "/etc/passwd")
      part.mode = 0o120777
      return handmade(adding: part)
    },
    Attack("twice-one-name", "docx", .refused(["archive.duplicate-name"])) {
      handmade(adding: .init("word/document.xml", OfficeFiles.wordBody("")))
    },
    Attack("one-name-in-two-cases", "docx", .refused(["archive.duplicate-name"])) {
      handmade(adding: .init("WORD/Document.xml", OfficeFiles.wordBody("")))
    },
    Attack("encrypted-part", "docx", .refused(["archive.encrypted"])) {
      var part = HandmadePackage.Part("word/settings.xml", "words that nobody can read")
      part.flags = 1
      return handmade(adding: part)
    },
    Attack("strange-packing", "docx", .refused(["archive.unusual-compression"])) {
      var part = HandmadePackage.Part("word/settings.xml", "words")
      part.method = 14
      return handmade(adding: part)
    },
    Attack("three-thousand-parts", "docx", .refused(["archive.too-many-parts"])) {
      var package = carrier
      package.parts += (0..<3_000).map { .init("word/media/\($0).png", "") }
      return package.bytes
    },
    Attack("lying-size", "docx", .refused(["archive.damaged-part", "archive.not-a-package"])) {
      var package = carrier
      package.parts[4].claimedSize = 10
      return package.bytes
    },
    Attack("lying-checksum", "docx", .refused(["archive.damaged-part"])) {
      var package = carrier
      package.parts[4].claimedChecksum = 1
      return package.bytes
    },
    Attack(
      "parts-that-share-bytes", "docx", .refusedOrRead(["archive.total-too-large"], mostRows: 2)
    ) {
      var package = carrier
      package.parts[4].stored = Array(
        OfficeFiles.wordBody(
          OfficeFiles.wordTable() + String(repeating: "<w:p/>", count: 160_000)
        ).utf8)
      package.repetitions = 300
      return package.bytes
    },
    Attack("unfolds-to-300-MB", "docx", .refused(["archive.unfolds-too-far", "xml.limit.text"])) {
      var parts = OfficeFiles.wordParts("").map {
        ArchivePart(name: $0.name, bytes: Array($0.text.utf8))
      }
      parts[4].bytes =
        Array(OfficeFiles.wordBody("").utf8.dropLast(22)) + " ".bytes(times: 30_000_000)
      return try ZipWriter.write(parts)
    },
    Attack(
      "styles-unfold-too-far", "docx", .refused(["archive.unfolds-too-far", "xml.limit.text"])
    ) {
      var parts = OfficeFiles.wordParts(OfficeFiles.wordBody(OfficeFiles.wordTable())).map {
        ArchivePart(name: $0.name, bytes: Array($0.text.utf8))
      }
      parts[3].bytes =
        Array("<w:styles \(OfficeFiles.wordSpace)>".utf8) + "<w:x/>".bytes(times: 5_000_000)
      return try ZipWriter.write(parts)
    },
    Attack("package-in-a-package", "docx", .read(mostRows: 2)) {
      var inner = try ZipWriter.write([ArchivePart(name: "0", bytes: " ".bytes(times: 20_000_000))])
      for level in 1...5 {
        inner = try ZipWriter.write([ArchivePart(name: "\(level)", bytes: inner)])
      }
      let parts = OfficeFiles.wordParts(OfficeFiles.wordBody(OfficeFiles.wordTable())).map {
        ArchivePart(name: $0.name, bytes: Array($0.text.utf8))
      }
      return try ZipWriter.write(parts + [ArchivePart(name: "word/embeddings/1.zip", bytes: inner)])
    },
    Attack("cut-short", "docx", .refused(["archive.not-a-package", "archive.damaged-part"])) {
      Array(carrier.bytes.dropLast(100))
    },
    Attack("list-says-more-than-there-is", "docx", .refused(["archive.not-a-package"])) {
      var bytes = carrier.bytes
      bytes[bytes.count - 12] = 0xFF
      return bytes
    },
  ]

  private static let carrier = HandmadePackage(
    OfficeFiles.wordParts(OfficeFiles.wordBody(OfficeFiles.wordTable())).map {
      .init($0.name, $0.text)
    })

  private static func handmade(adding part: HandmadePackage.Part) -> [UInt8] {
    var package = carrier
    package.parts.append(part)
    return package.bytes
  }
}
