import Archives
import Diagnostics
import Tables

/// A kind of file that is known and not read, with what to do about it.
///
/// It is told by the first bytes, never by the file's name. To add a kind, add a case, how it is told,
/// and its two sentences.
public enum UnreadableFile: String, Hashable, Sendable, CaseIterable {
  /// A file without a byte, or with nothing but blanks.
  case empty
  /// A document of Word 97 to 2003.
  case doc
  /// A workbook of Excel 97 to 2003.
  case xls
  /// A message saved by Outlook.
  case msg
  /// An office file that is locked with a password.
  case locked
  /// Another file of the old office programs.
  case ole
  /// A PDF file.
  case pdf
  /// A file in rich text format.
  case rtf
  /// A picture.
  case picture
  /// Sound or moving pictures.
  case recording
  /// A web page, which many systems save under the name of a workbook.
  case html
  /// An e-mail, or a web page saved with its pictures.
  case mail
  /// A binary workbook of Excel.
  case xlsb
  /// Slides.
  case slides
  /// A file of Apple's Pages, Numbers or Keynote.
  case pages
  /// A document of Works or WordPerfect.
  case works
  /// A compressed file or archive other than a ZIP file.
  case compressed
  /// A ZIP file that holds several files.
  case zip
  /// A database.
  case database
  /// Text without columns.
  case text

