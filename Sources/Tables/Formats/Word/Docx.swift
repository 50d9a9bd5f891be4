import Archives
import Diagnostics
import XML

/// Word documents as Word has written them since 2007, with or without macros, and their templates.
struct Docx: TableFormat {
  let id = "docx"
  let summary = "A Word document (.docx, .docm, .dotx), whose tables hold the entries."

  private static let mediaTypes = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ]

  /// The parts that are read beside the text, in the order in which one needs the other.
  private static let besides = [
    "styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer",
  ]

  func recognises(_ head: FileHead) -> Bool { Self.mediaTypes.contains(head.mediaType) }

  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument {
    do {
      let package = try OfficePackage(bytes, fileName: fileName)
      var parts = WordParts()
      for link in try package.relationships(of: "") where link.kind == "core-properties" {
        try add(link, of: package, to: &parts, fileName)
      }
      let links = try package.relationships(of: package.mainPart)
      // A part is read once, however many links lead to it.
      var read: Set<String> = []
      for kind in Self.besides {
        for link in links where link.kind == kind && read.insert(link.target).inserted {
          try add(link, of: package, to: &parts, fileName)
        }
      }
      guard let pieces = try package.zip.pieces(of: package.mainPart) else {
        throw TableFailure(.partMissing, fileName: fileName)
      }
      var reader = WordReader(
        .chunks { try pieces.next() }, fileName: fileName, parts: parts)
      return try reader.readDocument()
    } catch let failure as XMLFailure {
      // A damaged package shows itself while its text is being read.
      if let cause = failure.cause as? any DiagnosedFailure { throw cause }
      throw failure
    }
  }

  /// Reads a part that stands beside the text; one that is not there is none.
  private func add(
    _ link: OfficePackage.Relationship, of package: OfficePackage, to parts: inout WordParts,
    _ fileName: String
  ) throws {
    guard let pieces = try package.zip.pieces(of: link.target) else { return }
    var beside = WordParts()
    beside.styles = parts.styles
    beside.numbering = parts.numbering
    var reader = WordReader(.chunks { try pieces.next() }, fileName: fileName, parts: beside)
    parts.add(try reader.readBeside(), as: link.kind)
  }
}

extension WordReader {
  /// Reads the whole part as the text of a document.
  ///
  /// - Throws: `TableFailure` when it is something else, or a failure of the file.
  mutating func readDocument() throws -> TableDocument {
    guard let root = try xml.next(), try readPart(root) else {
      throw TableFailure(.partMissing, fileName: fileName)
    }
    while try xml.next() != nil {}
    return finish()
  }

  /// Reads the whole part as one that stands beside the text.
  mutating func readBeside() throws -> WordParts {
    if let root = try xml.next() { _ = try readPart(root) }
    while try xml.next() != nil {}
    return parts
  }

  /// Keeps the comments that no words refer to, and counts such notes: a tracked change may have deleted
  /// the words.
  private mutating func countUnplaced() {
    find(.noteMissing, parts.notes.count)
    find(.comment, parts.comments.count)
    for (_, comment) in parts.comments.sorted(by: { $0.key < $1.key }) {
      document.comments.append(TableComment(comment.text, author: comment.author))
    }
  }

  /// What has been read, with what to know of it.
  mutating func finish() -> TableDocument {
    finishParagraph()
    countUnplaced()
    document.author = parts.author
    document.modified = parts.modified
    document.leftOut = parts.found.leftOut
    document.diagnostics = parts.found.diagnostics(fileName: fileName)
    return document
  }
}
