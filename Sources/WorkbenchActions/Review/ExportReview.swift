import CaseModel
import CaseStorage
import ReviewDocument

/// Writes the whole case as one open XML document: the review, what people decided, and the
/// agencies' originals; never the journal.
public struct ExportReview {
  private let casePath: String
  private let output: String
  private let registerReason: String?
  private let replacing: Bool

  /// Says what is written where.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - output: The file to write.
  ///   - registerReason: Why names, addresses and dates of birth are put in; nil to leave them out.
  ///   - replacing: Whether the output may exist already.
  public init(casePath: String, output: String, registerReason: String?, replacing: Bool) {
    self.casePath = casePath
    self.output = output
    self.registerReason = registerReason
    self.replacing = replacing
  }

  /// Writes the document.
  ///
  /// With the register, the reason goes into the journal just before the finished file appears, so
  /// that no such file exists without its row, and a full disk leaves no row without a file.
  ///
  /// - Throws: A failure when the case cannot be opened or the output cannot be written.
  public func run(in workspace: Workspace) throws {
    let file = OutputFile(path: output)
    try file.check(replacing: replacing)
    guard let registerReason else {
      let document = try OpenCase.reading(casePath) { try Self.document(of: $0) }
      try file.write(ReviewDocumentWriter.write(document, includesRegister: false))
      return
    }
    let reason = try GivenWords.needed(
      registerReason, option: "--with-register", "Names are exported only with a reason.")
    try OpenCase.writing(casePath) { opened in
      let document = try Self.document(of: opened)
      try file.write(ReviewDocumentWriter.write(document, includesRegister: true)) {
        try opened.noteExport(withRegister: reason, by: workspace.actor)
      }
    }
  }

  private static func document(of file: CaseFile) throws -> CaseDocument {
    // The order is that of the contents, so that a case made from the export writes the same bytes.
    let stored = try file.files().sorted { left, right in
      (left.file.agency, left.file.series, left.file.version)
        < (right.file.agency, right.file.series, right.file.version)
    }
    let originals = try stored.map { stored in
      var bytes: [UInt8] = []
      try file.original(sha256: stored.file.sha256) { bytes += $0 }
      var original = OriginalFile(
        name: stored.file.name, sha256: stored.file.sha256, agency: stored.file.agency,
        agencyName: stored.file.agencyName, bytes: bytes)
      original.series = stored.file.series
      original.version = stored.file.version
      original.format = stored.file.format
      original.profile = stored.file.profile
      return original
    }
    return CaseDocument(
      record: try file.record(),
      decisions: try file.decisions().sorted { $0.entries.lexicographicallyPrecedes($1.entries) },
      hidden: try file.hiddenEntries().sorted { $0.entry < $1.entry },
      dismissals: try file.dismissals().sorted { $0.result < $1.result }, originals: originals)
  }
}
