import CaseModel
import Documents

/// The sources of the review by title.
struct SourceList: GeneratedSection {
  let name = "sources"
  let summary = "The sources with kind, agency, date and how close they stand to what they tell."

  func published(_ review: PublicReview) -> [Block]? {
    if review.references.isEmpty { return [.text("No published source has been recorded yet.")] }
    return [.list(ItemList(items: review.references.map { [.text($0)] }))]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.source.record.sources.map { source in
      let origin = [
        source.agency.isEmpty ? "" : report.names.agency(source.agency), source.authorRole,
        source.date,
      ].filter { !$0.isEmpty }
      return [
        Table.Cell(source.title.isEmpty ? notRecorded : source.title, isHeader: true),
        Table.Cell(source.kind.words), Table.Cell.paragraphs(origin),
        Table.Cell.paragraphs([
          source.weight?.words ?? notRecorded,
          source.isBeyondCase ? "Tells of more than this case" : "",
        ]),
      ]
    }
    return [
      .table(
        Table(
          caption: "Sources",
          columns: [
            .init("Source", width: 4), .init("Kind", width: 2), .init("From", width: 3),
            .init("Weight", width: 3),
          ], rows: rows), orNothing: "No source has been recorded yet.")
    ]
  }
}
