import CaseStorage

/// Looks for any change to a case that its journal does not know of.
public struct VerifyCase {
  private let casePath: String
  private let head: String?

  /// Says what to verify.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - head: A head printed earlier, which the journal must still contain; nil for none.
  public init(casePath: String, head: String?) {
    self.casePath = casePath
    self.head = head
  }

  /// Looks the case over; the file is not changed.
  ///
  /// - Throws: A failure when the case cannot be opened.
  public func run(in workspace: Workspace) throws -> VerifiedCase {
    try OpenCase.reading(casePath) { file in
      let verification = try file.verify(head: head)
      return VerifiedCase(
        isSound: verification.isSound, journalRows: verification.head.rows,
        headWords: verification.head.words, headDigest: verification.head.hex,
        problems: verification.problems)
    }
  }
}
