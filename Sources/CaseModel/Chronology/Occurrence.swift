public import FuzzyDates

/// One thing that happened, with every account of it (never collapsed).
public struct Occurrence: Hashable, Sendable {
  /// The id: that of its first account.
  public var id: String
  /// The date of its first account.
  public var when: FuzzyDate
  /// The entries that tell of it, in chronology order.
  public var accounts: [ChronologyEntry]
  /// What ties its accounts together and to others.
  public var links: [OccurrenceDecision] = []
  /// Where the accounts differ.
  public var differences: [Difference] = []

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - id: The id: that of its first account.
  ///   - when: The date of its first account.
  ///   - accounts: The entries that tell of it, in chronology order.
  ///   - links: What ties its accounts together and to others.
  ///   - differences: Where the accounts differ.
  public init(
    id: String, when: FuzzyDate, accounts: [ChronologyEntry], links: [OccurrenceDecision] = [],
    differences: [Difference] = []
  ) {
    self.id = id
    self.when = when
    self.accounts = accounts
    self.links = links
    self.differences = differences
  }
}
