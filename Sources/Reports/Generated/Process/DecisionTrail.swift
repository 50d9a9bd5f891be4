import CaseModel
import Documents

/// The decisions that led to the review and shaped it.
struct DecisionTrail: GeneratedSection {
  let name = "decisions"
  let summary = "The decisions about the review with who took them and why; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.source.record.settings.decisions.map { decision in
      [
        Table.Cell(decision.date.map { ReportDates.of($0) } ?? notRecorded, isHeader: true),
        Table.Cell(decision.by.isEmpty ? notRecorded : decision.by),
        Table.Cell.paragraphs([decision.what] + decision.rationale),
      ]
    }
    return [
      .table(
        Table(
          caption: "Decisions that led to the review and shaped it",
          columns: [
            .init("Date", width: 2), .init("By", width: 3), .init("Decision and reasons", width: 6),
          ], rows: rows), orNothing: "No decision has been recorded yet.")
    ]
  }
}
