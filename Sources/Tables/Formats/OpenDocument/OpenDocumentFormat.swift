import Archives
import Diagnostics
import XML

/// The files of LibreOffice and of every program that keeps to ODF (ISO/IEC 26300): text documents and
/// spreadsheets, as ZIP packages and as single XML files.
struct OpenDocumentFormat: TableFormat {
  let id: String
  let summary: String
  /// The media types that files of the format call themselves: documents, and what they are made from.
  let mediaTypes: [String]
  /// Whether it is one XML file, not a package.
  let isFlat: Bool

  /// Text documents in packages.
  static let text = OpenDocumentFormat(
    id: "odt", summary: "An OpenDocument text, as LibreOffice Writer saves it.",
    mediaTypes: textTypes, isFlat: false)
  /// Spreadsheets in packages.
  static let spreadsheet = OpenDocumentFormat(
    id: "ods", summary: "An OpenDocument spreadsheet, as LibreOffice Calc saves it.",
    mediaTypes: spreadsheetTypes, isFlat: false)
  /// Text documents in one XML file.
  static let flatText = OpenDocumentFormat(
    id: "fodt", summary: "An OpenDocument text in a single XML file.",
    mediaTypes: textTypes, isFlat: true)
  /// Spreadsheets in one XML file.
  static let flatSpreadsheet = OpenDocumentFormat(
    id: "fods", summary: "An OpenDocument spreadsheet in a single XML file.",
    mediaTypes: spreadsheetTypes, isFlat: true)

  private static let textTypes = ["", "-template", "-master", "-web"].map {
    "application/vnd.oasis.opendocument.text" + $0
  }
  private static let spreadsheetTypes = ["", "-template"].map {
    "application/vnd.oasis.opendocument.spreadsheet" + $0
  }

  func recognises(_ head: FileHead) -> Bool {
    guard isFlat else { return mediaTypes.contains(head.mediaType.withoutEndOfLine) }
    return head.rootName == "document"
      && head.rootNamespace == OpenDocumentName.officeNamespace
      && mediaTypes.contains(Self.flatMediaType(head.bytes))
  }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    var findings = OpenDocumentFindings(
      fileName: fileName, isSpreadsheet: mediaTypes == Self.spreadsheetTypes)
    if isFlat {
      try findings.read(.bytes(bytes))
    } else {
      let package = try OfficePackage(bytes, fileName: fileName)
      if try Self.isEncrypted(package) { throw TableFailure(.encrypted, fileName: fileName) }
      for part in ["meta.xml", "styles.xml", "content.xml"] {
        if let pieces = try package.zip.pieces(of: part) {
          try findings.read(.chunks { try pieces.next() })
        } else if part == "content.xml" {
          throw TableFailure(.partMissing, fileName: fileName, place: Place(path: part))
        }
      }
    }
    return findings.finished()
  }

  /// What a single XML file calls itself: it says so on its first element.
  private static func flatMediaType(_ head: [UInt8]) -> String {
    var xml = XMLReader(.bytes(head), fileName: "")
    guard let root = try? xml.next() else { return "" }
    let name = xml.name("mimetype", in: OpenDocumentName.officeNamespace)
    for index in 0..<root.attributeCount {
      let attribute = xml.attribute(index)
      if attribute.name == name { return xml.string(attribute) }
    }
    return ""
  }

  /// Whether a part is encrypted: the package's list says so (ODF 1.3 part 2, 4.4), and the parts' own
  /// bytes give nothing to read.
  private static func isEncrypted(_ package: OfficePackage) throws -> Bool {
    guard let list = try package.zip.bytes(of: "META-INF/manifest.xml") else { return false }
    // The list may declare a document type; then it is not read, and the parts speak for themselves.
    var xml = XMLReader(.bytes(list), fileName: "")
    do {
      while let event = try xml.next() {
        if event.kind == .start && xml.local(event.name) == "encryption-data" { return true }
      }
    } catch { return false }
    return false
  }
}

extension String {
  /// The text without the end of line that some programs put after a media type.
  fileprivate var withoutEndOfLine: String {
    String(decoding: utf8.filter { $0 > 0x20 }, as: UTF8.self)
  }
}
