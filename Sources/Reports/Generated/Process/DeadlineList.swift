import CaseModel
import Documents
import FuzzyDates

/// The statutory and agreed deadlines and how each was met (methodology 3.1).
struct DeadlineList: GeneratedSection {
  let name = "deadlines"
  let summary = "Deadlines with their rules and when they were met; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let today = report.source.today
    let rows = report.source.record.settings.deadlines.map { deadline in
      [
        Table.Cell(FreeWords.of(deadline.kind), isHeader: true),
        Table.Cell.paragraphs([
          deadline.dueBy.map { ReportDates.of($0) } ?? notRecorded, deadline.rule,
        ]),
        Table.Cell.paragraphs([state(of: deadline, today: today), deadline.reasonLate]),
      ]
    }
    return [
      .table(
        Table(
          caption: "What was due, and when it was met",
          columns: [
            .init("What is due", width: 3), .init("Due by, and why then", width: 4),
            .init("Met", width: 4),
          ], rows: rows), orNothing: "No deadline has been recorded yet.")
    ]
  }

  private func state(of deadline: Deadline, today: CalendarDay) -> String {
    switch (deadline.dueBy, deadline.metOn) {
    case (let due?, let met?) where met > due:
      "On \(ReportDates.of(met)), after the last day for it"
    case (_, let met?): "On \(ReportDates.of(met))"
    case (let due?, nil) where due < today: "Not yet; the last day for it has passed"
    case (_, nil): "Not yet"
    }
  }
}
