/// A kind of file that holds tables.
///
/// To add one, make a folder below `Formats/` with a type that conforms to this protocol, put one line
/// into ``TableFormats``, and put at least one file of the format and one broken file into
/// `Tests/TablesTests/Fixtures/<id>/`; the conformance tests then run over them.
///
/// A format gives every word that a reader of the file would see, and counts what such a reader would
/// not see. It follows no link, runs no formula or macro, and its messages hold no words of the file.
public protocol TableFormat: Sendable {
  /// The stable name by which the format is asked for, such as `docx`.
  var id: String { get }
  /// What it is, in one sentence for a reviewer.
  var summary: String { get }
  /// Whether a file is of this format, judged by its content alone.
  ///
  /// - Parameter head: The beginning of the file; for a package, the whole of it.
  func recognises(_ head: FileHead) -> Bool
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - fileName: Its name without the folder, for messages.
  /// - Returns: Its tables and what stands around them.
  /// - Throws: A failure that explains itself when the file cannot be read to its end.
  func read(_ bytes: [UInt8], fileName: String) throws -> TableDocument
}
