import CaseModel
import Documents

/// The analysis of practice in each episode, one table an episode (methodology 1.8).
struct EpisodeAnalysis: GeneratedSection {
  let name = "episode-analysis"
  let summary = "For each episode a table with everything that methodology asks to record of it."

  func published(_ review: PublicReview) -> [Block]? {
    let tables = review.phases.flatMap { phase in
      phase.episodes.map { episode in
        table(
          "Episode \(episode.number): \(episode.title)", episode.anchor,
          [
            ("Phase of the case", [phase.label, phase.period].map { .text($0) }),
            ("What happened", episode.whatHappened.map { .text($0) }),
          ])
      }
    }
    return tables.isEmpty ? [.text("No key practice episode has been recorded yet.")] : tables
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let phases = PublicReview(report.source, wording: .asWritten).phases
    let anchors = phases.flatMap(\.episodes).map(\.anchor)
    let episodes = report.source.record.phasesWithEpisodes.flatMap(\.episodes)
    let tables = zip(episodes, anchors).map { episode, anchor in
      table(
        "Episode \(episode.number): \(episode.title)", anchor, EpisodeRows(episode, report).all)
    }
    return tables.isEmpty ? [.text("No key practice episode has been recorded yet.")] : tables
  }

  private func table(
    _ caption: String, _ anchor: String, _ rows: [(String, [Block])]
  ) -> Block {
    .table(
      Table(
        caption: caption,
        columns: [.init("What is recorded", width: 1.4), .init("Content", width: 6)],
        rows: rows.map { label, blocks in
          let shown = blocks.filter { $0 != .text("") }
          return [
            Table.Cell(label, isHeader: true),
            Table.Cell(blocks: shown.isEmpty ? [.text(notRecorded)] : shown),
          ]
        }, anchor: anchor))
  }
}
