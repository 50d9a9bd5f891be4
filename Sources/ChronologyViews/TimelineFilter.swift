public import CaseModel
public import FuzzyDates

/// Which entries of a case a view shows.
public struct TimelineFilter: Sendable {
  /// The first day of the span; nil for no beginning.
  public var from: CalendarDay?
  /// The last day of the span; nil for no end.
  public var to: CalendarDay?
  /// The codes of agencies to show; empty for all.
  public var agencies: Set<String> = []
  /// The codes of people of whom one must be concerned or involved; empty for all.
  public var people: Set<String> = []
  /// The ids of entries that a search found; nil for no search.
  public var found: Set<String>?

  /// Creates a filter that lets everything through.
  public init() {}

  /// Tells whether an entry is shown.
  ///
  /// An entry whose interval touches the span is kept; so is one without a date, since nothing says
  /// that it lies outside (invariant 9).
  public func keeps(_ entry: ChronologyEntry) -> Bool {
    if !agencies.isEmpty, !agencies.contains(entry.agency) { return false }
    if !people.isEmpty, people.isDisjoint(with: entry.subjects + entry.actors) { return false }
    if let found, !found.contains(entry.id) { return false }
    if let from, let latest = (entry.end ?? entry.when).latest, latest.day < from { return false }
    if let to, let earliest = entry.when.earliest, earliest.day > to { return false }
    return true
  }
}
