import CaseModel
import Documents

/// Which contributory factors recur across episodes, and which way each worked.
struct FactorsAcrossEpisodes: GeneratedSection {
  let name = "factors"
  let summary = "Contributory factors across episodes; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    var order: [String] = []
    var found: [String: (framework: String, episodes: [String])] = [:]
    for episode in report.source.record.episodesInOrder {
      for factor in episode.factors {
        let inside = report.inside(factor)
        let label = FactorWords.label(inside)
        if found[label] == nil { order.append(label) }
        let mention = "Episode \(episode.number) (\(factor.direction.words))"
        var entry = found[label] ?? (FactorWords.framework(inside), [])
        if !entry.episodes.contains(mention) { entry.episodes.append(mention) }
        found[label] = entry
      }
    }
    let ranked = order.enumerated().sorted {
      let counts = (found[$0.element]?.episodes.count ?? 0, found[$1.element]?.episodes.count ?? 0)
      return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 > counts.1
    }.map(\.element)
    return [
      .table(
        Table(
          caption: "Contributory factors across episodes",
          columns: [
            .init("Factor", width: 3), .init("Where it was at work", width: 4),
            .init("Framework", width: 3),
          ],
          rows: ranked.map { label in
            [
              Table.Cell(label, isHeader: true),
              Table.Cell.paragraphs(found[label]?.episodes ?? []),
              Table.Cell(found[label]?.framework ?? ""),
            ]
          }), orNothing: "No contributory factor has been recorded yet.")
    ]
  }
}
