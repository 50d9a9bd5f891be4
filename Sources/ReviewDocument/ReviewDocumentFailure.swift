public import Diagnostics

/// A reason for which a file cannot be read as a review document at all.
public enum ReviewDocumentFailure: DiagnosedFailure, Equatable {
  /// The outermost element is not ours.
  case notAReview(file: String, line: Int)
  /// It is a review document of a version that this program does not know.
  case otherVersion(file: String, line: Int)

  /// The failure in words, with file, line and remedy.
  public var diagnostic: Diagnostic {
    switch self {
    case .notAReview(let file, let line):
      Diagnostic(
        id: "review.not-ours", severity: .error,
        message: "This is not a review document: its outermost element is not a review of ours.",
        remedy: "Begin the file with <review xmlns=\"\(ReviewNamespace.current)\">, or choose "
          + "another file.",
        place: Place(file: file, line: line))
    case .otherVersion(let file, let line):
      Diagnostic(
        id: "review.other-version", severity: .error,
        message: "This review document is of a version that this program cannot read.",
        remedy: "Read it with a newer version of the program, or ask for an export as "
          + "\(ReviewNamespace.current).",
        place: Place(file: file, line: line))
    }
  }
}
