public import CaseModel
import CaseStorage

/// Decides how entries belong together, or that they do not.
public struct DecideLink {
  private let casePath: String
  private let entries: [String]
  private let relation: LinkRelation
  private let note: String

  /// Says what is decided.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - entries: Two or more entries, each by id or as `AGENCY/REFERENCE`.
  ///   - relation: How they belong together.
  ///   - note: Why.
  public init(casePath: String, entries: [String], relation: LinkRelation, note: String) {
    self.casePath = casePath
    self.entries = entries
    self.relation = relation
    self.note = note
  }

  /// Records the decision; the accounts themselves stay as they were written.
  ///
  /// - Throws: A failure when an entry is not known or the case cannot be changed.
  public func run(in workspace: Workspace) throws {
    let note = try GivenWords.needed(
      note, option: "--note", "A decision about entries is kept only with a note of the reason.")
    try OpenCase.writing(casePath) { file in
      let lookup = EntryLookup(entries: try file.entries())
      let ids = try Set(entries.map(lookup.id)).sorted()
      guard ids.count > 1 else {
        throw ActionFailure(
          "usage.entry.same", "The entries given are one and the same.",
          remedy: "Give two different entries.")
      }
      try file.decide(
        OccurrenceDecision(
          entries: ids, relation: relation, by: workspace.reviewer, note: note),
        by: workspace.actor)
    }
  }
}
