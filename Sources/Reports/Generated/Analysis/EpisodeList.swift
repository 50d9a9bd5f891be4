import CaseModel
import Documents

/// The key practice episodes in one table.
struct EpisodeList: GeneratedSection {
  let name = "episodes"
  let summary =
    "The key practice episodes with their periods; inside the review with the appraisal."

  func published(_ review: PublicReview) -> [Block]? {
    let rows = review.phases.flatMap { phase in
      phase.episodes.map { episode in
        [
          Table.Cell("Episode \(episode.number)", isHeader: true), Table.Cell(episode.title),
          Table.Cell.paragraphs([phase.label, phase.period]),
        ]
      }
    }
    return [
      .table(
        Table(
          caption: "Key practice episodes",
          columns: [
            .init("Episode", width: 1.9), .init("What it is about", width: 5),
            .init("Phase of the case", width: 3),
          ], rows: rows), orNothing: nothing)
    ]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let record = report.source.record
    let rows = record.episodesInOrder.map { episode in
      [
        Table.Cell("Episode \(episode.number)", isHeader: true), Table.Cell(episode.title),
        Table.Cell(ReportDates.span(episode.from, episode.to)),
        Table.Cell(episode.appraisal?.grade.words ?? "Not appraised yet"),
        Table.Cell(report.inside(episode).findingsInWords),
      ]
    }
    return [
      .table(
        Table(
          caption: "Key practice episodes",
          columns: [
            .init("Episode", width: 1.9), .init("What it is about", width: 4),
            .init("When", width: 2.4), .init("Appraisal of practice", width: 2.6),
            .init("Findings", width: 1.8),
          ], rows: rows), orNothing: nothing)
    ]
  }

  private let nothing = "No key practice episode has been recorded yet."
}
