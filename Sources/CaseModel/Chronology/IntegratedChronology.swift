import FuzzyDates

/// All agencies' entries in one order, with accounts of one occurrence side by side.
public struct IntegratedChronology: Hashable, Sendable {
  /// The occurrences; undated ones come last.
  public var occurrences: [Occurrence]
  /// The ids of hidden entries with the reason for each; they stay counted.
  public var hidden: [String: String] = [:]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - occurrences: The occurrences; undated ones come last.
  ///   - hidden: The ids of hidden entries with the reason for each; they stay counted.
  public init(occurrences: [Occurrence], hidden: [String: String] = [:]) {
    self.occurrences = occurrences
    self.hidden = hidden
  }

  /// The number of entries in all occurrences.
  public var entryCount: Int { occurrences.reduce(0) { $0 + $1.accounts.count } }

  /// The number of entries without any date.
  public var undatedCount: Int {
    occurrences.reduce(0) { $0 + $1.accounts.count(where: \.when.isUndated) }
  }
}
