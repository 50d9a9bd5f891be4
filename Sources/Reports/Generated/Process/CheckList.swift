import CaseModel
import Documents

/// The checks that were made, what they found, and what was dismissed with which reason (invariant 10).
struct CheckList: GeneratedSection {
  let name = "checks"
  let summary =
    "The checks made, their results and the reasons for dismissals; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let source = report.source
    let open = source.checkResults.filter { $0.dismissal == nil }
    let dismissed = source.checkResults.filter { $0.dismissal != nil }
    if source.checksMade.isEmpty && source.checkResults.isEmpty {
      return [.text("No check has been made yet.")]
    }
    return [
      .text(
        "\(count(source.checksMade.count, "check")) made. \(count(open.count, "result")) open, "
          + "\(count(dismissed.count, "result")) dismissed with a reason."),
      checks(source),
    ] + (open.isEmpty ? [] : [openResults(open)])
      + (dismissed.isEmpty ? [] : [dismissals(dismissed)])
  }

  private func checks(_ source: ReportSource) -> Block {
    .table(
      Table(
        caption: "Checks made",
        columns: [
          .init("Check", width: 1), .init("What it asks", width: 5),
          .init("Results", width: 2),
        ],
        rows: source.checksMade.map { check in
          let results = source.checkResults.filter { $0.check == check.id }
          let dismissed = results.count { $0.dismissal != nil }
          let words =
            results.isEmpty
            ? "nothing found" : "\(results.count - dismissed) open, \(dismissed) dismissed"
          return [Table.Cell(check.id, isHeader: true), Table.Cell(check.name), Table.Cell(words)]
        }), orNothing: "The list of checks has not been recorded.")
  }

  private func openResults(_ results: [CheckResult]) -> Block {
    .table(
      Table(
        caption: "Open results",
        columns: [
          .init("Check", width: 1), .init("Where", width: 2), .init("What was found", width: 4),
          .init("What would satisfy it", width: 4),
        ],
        rows: results.map { result in
          [
            Table.Cell(result.check, isHeader: true), Table.Cell(result.place),
            Table.Cell.paragraphs([result.severity.words + ".", result.message]),
            Table.Cell(result.remedy),
          ]
        }))
  }

  private func dismissals(_ results: [CheckResult]) -> Block {
    .table(
      Table(
        caption: "Dismissed results",
        columns: [
          .init("Check", width: 1), .init("Where", width: 2), .init("What was found", width: 4),
          .init("Why it was dismissed, and by whom", width: 4),
        ],
        rows: results.map { result in
          [
            Table.Cell(result.check, isHeader: true), Table.Cell(result.place),
            Table.Cell(result.message),
            Table.Cell.paragraphs([result.dismissal?.reason ?? "", result.dismissal?.by ?? ""]),
          ]
        }))
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
