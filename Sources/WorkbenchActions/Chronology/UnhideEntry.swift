import CaseModel
import CaseStorage

/// Brings a hidden entry back into sight.
public struct UnhideEntry {
  private let casePath: String
  private let entry: String

  /// Says what is brought back.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - entry: The entry, by id or as `AGENCY/REFERENCE`.
  public init(casePath: String, entry: String) {
    self.casePath = casePath
    self.entry = entry
  }

  /// Brings the entry back.
  ///
  /// - Throws: A failure when there is no such entry, it is not hidden, or the case cannot be changed.
  public func run(in workspace: Workspace) throws {
    try OpenCase.writing(casePath) { file in
      let id = try EntryLookup(entries: file.entries()).id(of: entry)
      guard try file.hidden()[id] != nil else {
        throw ActionFailure(
          "usage.entry.not-hidden", "This entry is not hidden.",
          remedy: "Nothing needs to be done.")
      }
      try file.unhide(entry: id, by: workspace.actor)
    }
  }
}
