import CaseModel
import Documents
import FuzzyDates

/// The dated entries of all agencies in order, one table for each month; every account is kept.
struct ChronologyByMonth: GeneratedSection {
  let name = "chronology"
  let summary =
    "All dated entries in order, every account of each occurrence; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let cells = EntryCells(report)
    var months: [(title: String, rows: [[Table.Cell]])] = []
    for occurrence in report.source.chronology.occurrences {
      guard let time = occurrence.when.earliest ?? occurrence.when.latest else { continue }
      let title = ReportDates.month(time.day)
      if months.last?.title != title { months.append((title, [])) }
      for (position, entry) in occurrence.accounts.enumerated() {
        months[months.count - 1].rows.append(cells.row(entry, of: occurrence, position: position))
      }
    }
    if months.isEmpty { return [.text("No dated entry has been imported yet.")] }
    return months.flatMap { title, rows -> [Block] in
      return [
        .heading(Heading(level: 2, text: [.text(title)])),
        .table(
          Table(
            caption: "Entries of \(title): \(rows.count)", columns: EntryCells.columns, rows: rows,
            isWide: true)),
      ]
    }
  }
}
