import CaseModel

/// What is settled about pairs of entries already, by the agencies' files or by people.
struct SettledPairs {
  private var states: [[String]: CandidateState] = [:]
  private var groups: [Int]
  /// The agencies that have an account in a group of more than one.
  private var agencies: [Int: Set<Int>] = [:]
  private let cues: CaseCues

  init(entries: [ChronologyEntry], decisions: [OccurrenceDecision], cues: CaseCues) {
    self.cues = cues
    let links = OccurrenceLinks.all(entries: entries, decisions: decisions)
    for link in links {
      states[link.entries] = link.relation == .notRelated ? .dismissed : .accepted
    }
    var sets = OccurrenceLinks.groups(of: entries, links: links)
    groups = entries.indices.map { sets.representative(of: $0) }
    var sizes: [Int: Int] = [:]
    for group in groups { sizes[group, default: 0] += 1 }
    for (index, group) in groups.enumerated() where sizes[group, default: 0] > 1 {
      agencies[group, default: []].insert(cues.entries[index].agency)
    }
  }

  /// What has been decided about exactly these entries.
  func state(of ids: [String]) -> CandidateState? { states[ids] }

  /// Whether two entries stand in one occurrence, be it through others.
  func areTogether(_ left: Int, _ right: Int) -> Bool { groups[left] == groups[right] }

  /// Whether the occurrence of one entry has an account of the other's agency already.
  func hasOtherAccount(_ left: Int, _ right: Int) -> Bool {
    agencies[groups[left]]?.contains(cues.entries[right].agency) == true
      || agencies[groups[right]]?.contains(cues.entries[left].agency) == true
  }
}
