import Archives
import ChronologyImport
import Diagnostics
import Testing

@Suite("Files that are known and not read")
struct UnreadableFileTests {
  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The name of a stream as an old office file writes it.
  private static func stream(_ name: String) -> [UInt8] {
    ole + Array(repeating: 0, count: 500) + name.utf8.flatMap { [$0, 0] } + [0, 0]
  }

  private static func zip(_ parts: [String]) throws -> [UInt8] {
    try ZipWriter.write(parts.map { ArchivePart(name: $0, bytes: Array("x".utf8)) })
  }

  private static let kinds: [(UnreadableFile, [UInt8])] = [
    (.empty, []), (.empty, Array("\n  \n".utf8)), (.doc, stream("WordDocument")),
    (.xls, stream("Workbook")), (.msg, stream("__substg1.0_0037001F")),
    (.locked, stream("EncryptedPackage")), (.ole, stream("SomethingElse")),
    (.works, stream("MatOST")), (.slides, stream("PowerPoint Document")),
    (.pdf, Array("%PDF-1.7\n".utf8)), (.pdf, Array("junk\n%PDF-1.4\n".utf8)),
    (.rtf, Array("{\\rtf1\\ansi".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47, 0x0D]),
    (.picture, [0xFF, 0xD8, 0xFF, 0xE0]), (.picture, [0, 0, 0, 24] + Array("ftypheic0000".utf8)),
    (.recording, [0, 0, 0, 24] + Array("ftypisom0000".utf8)),
    (.html, Array("<html><table><tr><td>Date</td></tr></table></html>".utf8)),
    (.html, [0xEF, 0xBB, 0xBF] + Array("<!DOCTYPE HTML PUBLIC><HTML>".utf8)),
    (.html, Array("<table border=1><tr><td>x".utf8)),
    (.mail, Array("From: hv1@example.invalid\nSubject: Chronology\n\nAttached.".utf8)),
    (.mail, Array("MIME-Version: 1.0\n".utf8)), (.works, [0xFF, 0x57, 0x50, 0x43, 0, 0]),
    (.compressed, [0x1F, 0x8B, 8, 0]), (.compressed, Array("Rar!".utf8) + [0x1A, 7]),
    (.compressed, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.database, Array("SQLite format 3\u{0}".utf8)),
    (.text, Array("On Monday HV1 visited.\nNobody was in.".utf8)),
  ]

  @Test("Each kind is told by its first bytes, and answered with what to do")
  func kinds() throws {
    for (kind, bytes) in Self.kinds {
      let diagnostic = try #require(refusal(of: bytes), "\(kind)")
      #expect(diagnostic.id == "chronology.file.\(kind.rawValue)")
      #expect(diagnostic.remedy.hasSuffix(".") && diagnostic.remedy.count > 20)
      #expect(diagnostic.message.hasSuffix(".") && diagnostic.place.file == "hv.xml")
    }
  }

  @Test("ZIP files with other things in them are told apart")
  func packages() throws {
    let several = try Self.zip(["hv.docx", "gp.docx"])
    #expect(refusal(of: several)?.id == "chronology.file.zip")
    let pages = try Self.zip(["Index/Document.iwa", "preview.jpg"])
    #expect(refusal(of: pages)?.id == "chronology.file.pages")
  }

  @Test("Every kind has an example here, except those that only a whole package shows")
  func complete() {
    let shown = Set(Self.kinds.map(\.0))
    #expect(Set(UnreadableFile.allCases).subtracting(shown) == [.xlsb, .pages, .zip])
  }

  @Test("A binary workbook is told by the type of its main part")
  func binaryWorkbook() throws {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
      PartName="/xl/workbook.bin" \
      ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>
      """
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
      officeDocument" Target="xl/workbook.bin"/></Relationships>
      """
    let bytes = try ZipWriter.write([
      ArchivePart(name: "[Content_Types].xml", bytes: Array(types.utf8)),
      ArchivePart(name: "_rels/.rels", bytes: Array(relations.utf8)),
      ArchivePart(name: "xl/workbook.bin", bytes: [0]),
    ])
    #expect(refusal(of: bytes)?.id == "chronology.file.xlsb")
  }
}
