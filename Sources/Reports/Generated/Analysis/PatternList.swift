import CaseModel
import Documents

/// The underlying patterns that episodes point to (methodology 1.9).
struct PatternList: GeneratedSection {
  let name = "patterns"
  let summary = "Underlying patterns with their categories and episodes; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.source.record.patterns.map { pattern in
      let labels = report.source.frameworks.labels(of: pattern.category, in: pattern.framework)
      return [
        Table.Cell(pattern.statement.isEmpty ? notRecorded : pattern.statement),
        Table.Cell(labels.isEmpty ? notRecorded : labels.joined(separator: ": ")),
        Table.Cell(pattern.direction.words), Table.Cell(report.names.numbered(pattern.members)),
      ]
    }
    return [
      .table(
        Table(
          caption: "Underlying patterns",
          columns: [
            .init("The pattern", width: 5), .init("Category", width: 3),
            .init("Which way it works", width: 2), .init("Seen in", width: 2),
          ], rows: rows), orNothing: "No underlying pattern has been recorded yet.")
    ]
  }
}
