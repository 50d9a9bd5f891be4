import CaseModel
import Documents

/// The agencies of the review and what each gave to it.
struct AgencyList: GeneratedSection {
  let name = "agencies"
  let summary = "The agencies; inside the review with code, service and contribution."

  func published(_ review: PublicReview) -> [Block]? {
    [
      .table(
        Table(
          caption: "Agencies that took part", columns: [.init("Agency")],
          rows: review.agencies.map { [Table.Cell($0)] }),
        orNothing: "No agency has been recorded yet.")
    ]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let counts = report.entryCounts
    let rows = report.source.record.agenciesInOrder.map { agency in
      [
        Table.Cell(agency.name, isHeader: true), Table.Cell(agency.code),
        Table.Cell(agency.kind.words),
        Table.Cell(
          agency.contributions.isEmpty
            ? notRecorded : agency.contributions.map(FreeWords.of).joined(separator: ", ")),
        Table.Cell(String(counts[agency.code] ?? 0)),
      ]
    }
    return [
      .table(
        Table(
          caption: "Agencies and their contribution",
          columns: [
            .init("Agency", width: 4), .init("Code", width: 1), .init("Service", width: 3),
            .init("Contribution", width: 4), .init("Entries", width: 1.5),
          ], rows: rows), orNothing: "No agency has been recorded yet.")
    ]
  }
}
