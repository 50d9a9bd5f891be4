import CaseModel
import CaseStorage

/// Tells what each file that agencies sent gave: what came in, what was refused and why, what was kept
/// without a field of its own, and what looks wrong.
public struct ListImports {
  private let casePath: String
  private let agency: String?

  /// Says what is told.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - agency: The code of one agency; nil for all.
  public init(casePath: String, agency: String? = nil) {
    self.casePath = casePath
    self.agency = agency
  }

  /// Tells of each file, by agency, series and version, earlier versions too.
  ///
  /// - Throws: A failure when the case cannot be opened, or has no file of the agency.
  public func run() throws -> [ImportedFile] {
    let stored = try OpenCase.reading(casePath) { try $0.files() }
    let wanted = stored.filter { agency == nil || $0.file.agency == agency }
    guard agency == nil || !wanted.isEmpty else {
      let codes = Set(stored.map(\.file.agency)).sorted().joined(separator: ", ")
      throw ActionFailure(
        "usage.agency.unknown", "The case has no file from that agency.",
        remedy: codes.isEmpty ? "Import one first." : "Use one of these: \(codes).")
    }
    return wanted.map(Self.told)
  }

  private static func told(_ stored: StoredFile) -> ImportedFile {
    var file = ImportedFile(file: stored.file.name)
    file.status = stored.isCurrent ? .imported : .superseded
    file.sha256 = stored.file.sha256
    file.format = stored.file.format
    file.profile = stored.file.profile
    file.agency = stored.file.agency
    file.series = stored.file.series
    file.version = stored.file.version
    file.rows = stored.rows
    file.entries = stored.entries
    file.refused = stored.refused
    file.skipped = counts(stored.skipped)
    file.unmapped = counts(stored.unmapped)
    file.diagnostics = stored.diagnostics
    return file
  }

  private static func counts(_ counts: [String: Int]) -> [ImportedFile.Count] {
    counts.sorted { $0.key < $1.key }.map { ImportedFile.Count(name: $0.key, count: $0.value) }
  }
}
