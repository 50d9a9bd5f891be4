import CaseModel
import CaseStorage

/// Takes a decision about entries back.
public struct WithdrawDecision {
  private let casePath: String
  private let entries: [String]
  private let note: String

  /// Says which decision is taken back.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - entries: The entries of the decision, each by id or as `AGENCY/REFERENCE`.
  ///   - note: Why.
  public init(casePath: String, entries: [String], note: String) {
    self.casePath = casePath
    self.entries = entries
    self.note = note
  }

  /// Takes the decision back; the journal keeps that it was made.
  ///
  /// - Throws: A failure when there is no such decision or the case cannot be changed.
  public func run(in workspace: Workspace) throws {
    let note = try GivenWords.needed(
      note, option: "--note", "A decision is taken back only with a note of the reason.")
    try OpenCase.writing(casePath) { file in
      let lookup = EntryLookup(entries: try file.entries())
      let ids = try Set(entries.map(lookup.id)).sorted()
      guard try file.decisions().contains(where: { $0.entries == ids }) else {
        throw ActionFailure(
          "usage.decision.unknown", "Nobody has decided anything about these entries.",
          remedy: "A link that an agency's file declares is overruled with `dismiss`.")
      }
      try file.withdraw(entries: ids, by: workspace.actor, note: note)
    }
  }
}
