import CaseModel
import CaseStorage

/// Leaves an entry out of sight, with a reason; it stays in the case (invariant 1).
public struct HideEntry {
  private let casePath: String
  private let entry: String
  private let reason: String

  /// Says what is hidden and why.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - entry: The entry, by id or as `AGENCY/REFERENCE`.
  ///   - reason: Why; never blank.
  public init(casePath: String, entry: String, reason: String) {
    self.casePath = casePath
    self.entry = entry
    self.reason = reason
  }

  /// Hides the entry.
  ///
  /// - Throws: A failure when there is no such entry, no reason, or the case cannot be changed.
  public func run(in workspace: Workspace) throws {
    let reason = try GivenWords.needed(
      reason, option: "--reason", "An entry is hidden only with a reason.")
    try OpenCase.writing(casePath) { file in
      let id = try EntryLookup(entries: file.entries()).id(of: entry)
      try file.hide(entry: id, reason: reason, by: workspace.actor)
    }
  }
}
