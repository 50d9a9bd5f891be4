public import Foundation

/// A kind of file that a report can be written as.
///
/// To add one, make a folder in `Formats/` with a type that conforms to this protocol, a folder of the
/// same id under `templates/styles/` if the format has a look that a board may change, and one line in
/// ``DocumentFormats``. The conformance tests then hold the format to this:
///
/// - it shows every word of the report in the order of the tree, and no other but list marks;
/// - marking and notice stand on every page, or at both ends where there are no pages;
/// - words from outside never become markup, and what the format cannot hold becomes U+FFFD;
/// - the same report and style give the same bytes.
public protocol DocumentFormat: Sendable {
  /// The stable name by which the format is asked for, such as `docx`.
  var id: String { get }
  /// What it is good for, in one sentence for a reviewer.
  var summary: String { get }
  /// The ending of a file name, without the dot.
  var fileExtension: String { get }
  /// Writes a report as a whole file.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - style: The folder that says how it looks, such as `templates/styles/docx`.
  /// - Returns: The file's bytes.
  /// - Throws: ``DocumentFailure`` when the style cannot be used.
  func render(_ document: ReportDocument, style: URL) throws -> [UInt8]
  /// Finds every word in a finished file, those too that are not on its pages: properties, names of
  /// bookmarks, descriptions.
  ///
  /// The first part is named `text` and holds the report itself in reading order, a line for each
  /// block, without list marks.
  ///
  /// - Parameter bytes: A file that ``render(_:style:)`` made.
  /// - Throws: ``DocumentFailure`` when the bytes are no such file.
  func readableParts(of bytes: [UInt8]) throws -> [ReadablePart]
}
