import CaseModel
import CaseStorage

/// Leaves all entries of an agency out of sight, such as those of a file that was imported under the wrong
/// agency; they stay in the case (invariant 1).
public struct HideAgency {
  private let casePath: String
  private let agency: String
  private let reason: String

  /// Says what is hidden and why.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - agency: The code of the agency.
  ///   - reason: Why; never blank.
  public init(casePath: String, agency: String, reason: String) {
    self.casePath = casePath
    self.agency = agency
    self.reason = reason
  }

  /// Hides the entries as one change.
  ///
  /// - Returns: How many were hidden; those that were hidden before are not counted.
  /// - Throws: A failure when the agency has no entry in sight, no reason is given, or the case cannot be
  ///   changed.
  public func run(in workspace: Workspace) throws -> Int {
    let reason = try GivenWords.needed(
      reason, option: "--reason", "Entries are hidden only with a reason.")
    return try OpenCase.writing(casePath) { file in
      let hidden = try file.hidden()
      var ids: [String] = []
      try file.forEachEntry { entry in
        if entry.agency == agency && hidden[entry.id] == nil { ids.append(entry.id) }
      }
      guard !ids.isEmpty else {
        throw ActionFailure(
          "usage.agency.unknown", "No entry of that agency is in sight.",
          remedy: "`throughline ledger` lists the agencies whose files are in the case.")
      }
      try file.transaction {
        for id in ids { try file.hide(entry: id, reason: reason, by: workspace.actor) }
      }
      return ids.count
    }
  }
}
