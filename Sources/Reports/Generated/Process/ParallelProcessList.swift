import CaseModel
import Documents

/// Court, criminal and other processes beside the review, with restrictions on reporting.
struct ParallelProcessList: GeneratedSection {
  let name = "parallel-processes"
  let summary = "Processes that run beside the review; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.source.record.settings.parallelProcesses.map { process in
      [
        Table.Cell(FreeWords.of(process.kind), isHeader: true),
        Table.Cell(process.status.isEmpty ? notRecorded : process.status),
        Table.Cell.paragraphs(process.restrictions),
      ]
    }
    return [
      .table(
        Table(
          caption: "Processes that run beside the review",
          columns: [
            .init("Process", width: 3), .init("Where it stands", width: 3),
            .init("Restrictions on reporting", width: 4),
          ], rows: rows), orNothing: "No process beside the review has been recorded.")
    ]
  }
}
