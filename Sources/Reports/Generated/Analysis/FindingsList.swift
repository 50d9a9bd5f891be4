import CaseModel
import Documents

/// The findings with their categories (methodology 2.1a, section 11).
struct FindingsList: GeneratedSection {
  let name = "findings-list"
  let summary = "The findings, each with its category and a way to its detail."

  func published(_ review: PublicReview) -> [Block]? {
    [table(review.findings.map { ($0, "") })]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let review = PublicReview(report.source, wording: .asWritten)
    let status = report.source.record.reportedFindings.map(\.status.words)
    return [table(Array(zip(review.findings, status)))]
  }

  private func table(_ findings: [(PublicReview.Finding, String)]) -> Block {
    let hasStatus = findings.contains { !$0.1.isEmpty }
    let rows = findings.map { finding, status in
      [
        Table.Cell.reference("Finding \(finding.number)", to: finding.anchor),
        Table.Cell(finding.statement.isEmpty ? notRecorded : finding.statement),
        Table.Cell.paragraphs([
          finding.category.isEmpty ? notRecorded : finding.category,
          finding.isStrength ? "A strength" : "",
        ]),
      ] + (hasStatus ? [Table.Cell(status)] : [])
    }
    let columns: [Table.Column] = [
      .init("Finding", width: 1.7), .init("The pattern", width: 6), .init("Category", width: 3),
    ]
    return .table(
      Table(
        caption: "Findings",
        columns: columns + (hasStatus ? [.init("Status", width: 2)] : []), rows: rows),
      orNothing: "No finding has been recorded yet.")
  }
}
