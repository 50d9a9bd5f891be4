/// Entries that may tell of one occurrence, for a person to decide.
public struct OccurrenceCandidate: Hashable, Sendable {
  /// The ids of the entries, sorted.
  public var entries: [String]
  /// How alike they are, from 0 to 1.
  public var score: Double
  /// Why, in plain words without the words of an entry.
  public var reasons: [String]
  /// What a person has decided.
  public var state: CandidateState = .pending

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - entries: The ids of the entries, sorted.
  ///   - score: How alike they are, from 0 to 1.
  ///   - reasons: Why, in plain words without the words of an entry.
  ///   - state: What a person has decided.
  public init(
    entries: [String], score: Double, reasons: [String], state: CandidateState = .pending
  ) {
    self.entries = entries
    self.score = score
    self.reasons = reasons
    self.state = state
  }
}
