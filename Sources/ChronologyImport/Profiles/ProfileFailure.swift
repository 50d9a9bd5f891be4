public import Diagnostics

/// A mapping profile's file is wrong.
public struct ProfileFailure: DiagnosedFailure, Hashable {
  /// The failure in words, with the file and what to do.
  public let diagnostic: Diagnostic

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - id: The stable name of the kind of problem, such as `profile.headings`.
  ///   - file: The name of the file.
  ///   - line: The line, where it is known.
  ///   - path: Where in the file, such as `table.columns[2].field`.
  ///   - message: What is wrong.
  ///   - remedy: What to do.
  init(
    _ id: String, file: String, line: Int? = nil, path: String? = nil, _ message: String,
    _ remedy: String
  ) {
    diagnostic = Diagnostic(
      id: id, severity: .error, message: message, remedy: remedy,
      place: Place(file: file, line: line, path: path))
  }
}
