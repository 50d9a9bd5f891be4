/// The pairs of entries of different agencies on one day or on two days that follow each other.
struct DayPairs {
  let cues: CaseCues

  /// Gives each pair once, the earlier entry first.
  ///
  /// On a day so full that its pairs would be too many (as when an export gives every row one date),
  /// only pairs that share a worker are given.
  func forEach(_ body: (Int, Int) -> Void) {
    let days = Dictionary(
      grouping: cues.entries.indices.filter { cues.entries[$0].day != nil },
      by: { cues.entries[$0].day ?? 0 })
    for (day, today) in days {
      let tomorrow = days[day + 1] ?? []
      if today.count * (today.count / 2 + tomorrow.count) > OccurrenceSuggestions.mostPairsOfOneDay
      {
        sharing(today, tomorrow).forEach { body($0[0], $0[1]) }
        continue
      }
      for (position, left) in today.enumerated() {
        for right in today[(position + 1)...] { give(left, right, body) }
        for right in tomorrow { give(left, right, body) }
      }
    }
  }

  private func give(_ left: Int, _ right: Int, _ body: (Int, Int) -> Void) {
    if cues.entries[left].agency != cues.entries[right].agency { body(left, right) }
  }

  private func sharing(_ today: [Int], _ tomorrow: [Int]) -> Set<[Int]> {
    var byWorker: [Int: [Int]] = [:]
    for index in today + tomorrow {
      for person in cues.entries[index].people where cues.homes[person] != nil {
        byWorker[person, default: []].append(index)
      }
    }
    let first = Set(today)
    var pairs: Set<[Int]> = []
    for indices in byWorker.values
    where indices.count <= OccurrenceSuggestions.mostForOneWorker {
      for (position, left) in indices.enumerated() where first.contains(left) {
        for right in indices[(position + 1)...] { give(left, right) { pairs.insert([$0, $1]) } }
      }
    }
    return pairs
  }
}
