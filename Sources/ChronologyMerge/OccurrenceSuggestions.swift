public import CaseModel
import FuzzyDates

/// Suggests entries of different agencies that may tell of one occurrence, for a person to decide.
///
/// Cues are those of methodology 5.4: the same or the next day, people in common, one agency naming
/// the other, similar words. Nothing is ever linked by a suggestion.
public enum OccurrenceSuggestions {
  /// The score from which a pair is worth a person's time.
  public static let threshold = 0.5

  /// Finds candidate pairs in time that grows with entries and pairs per day, not with all pairs.
  ///
  /// - Parameters:
  ///   - entries: All entries that are not hidden.
  ///   - agencies: The agencies of the review, for recognising one named by another.
  ///   - decisions: What files declare and people decided; it settles a candidate's state.
  /// - Returns: Candidates of at least ``threshold``, best first, then by id.
  public static func candidates(
    among entries: [ChronologyEntry], agencies: [Agency], decisions: [OccurrenceDecision]
  ) -> [OccurrenceCandidate] {
    let links = OccurrenceLinks.all(entries: entries, decisions: decisions)
    var state: [[String]: CandidateState] = [:]
    for link in links {
      state[link.entries] = link.relation == .notRelated ? .dismissed : .accepted
    }
    // Two entries that others have brought into one occurrence need no decision of their own.
    var groups = OccurrenceLinks.groups(of: entries, links: links)
    let words = CaseWords(entries: entries)
    let days = Dictionary(grouping: entries.indices.filter { entries[$0].dayNumber != nil }) {
      entries[$0].dayNumber ?? 0
    }
    var found: [OccurrenceCandidate] = []
    for (day, indices) in days {
      for (position, left) in indices.enumerated() {
        let neighbours = indices[(position + 1)...] + (days[day + 1] ?? [])[...]
        for right in neighbours where entries[left].agency != entries[right].agency {
          let pair = PairEvidence(
            entries[left], entries[right], agencies: agencies,
            likeness: words.likeness(left, right))
          guard pair.score >= threshold else { continue }
          let ids = [entries[left].id, entries[right].id].sorted()
          let isTogether =
            groups.representative(of: left) == groups.representative(of: right)
          found.append(
            OccurrenceCandidate(
              entries: ids, score: pair.score, reasons: pair.reasons,
              state: state[ids] ?? (isTogether ? .accepted : .pending)))
        }
      }
    }
    return found.sorted {
      $0.score == $1.score
        ? $0.entries.lexicographicallyPrecedes($1.entries) : $0.score > $1.score
    }
  }
}

extension ChronologyEntry {
  /// The day on which the entry begins, where it is known to the day.
  fileprivate var dayNumber: Int? {
    switch when.precision {
    case .minute, .hour, .day: when.earliest?.day.dayNumber
    default: nil
    }
  }
}
