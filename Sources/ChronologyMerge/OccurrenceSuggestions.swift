public import CaseModel

/// Suggests entries of different agencies that may tell of one occurrence, for a person to decide.
///
/// Cues are those of methodology 5.4: the same or the next day, people in common, one agency naming
/// the other, similar words. Nothing is ever linked by a suggestion.
public enum OccurrenceSuggestions {
  /// The score from which a pair is worth a person's time.
  public static let threshold = 0.5
  /// In how many pending candidates an entry may stand: a person looks at the best few.
  public static let mostForOneEntry = 5
  /// How many pairs of a day are compared; of a fuller day only those that share a worker.
  static let mostPairsOfOneDay = 200_000
  /// How many entries of a full day may share a worker before that says nothing any more.
  static let mostForOneWorker = 60

  /// Finds candidate pairs in time that grows with entries and pairs per day, not with all pairs.
  ///
  /// - Parameters:
  ///   - entries: All entries that are not hidden.
  ///   - agencies: The agencies of the review, for recognising one named by another.
  ///   - decisions: What files declare and people decided; it settles a candidate's state.
  /// - Returns: Candidates of at least ``threshold``, best first, then by id. Of those that nobody has
  ///   decided about, at most ``mostForOneEntry`` for any entry.
  public static func candidates(
    among entries: [ChronologyEntry], agencies: [Agency], decisions: [OccurrenceDecision]
  ) -> [OccurrenceCandidate] {
    // The order of the entries must not show in the result.
    let entries = entries.sorted { $0.id < $1.id }
    let cues = CaseCues(entries: entries, agencies: agencies)
    let settled = SettledPairs(entries: entries, decisions: decisions, cues: cues)
    var found: [OccurrenceCandidate] = []
    DayPairs(cues: cues).forEach { left, right in
      let isTogether = settled.areTogether(left, right)
      guard
        let pair = PairEvidence(
          left, right, in: cues, isOther: !isTogether && settled.hasOtherAccount(left, right)),
        pair.score >= threshold
      else { return }
      let ids = [entries[left].id, entries[right].id].sorted()
      found.append(
        OccurrenceCandidate(
          entries: ids, score: pair.score,
          reasons: pair.reasons(in: cues) { entries[$0].agency },
          state: settled.state(of: ids) ?? (isTogether ? .accepted : .pending)))
    }
    found.sort {
      $0.score == $1.score
        ? $0.entries.lexicographicallyPrecedes($1.entries) : $0.score > $1.score
    }
    var pending: [String: Int] = [:]
    return found.filter { candidate in
      guard candidate.state == .pending else { return true }
      guard candidate.entries.allSatisfy({ pending[$0, default: 0] < mostForOneEntry })
      else { return false }
      for entry in candidate.entries { pending[entry, default: 0] += 1 }
      return true
    }
  }
}
