public import CaseModel
import FuzzyDates

/// The order of the integrated chronology: earliest instant, then the review's agency order, then
/// the agency's reference, then ordinal and id, so that the order never depends on arrival.
///
/// Undated entries come last (invariant 9); methodology 5.4 gives the sort key.
public struct ChronologyOrder: Sendable {
  private let ranks: [String: Int]

  /// Creates the order for a review.
  ///
  /// - Parameter agencies: The codes of agencies in the review's order; others follow by code.
  public init(agencies: [String]) {
    ranks = Dictionary(
      zip(agencies, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// Tells whether one entry stands before another.
  public func precedes(_ left: ChronologyEntry, _ right: ChronologyEntry) -> Bool {
    let leftKey = left.when.sortKey ?? Int.max
    let rightKey = right.when.sortKey ?? Int.max
    if leftKey != rightKey { return leftKey < rightKey }
    let leftRank = ranks[left.agency] ?? Int.max
    let rightRank = ranks[right.agency] ?? Int.max
    if leftRank != rightRank { return leftRank < rightRank }
    if left.agency != right.agency { return left.agency < right.agency }
    if left.reference != right.reference {
      return ReferenceOrder.precedes(left.reference, right.reference)
    }
    if left.ordinal != right.ordinal { return left.ordinal < right.ordinal }
    return left.id < right.id
  }
}
