import CaseStorage
import ChronologyImport
import Diagnostics
import ReviewDocument

/// Reads agencies' chronologies and review documents into a case, each file by itself.
public struct ImportFiles {
  /// The agency that a person says a file is from.
  public struct AgencyChoice: Sendable {
    /// Its code.
    public let code: String
    /// Its name; nil to take the file's.
    public let name: String?

    /// Creates the choice.
    ///
    /// - Parameters:
    ///   - code: The agency's code.
    ///   - name: Its name; nil to take the file's.
    public init(code: String, name: String?) {
      self.code = code
      self.name = name
    }
  }

  private let casePath: String
  private let files: [String]
  private let agency: AgencyChoice?
  private let format: String?
  private let isPreview: Bool

  /// Says what to import.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - files: The files' paths.
  ///   - agency: The agency, where the person says so; nil to take the file's own word.
  ///   - format: The id of a chronology format; nil to recognise each file by its content.
  ///   - isPreview: Whether the case stays as it is.
  public init(
    casePath: String, files: [String], agency: AgencyChoice?, format: String?, isPreview: Bool
  ) {
    self.casePath = casePath
    self.files = files
    self.agency = agency
    self.format = format
    self.isPreview = isPreview
  }

  /// Imports the files one after the other; one that cannot be read leaves the case as it was and
  /// does not stop the others.
  ///
  /// - Parameter progress: Is told a file's name and how much of it has been read, from 0 to 1.
  /// - Returns: One result for each file, in the order given.
  /// - Throws: A failure when the case itself cannot be opened.
  public func run(
    in workspace: Workspace, progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) throws -> [ImportedFile] {
    if let format, !ChronologyFormats.all.contains(where: { $0.id == format }) {
      throw ActionFailure(
        "usage.format.unknown", "There is no chronology format \(GivenWords.quoted(format)).",
        remedy: "Use one of these: \(ChronologyFormats.all.map(\.id).joined(separator: ", ")).")
    }
    let work: (CaseFile) throws -> [ImportedFile] = { file in
      files.map { path in imported(path, into: file, by: workspace.actor, progress: progress) }
    }
    return isPreview
      ? try OpenCase.reading(casePath, work) : try OpenCase.writing(casePath, work)
  }

  private func imported(
    _ path: String, into file: CaseFile, by actor: Actor,
    progress: @escaping @Sendable (String, Double) -> Void
  ) -> ImportedFile {
    let name = InputFile.name(of: path)
    do {
      let input = try InputFile(path: path)
      if format == nil, ReviewDocumentReader.recognises(input.head(4096)) {
        guard agency == nil else {
          throw ActionFailure(
            "usage.agency.review", "A review document names its agencies itself.",
            remedy: "Import it without --agency.")
        }
        return try ReviewImport(input: input, isPreview: isPreview).run(into: file, by: actor)
      }
      return try ChronologyFileImport(
        input: input, agency: agency, format: format, isPreview: isPreview, progress: progress
      ).run(into: file, by: actor)
    } catch {
      var result = ImportedFile(file: name)
      result.failure = Self.diagnostic(of: error, file: name)
      return result
    }
  }

  private static func diagnostic(of error: any Error, file: String) -> Diagnostic {
    guard let failure = error as? any DiagnosedFailure else {
      return Diagnostic(
        id: "file.unreadable", severity: .error, message: "The file could not be imported.",
        remedy: "Copy it to this machine again, then try once more.", place: Place(file: file))
    }
    var diagnostic = failure.diagnostic
    if diagnostic.place.file == nil { diagnostic.place.file = file }
    return diagnostic
  }
}
