import CaseModel
import CaseStorage
import ChronologyImport
import Diagnostics
import ReviewDocument

/// Reads agencies' chronologies and review documents into a case, each file by itself.
public struct ImportFiles {
  private let casePath: String
  private let files: [String]
  private let choices: ImportChoices

  /// Says what to import.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - files: The files' paths.
  ///   - choices: What the person says about them.
  public init(casePath: String, files: [String], choices: ImportChoices = ImportChoices()) {
    self.casePath = casePath
    self.files = files
    self.choices = choices
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
    if let format = choices.format, !ChronologyFormats.all.contains(where: { $0.id == format }) {
      throw ActionFailure(
        "usage.format.unknown", "There is no chronology format \(GivenWords.quoted(format)).",
        remedy: "Use one of these: \(ChronologyFormats.all.map(\.id).joined(separator: ", ")).")
    }
    let work: (CaseFile) throws -> [ImportedFile] = { file in
      files.map { path in imported(path, into: file, in: workspace, progress: progress) }
    }
    return choices.isPreview
      ? try OpenCase.reading(casePath, work) : try OpenCase.writing(casePath, work)
  }

  private func imported(
    _ path: String, into file: CaseFile, in workspace: Workspace,
    progress: @escaping @Sendable (String, Double) -> Void
  ) -> ImportedFile {
    let name = InputFile.name(of: path)
    do {
      let input = try InputFile(path: path)
      if choices.format == nil, ReviewDocumentReader.recognises(input.head(4096)) {
        guard choices.agency == nil else {
          throw ActionFailure(
            "usage.agency.review", "A review document names its agencies itself.",
            remedy: "Import it without --agency.")
        }
        return try ReviewImport(input: input, isPreview: choices.isPreview)
          .run(into: file, in: workspace)
      }
      let record = try file.record()
      let shelf = try ProfileShelf(record.profiles, in: workspace)
      return try ChronologyFileImport(
        name: input.name, choices: choices,
        profile: try choices.profile.map { try shelf.profile(named: $0) }, shelf: shelf,
        next: ChronologyFileImport.pieces(of: input, progress: progress)
      ).run(into: file, record: record, by: workspace.actor)
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
