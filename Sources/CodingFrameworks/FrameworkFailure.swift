public import Diagnostics

/// A framework's data file is wrong.
public struct FrameworkFailure: DiagnosedFailure, Equatable {
  /// The failure in words, with the file and what to do.
  public let diagnostic: Diagnostic

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - id: The stable name of the kind of problem, such as `frameworks.help`.
  ///   - file: The name of the data file.
  ///   - line: The line, where it is known.
  ///   - path: Where in the file, such as `codes[2].label`.
  ///   - message: What is wrong.
  ///   - remedy: What to do.
  init(
    _ id: String, file: String, line: Int? = nil, path: String? = nil, message: String,
    remedy: String
  ) {
    diagnostic = Diagnostic(
      id: id, severity: .error, message: message, remedy: remedy,
      place: Place(file: file, line: line, path: path))
  }
}
