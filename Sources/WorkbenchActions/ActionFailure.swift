public import Diagnostics

/// An action could not be carried out; the case is as it was.
public struct ActionFailure: DiagnosedFailure, Equatable {
  /// What went wrong, where, and what to do.
  public let diagnostic: Diagnostic

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - id: The stable name of the problem; its first part settles the program's exit status.
  ///   - message: What went wrong, in one sentence.
  ///   - remedy: What to do, in one sentence.
  ///   - place: Where it went wrong.
  public init(_ id: String, _ message: String, remedy: String, place: Place = Place()) {
    diagnostic = Diagnostic(
      id: id, severity: .error, message: message, remedy: remedy, place: place)
  }
}
