public import Foundation

/// A text with light marks, as GitHub shows it, for wikis and for comparing drafts line by line.
///
/// The style's folder is not used: whoever shows the text decides how it looks.
public struct MarkdownFormat: DocumentFormat {
  /// The stable name of the format.
  public let id = "markdown"
  /// What the format is good for.
  public let summary = "A plain text with light marks, for wikis and for comparing drafts."
  /// The ending of a file name.
  public let fileExtension = "md"

  /// Creates the format.
  public init() {}

  /// Writes a report as Markdown.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - style: Not used.
  public func render(_ document: ReportDocument, style: URL) -> [UInt8] {
    var page = MarkdownPage(document)
    page.write()
    return page.output.bytes
  }

  /// Finds every word in a finished file.
  ///
  /// - Parameter bytes: The file.
  /// - Throws: ``DocumentFailure`` when the bytes are no such file.
  public func readableParts(of bytes: [UInt8]) throws -> [ReadablePart] {
    try MarkdownWords.parts(of: bytes)
  }
}
