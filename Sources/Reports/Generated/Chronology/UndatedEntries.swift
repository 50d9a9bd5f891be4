import CaseModel
import Documents
import FuzzyDates

/// The entries without any date, counted (invariant 9).
struct UndatedEntries: GeneratedSection {
  let name = "undated-entries"
  let summary = "The entries without a date, counted; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let cells = EntryCells(report)
    let rows = report.source.chronology.occurrences.filter(\.when.isUndated).flatMap { occurrence in
      occurrence.accounts.enumerated().map { position, entry in
        cells.row(entry, of: occurrence, position: position)
      }
    }
    if rows.isEmpty { return [.text("Every entry has a date.")] }
    let count = report.source.chronology.undatedCount
    let words = count == 1 ? "1 entry has no date." : "\(count) entries have no date."
    return [
      .text(words),
      .table(
        Table(
          caption: "Undated entries", columns: EntryCells.columns, rows: rows, isWide: true)),
    ]
  }
}
