import CaseModel
import Documents

/// The entries that a person has hidden, with the reasons (invariant 1).
struct HiddenEntries: GeneratedSection {
  let name = "hidden-entries"
  let summary = "Hidden entries with the reason for each; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.hiddenEntries.map { entry, reason in
      [
        Table.Cell(EntryCells.reference(entry), isHeader: true),
        Table.Cell(report.names.agency(entry.agency)), Table.Cell(ReportDates.of(entry.when)),
        Table.Cell(reason),
      ]
    }
    return [
      .table(
        Table(
          caption: "Hidden entries",
          columns: [
            .init("Reference", width: 1.6), .init("Agency", width: 3), .init("When", width: 2),
            .init("Why it is hidden", width: 4),
          ], rows: rows), orNothing: "No entry is hidden.")
    ]
  }
}
