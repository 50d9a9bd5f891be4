public import CaseModel
public import Tables

/// A kind of file that an agency's chronology can come in.
///
/// To add one, make a folder below `Formats/` with a type that conforms to this protocol, put one line
/// into ``ChronologyFormats``, and put at least one file of the format and one broken file into
/// `Tests/ChronologyImportTests/Fixtures/<id>/`; the conformance tests then run over them.
///
/// A format keeps every word. What has no field of its own becomes a raw field of its entry. Each row is
/// begun with ``RowCollector/beginRow()`` and then either accepted or refused, and a row is refused only
/// when it has neither text nor date words; everything else that is wrong is reported as a diagnostic
/// with line, reference and remedy, and the row is kept. No diagnostic holds an entry's words.
public protocol ChronologyFormat: Sendable {
  /// The stable name by which the format is asked for, such as `chronology-xml`.
  var id: String { get }
  /// What it is, in one sentence for a reviewer.
  var summary: String { get }
  /// Whether a file is of this format, judged by its content alone.
  ///
  /// - Parameter head: The beginning of the file.
  func recognises(_ head: FileHead) -> Bool
  /// Whether a file is of this format, where that depends on the profiles at hand; by its content alone
  /// unless the format says otherwise.
  ///
  /// - Parameters:
  ///   - head: The beginning of the file.
  ///   - options: What the person who imports it has said about it.
  func recognises(_ head: FileHead, with options: ChronologyImportOptions) -> Bool
  /// Reads a whole file, row by row.
  ///
  /// - Parameters:
  ///   - file: The file and what was said about it.
  ///   - rows: Where rows and diagnostics go.
  /// - Returns: What the file says of itself.
  /// - Throws: A failure that explains itself when the file cannot be read to its end; what the source
  ///   of its bytes or the taker of its entries throws is passed on as it is.
  func read(_ file: IncomingFile, into rows: RowCollector) throws -> ChronologyFile
}

extension ChronologyFormat {
  /// Whether a file is of this format, by its content alone.
  public func recognises(_ head: FileHead, with options: ChronologyImportOptions) -> Bool {
    recognises(head)
  }
}
