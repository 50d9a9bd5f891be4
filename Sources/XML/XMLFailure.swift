public import Diagnostics

/// A reason why an XML file cannot be read, or cannot be read further.
///
/// The words are ours and plain; the parser's own messages are never shown, because they can quote
/// what stands in the file. The ids all begin with `xml.`: see ``XMLFailure/Kind``.
public struct XMLFailure: DiagnosedFailure {
  /// What kind of failure it is.
  public let kind: Kind
  /// The file's name, without its folder.
  public let fileName: String
  /// The line, counted from 1; 0 where the failure has no place.
  public let line: Int
  /// The column, counted from 1; 0 where it is not known.
  public let column: Int
  /// What the caller's own source of bytes threw, where that is the reason.
  public let cause: (any Error)?

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - kind: What kind of failure it is.
  ///   - fileName: The file's name, without its folder.
  ///   - line: The line, counted from 1; 0 for none.
  ///   - column: The column, counted from 1; 0 for none.
  ///   - cause: What the source of bytes threw.
  public init(
    _ kind: Kind, fileName: String, line: Int = 0, column: Int = 0, cause: (any Error)? = nil
  ) {
    self.kind = kind
    self.fileName = fileName
    self.line = line
    self.column = column
    self.cause = cause
  }

  /// The failure in words, with file, line, column and remedy.
  public var diagnostic: Diagnostic {
    let words = kind.words
    return Diagnostic(
      id: kind.id, severity: .error, message: words.message, remedy: words.remedy,
      place: Place(
        file: fileName.isEmpty ? nil : fileName, line: line > 0 ? line : nil,
        column: column > 0 ? column : nil))
  }
}
