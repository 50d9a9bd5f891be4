public import CaseModel

/// Everything about one review that a review document holds: all but the journal.
public struct CaseDocument: Hashable, Sendable {
  /// The review with its people, evidence and analysis.
  public var record: ReviewRecord
  /// What people decided about entries that belong together or do not.
  public var decisions: [OccurrenceDecision] = []
  /// Entries that are hidden, each with its reason.
  public var hidden: [HiddenEntry] = []
  /// Results of checks that a person set aside.
  public var dismissals: [Dismissal] = []
  /// The files that the agencies sent.
  public var originals: [OriginalFile] = []

  /// Creates a document; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - record: The review with its people, evidence and analysis.
  ///   - decisions: What people decided about entries.
  ///   - hidden: Entries that are hidden.
  ///   - dismissals: Results of checks that a person set aside.
  ///   - originals: The files that the agencies sent.
  public init(
    record: ReviewRecord, decisions: [OccurrenceDecision] = [], hidden: [HiddenEntry] = [],
    dismissals: [Dismissal] = [], originals: [OriginalFile] = []
  ) {
    self.record = record
    self.decisions = decisions
    self.hidden = hidden
    self.dismissals = dismissals
    self.originals = originals
  }
}
