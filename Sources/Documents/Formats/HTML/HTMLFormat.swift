public import Foundation

/// One web page that needs nothing beside it: no script, no network, readable on a phone and on paper.
///
/// The page is HTML that is well-formed XML too, so that it can be read back strictly.
public struct HTMLFormat: DocumentFormat {
  /// The stable name of the format.
  public let id = "html"
  /// What the format is good for.
  public let summary = "A web page in one file, for reading on any screen and for printing."
  /// The ending of a file name.
  public let fileExtension = "html"

  /// Creates the format.
  public init() {}

  /// Writes a report as a web page.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - style: The folder with `report.css`.
  /// - Throws: ``DocumentFailure`` when the style sheet is missing or would end its own element.
  public func render(_ document: ReportDocument, style: URL) throws -> [UInt8] {
    let sheet = try StyleFile.read("report.css", in: style)
    let text = String(decoding: sheet, as: UTF8.self)
    guard !text.lowercased().contains("</style"), !text.contains("]]>") else {
      throw DocumentFailure(.styleDamaged, fileName: "report.css")
    }
    var page = HTMLPage(document)
    page.write(sheet: text)
    return page.output.bytes
  }

  /// Finds every word in a finished page.
  ///
  /// - Parameter bytes: The page.
  /// - Throws: ``DocumentFailure`` when the bytes are no such page.
  public func readableParts(of bytes: [UInt8]) throws -> [ReadablePart] {
    try HTMLWords.parts(of: bytes)
  }
}