  /// Tells the kind of a file; nil for one that is none of these.
  ///
  /// - Parameter head: The beginning of the file; for a package, the whole of it.
  init?(_ head: FileHead) {
    let bytes = head.bytes
    guard bytes.contains(where: { $0 > 0x20 }) else {
      self = .empty
      return
    }
    if let kind = Self.marks.first(where: { bytes.starts(with: $0.mark) })?.kind {
      self = kind == .ole ? Self.oldOfficeFile(bytes) : kind
    } else if FileHead.isPackage(bytes) {
      guard let kind = Self.package(head) else { return nil }
      self = kind
    } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      self =
        bytes[8..<11].elementsEqual("hei".utf8) || bytes[8..<11].elementsEqual("mif".utf8)
        ? .picture : .recording
    } else if bytes.prefix(1024).contains(Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      guard let kind = Self.text(bytes) else { return nil }
      self = kind
    }
  }

  private static let marks: [(mark: [UInt8], kind: UnreadableFile)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole),
    (Array("{\\rtf".utf8), .rtf),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture), (Array("BM".utf8) + [0x36], .picture),
    (Array("RIFF".utf8), .recording), (Array("ID3".utf8), .recording),
    (Array("OggS".utf8), .recording),
    ([0xFF, 0x57, 0x50, 0x43], .works), ([0xFF, 0x00, 0x02, 0x00, 0x04, 0x04], .works),
    ([0x1F, 0x8B], .compressed), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed),
    (Array("Rar!".utf8), .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed),
    (Array("BZh".utf8), .compressed),
    (Array("SQLite format 3".utf8), .database),
    ([0x00, 0x01, 0x00, 0x00] + Array("Standard ".utf8), .database),
    (Array("!BDN".utf8), .mail),
  ]

  /// Which of the old office programs made a file, by the names of its streams in UTF-16.
  private static func oldOfficeFile(_ bytes: [UInt8]) -> UnreadableFile {
    let names: [(String, UnreadableFile)] = [
      ("EncryptedPackage", .locked), ("EncryptionInfo", .locked), ("WordDocument", .doc),
      ("Workbook", .xls), ("Book", .xls), ("__substg1.0_", .msg), ("MatOST", .works),
      ("PowerPoint Document", .slides),
    ]
    for (name, kind) in names where bytes.contains(name.utf8.flatMap { [$0, 0] }) { return kind }
    return .ole
  }

  /// What a ZIP file that no format recognises is; nil where its own fault should be told.
  private static func package(_ head: FileHead) -> UnreadableFile? {
    if head.mediaType.contains("sheet.binary") { return .xlsb }
    if head.mediaType.contains("presentation") || head.mediaType.contains("slideshow") {
      return .slides
    }
    guard let names = try? ZipReader(head.bytes, fileName: "").names else { return nil }
    if names.contains(where: { $0.hasSuffix(".iwa") || $0 == "Index.zip" }) { return .pages }
    return names.contains("[Content_Types].xml") || names.contains("mimetype") ? nil : .zip
  }

  /// What a file of text is; nil for XML and for what holds no text.
  private static func text(_ bytes: [UInt8]) -> UnreadableFile? {
    let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: bom) ? bytes.dropFirst(3) : bytes[...]
    let start = text.prefix(4096).drop { $0 <= 0x20 }.map { byte in
      (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    let isPage = ["<!doctype html", "<html", "<head", "<table", "<body", "<meta"].contains {
      start.starts(with: $0.utf8)
    }
    if isPage || start.prefix(1024).contains(Array("<html".utf8)) { return .html }
    if start.first == UInt8(ascii: "<") { return nil }
    let headers = [
      "mime-version:", "from:", "received:", "return-path:", "delivered-to:", "subject:",
    ]
    if headers.contains(where: { start.starts(with: $0.utf8) }) { return .mail }
    // UTF-16 and old code pages are text too; what is left has many bytes that no text has.
    let sample = bytes.prefix(4096)
    let strange = sample.count { $0 < 0x09 || (0x0E..<0x20).contains($0) }
    return strange * 20 > sample.count ? nil : .text
  }

  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .empty: "The file is empty."
    case .doc: "The file is a Word document of the old kind (.doc), which cannot be read safely."
    case .xls: "The file is an Excel workbook of the old kind (.xls), which cannot be read safely."
    case .msg: "The file is a message saved by Outlook."
    case .locked: "The file is locked with a password."
    case .ole:
      "The file is from an old office program (.doc, .xls or the like), or is locked with a password."
    case .pdf: "The file is a PDF, in which a table has no rows that could be read reliably."
    case .rtf: "The file is in rich text format (.rtf), which is not read."
    case .picture: "The file is a picture, so there are no words in it to read."
    case .recording: "The file is a recording, so there are no words in it to read."
    case .html: "The file is a web page, whatever it is called; many systems save those as .xls."
    case .mail: "The file is an e-mail or a saved web page."
    case .xlsb: "The file is a binary Excel workbook (.xlsb), which is not read."
    case .slides: "The file holds slides, and no chronology in a table."
    case .pages: "The file is from Apple's Pages, Numbers or Keynote, which are not read."
    case .works: "The file is from Works or WordPerfect, which are not read."
    case .compressed: "The file is compressed."
    case .zip: "The file is a ZIP file with other files in it."
    case .database: "The file is a database."
    case .text: "The file is plain text without columns."
    }
  }

  /// What to do about it, in one sentence.
  var remedy: String {
    switch self {
    case .empty: "Ask the agency to send it again; the upload or the e-mail may have failed."
    case .doc:
      "Open it in Word, choose Save As and the type Word Document (.docx), and import that."
    case .xls:
      "Open it in Excel, choose Save As and the type Excel Workbook (.xlsx), and import that."
    case .msg: "Open it in Outlook, save what is attached to it, and import that."
    case .locked:
      "Open it with its password, take the password off under File, Info, Protect, save it, and import "
        + "that."
    case .ole:
      "Open it (with its password, if it has one), save it as .docx or .xlsx without a password, and "
        + "import that."
    case .pdf:
      "Ask the agency for the Word or Excel file it was made from; or open the PDF in Word, compare "
        + "every row, save it as .docx, and import that."
    case .rtf, .works: "Open it in Word or LibreOffice, save it as .docx, and import that."
    case .picture:
      "Ask the agency for the file it was made from, or type the entries into a blank return."
    case .recording:
      "Type what matters into a blank return, and keep the recording with the evidence."
    case .html: "Open it in Excel or Word, save it as .xlsx or .docx, and import that."
    case .mail: "Open it, save what is attached to it, and import that."
    case .xlsb:
      "Open it in Excel, choose Save As and the type Excel Workbook (.xlsx), and import that."
    case .slides: "Ask the agency for its chronology as a table in Word or Excel."
    case .pages: "Open it there, choose File, Export To, Word or Excel, and import that."
    case .compressed: "Unpack it, and import the file inside."
    case .zip: "Unpack it, and import the files inside, each for its agency."
    case .database:
      "Ask the agency to export the table as a CSV file or a workbook, and import that."
    case .text:
      "Put it into a table with a column of dates and a column of events, and import that."
    }
  }

  /// The whole diagnostic.
  ///
  /// - Parameter file: The file's name.
  func diagnostic(of file: String) -> Diagnostic {
    Diagnostic(
      id: "chronology.file.\(rawValue)", severity: .error, message: message, remedy: remedy,
      place: Place(file: file))
  }
}
