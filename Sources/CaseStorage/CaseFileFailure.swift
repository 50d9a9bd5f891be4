public import Diagnostics

/// A reason why a case file cannot be opened, read or changed; the case is as it was.
///
/// It never holds the words of an entry, a reason that somebody gave or a person's name.
public struct CaseFileFailure: DiagnosedFailure, Equatable {
  /// What is wrong.
  public let problem: CaseFileProblem
  /// The case file's name, without its folder.
  public let file: String

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - file: The case file's name, without its folder.
  public init(_ problem: CaseFileProblem, file: String) {
    self.problem = problem
    self.file = file
  }

  /// The failure in words, with what to do; its id settles the program's exit status.
  public var diagnostic: Diagnostic {
    let words = problem.words
    return Diagnostic(
      id: problem.id, severity: .error, message: words.message, remedy: words.remedy,
      place: Place(file: file.isEmpty ? nil : file))
  }
}
