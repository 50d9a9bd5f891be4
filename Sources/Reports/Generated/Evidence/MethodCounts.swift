import CaseModel
import Documents

/// What the review drew on, in numbers (methodology 1.5 and quality marker 10).
struct MethodCounts: GeneratedSection {
  let name = "data-sources"
  let summary =
    "How many entries, files, conversations and sources of each kind the review drew on."

  func published(_ review: PublicReview) -> [Block]? {
    let counts = review.counts
    return [
      table(
        [
          ("Agencies that took part", counts.agencies),
          ("Agencies’ chronologies", counts.files),
          ("Entries in the integrated chronology", counts.entries),
          ("Conversations", counts.conversations),
        ] + counts.sources.map { ("Sources: " + $0.kind.lowercasedFirst, $0.count) })
    ]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let source = report.source
    let counts = PublicReview.Counts(source)
    let several = source.chronology.occurrences.count { $0.accounts.count > 1 }
    return [
      table(
        [
          ("Agencies that took part", counts.agencies),
          ("Agencies’ chronologies that were read", counts.files),
          ("Rows that could not become entries", source.refusedRows),
          ("Entries in the integrated chronology", counts.entries),
          ("Occurrences that these entries tell of", source.chronology.occurrences.count),
          ("Occurrences with more than one account", several),
          ("Entries without a date", source.chronology.undatedCount),
          ("Entries hidden with a reason", report.hiddenEntries.count),
          ("Conversations", counts.conversations),
          ("Contributions from the family", source.record.familyVoices.count),
        ] + counts.sources.map { ("Sources: " + $0.kind.lowercasedFirst, $0.count) })
    ]
  }

  private func table(_ rows: [(String, Int)]) -> Block {
    .table(
      Table(
        caption: "Data by kind",
        columns: [.init("Kind of data", width: 5), .init("Number", width: 1)],
        rows: rows.map { [Table.Cell($0.0, isHeader: true), Table.Cell(String($0.1))] }))
  }
}
