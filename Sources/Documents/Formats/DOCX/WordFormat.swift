import Archives
public import Foundation

/// A Word file with real headings, lists, tables, contents, links and page numbers.
///
/// How it looks is said by `styles.xml`, `numbering.xml` and `settings.xml` in the style's folder: parts
/// of a Word file that a board can take from one of its own. The styles' ids are those of the
/// `styles.xml` that comes with the program.
public struct WordFormat: DocumentFormat {
  /// The stable name of the format.
  public let id = "docx"
  /// What the format is good for.
  public let summary = "A Word file, for working on and for putting before a board."
  /// The ending of a file name.
  public let fileExtension = "docx"

  /// Creates the format.
  public init() {}

  /// Writes a report as a Word file.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - style: The folder with `styles.xml`, `numbering.xml` and `settings.xml`.
  /// - Throws: ``DocumentFailure`` when a file of the style is missing or not what it should be, and
  ///   the XML reader's failure, with its line, when it is not well formed.
  public func render(_ document: ReportDocument, style: URL) throws -> [UInt8] {
    let style = try WordStyle(folder: style, language: document.language)
    var body = WordBody(document)
    body.write()
    let parts = WordPackage(document: document, style: style).parts(
      body: body.output.bytes, numbering: try style.numbering(for: body.numberedLists))
    // Level 3 takes half the time of the usual 6 and makes the file about a fifth larger.
    return try ZipWriter.write(parts, level: 3)
  }

  /// Finds every word in a finished file.
  ///
  /// - Parameter bytes: The file.
  /// - Throws: The failure of the package's or the XML's reader when the bytes are no such file.
  public func readableParts(of bytes: [UInt8]) throws -> [ReadablePart] {
    try WordWords.parts(of: bytes)
  }
}
