public import Diagnostics

/// The program could not find the files that travel with it.
public struct BundledFilesFailure: DiagnosedFailure, Equatable {
  /// The folders that were looked in.
  public let places: [String]

  /// The failure in words, with the places looked in and what to do.
  public var diagnostic: Diagnostic {
    Diagnostic(
      id: "program.files.missing", severity: .error,
      message: "The templates that belong to Throughline are not where they are expected "
        + "(looked in: \(places.joined(separator: ", "))).",
      remedy: "Install Throughline again with `make install`, or set THROUGHLINE_SHARE to the "
        + "folder that holds its `templates` folder.")
  }
}
