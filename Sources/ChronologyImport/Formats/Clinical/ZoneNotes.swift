import Diagnostics
import FuzzyDates

/// Counts what is the same for most dates of a file, so that it is said once and not at every date.
final class ZoneNotes {
  private var counts: [FuzzyDateProblem: (count: Int, line: Int)] = [:]

  /// Counts a problem; false for one of another kind, which is to be said where it stands.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - line: The line of the record.
  func add(_ problem: FuzzyDateProblem, line: Int) -> Bool {
    guard problem == .zoneConverted || problem == .zoneMissing else { return false }
    counts[problem, default: (0, line)].count += 1
    return true
  }

  /// Says how often each was met, at the first line where it was.
  func report(to rows: RowCollector) {
    if let (count, line) = counts[.zoneConverted] {
      rows.report(
        "chronology.date.zone-converted", .note,
        "\(count) times of day came with another zone than London's and were turned into London's time.",
        "Nothing needs doing; the times as they came are kept with the entries.", line: line)
    }
    if let (count, line) = counts[.zoneMissing] {
      rows.report(
        "chronology.date.zone-missing", .note,
        "\(count) times of day lack the zone that the format asks for; they were taken for London's time.",
        "If the system keeps Greenwich time, times in summer may be an hour early: ask the agency.",
        line: line)
    }
  }
}
