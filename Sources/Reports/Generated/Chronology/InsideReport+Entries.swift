import CaseModel

extension InsideReport {
  /// The number of entries of each agency, by its code.
  var entryCounts: [String: Int] {
    Dictionary(
      source.chronology.occurrences.lazy.flatMap(\.accounts).map { ($0.agency, 1) },
      uniquingKeysWith: +)
  }

  /// The hidden entries with their reasons, in chronology order.
  var hiddenEntries: [(entry: ChronologyEntry, reason: String)] {
    source.chronology.occurrences.flatMap(\.accounts).compactMap { entry in
      source.chronology.hidden[entry.id].map { (entry, $0) }
    }
  }

  /// The numbers of the episodes that rest on each entry.
  var episodesByEntry: [EntryReference: [Int]] {
    var result: [EntryReference: [Int]] = [:]
    for episode in source.record.episodesInOrder {
      for entry in episode.entries { result[entry, default: []].append(episode.number) }
    }
    return result
  }
}
