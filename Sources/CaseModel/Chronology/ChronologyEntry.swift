public import FuzzyDates

/// One row as an agency wrote it; its facts never change after import (invariant 3).
public struct ChronologyEntry: Hashable, Sendable {
  /// A digest of agency, reference (else content) and ordinal, the same in any order of import.
  public var id: String
  /// The code of the agency.
  public var agency: String
  /// The agency's own reference; empty when it gave none.
  public var reference: String = ""
  /// Counts rows of one agency with one reference, from 1.
  public var ordinal: Int = 1
  /// What kind of row it is.
  public var kind: EntryKind = .event
  /// When it happened.
  public var when: FuzzyDate
  /// When it ended, where the agency said so.
  public var end: FuzzyDate? = nil
  /// When it was written down.
  public var recorded: FuzzyDate? = nil
  /// When it was received.
  public var received: FuzzyDate? = nil
  /// The agency's source, and file and line (invariant 2).
  public var source: EntrySource = EntrySource()
  /// How people were in contact.
  public var contactKind: ContactKind? = nil
  /// The codes of the family members concerned.
  public var subjects: [String] = []
  /// The codes of the professionals involved.
  public var actors: [String] = []
  /// Whether the child was seen.
  public var childSeen: ChildSeen? = nil
  /// Whether the child was seen alone.
  public var childSeenAlone: ChildSeenAlone? = nil
  /// What the child said or showed.
  public var childVoice: String = ""
  /// The facts, in the agency's words.
  public var whatHappened: String = ""
  /// What the agency did.
  public var response: String = ""
  /// What came of it.
  public var outcome: String = ""
  /// What was decided.
  public var decision: String = ""
  /// The code of the person who decided.
  public var decisionBy: String = ""
  /// Why, as the agency recorded it.
  public var rationale: String = ""
  /// How it bore on the child.
  public var impactKind: ImpactKind? = nil
  /// The same in words.
  public var impact: String = ""
  /// What practice the agency expected.
  public var expectedPractice: String = ""
  /// The agency's comment, kept apart from the facts (invariant 4).
  public var agencyComment: String = ""
  /// Links that the file declares.
  public var links: [DeclaredLink] = []
  /// What has no field of its own.
  public var raw: [RawField] = []

  /// Creates the value; what is not named here starts as its declaration says.
  ///
  /// - Parameters:
  ///   - id: A digest of agency, reference (else content) and ordinal, the same in any order of import.
  ///   - agency: The code of the agency.
  ///   - when: When it happened.
  public init(id: String, agency: String, when: FuzzyDate) {
    self.id = id
    self.agency = agency
    self.when = when
  }
}
