import CaseModel

/// What speaks for two entries telling of one occurrence, as a score with reasons.
///
/// Cues are those of methodology 5.4. Each counts once: a worker whom both name is no second reason
/// because each names the worker's agency.
struct PairEvidence {
  /// How much speaks for it, from 0 to 1, to two decimal places.
  let score: Double
  private let left: Int
  private let right: Int
  private let isSameDay: Bool
  private let shared: [Int]
  private let isAlike: Bool
  private let isOther: Bool

  /// Weighs a pair.
  ///
  /// - Parameters:
  ///   - left: The position of the one entry, not later than the other.
  ///   - right: The position of the other entry, of another agency.
  ///   - cues: The cues of all entries.
  ///   - isOther: Whether one of the agencies has another account of the occurrence already.
  /// - Returns: Nil when the pair cannot reach a score that is worth a person's time.
  init?(_ left: Int, _ right: Int, in cues: CaseCues, isOther: Bool) {
    let (one, two) = (cues.entries[left], cues.entries[right])
    self.left = left
    self.right = right
    self.isOther = isOther
    isSameDay = one.day == two.day
    shared = cues.shared(left, right)
    var score = isSameDay ? 0.25 : 0.1
    // A worker of one of the two, met by the other, says most; a worker of a third agency more than a
    // child whom nearly all entries concern.
    let homes = shared.compactMap { cues.homes[$0] }
    let isWorker = homes.contains { $0 == one.agency || $0 == two.agency }
    score += shared.isEmpty ? 0 : isWorker ? 0.35 : homes.isEmpty ? 0.1 : 0.2
    let namings =
      (one.named.contains { $0.agency == two.agency } ? 1 : 0)
      + (two.named.contains { $0.agency == one.agency } ? 1 : 0)
    if !isWorker { score += [0, 0.2, 0.3][namings] } else if namings == 2 { score += 0.15 }
    if one.contact != nil, one.contact == two.contact { score += 0.1 }
    if isOther { score -= 0.25 }
    // Alike words alone, of entries that share nobody and name nobody, are how agencies write.
    guard !(shared.isEmpty && namings == 0), score + 0.2 >= OccurrenceSuggestions.threshold
    else { return nil }
    let likeness = cues.likeness(left, right)
    isAlike = likeness >= 0.1
    if isAlike { score += min(0.2, likeness) }
    self.score = (max(0, min(1, score)) * 100).rounded() / 100
  }

  /// Why, in plain words; codes and dates only, never an entry's words.
  func reasons(in cues: CaseCues, _ agencies: (Int) -> String) -> [String] {
    var reasons = [isSameDay ? "same day" : "next day"]
    if !shared.isEmpty {
      reasons.append("both name " + shared.map { cues.people[$0] }.sorted().joined(separator: ", "))
    }
    for (entry, other) in [(left, right), (right, left)] {
      let agency = cues.entries[other].agency
      if let naming = cues.entries[entry].named.first(where: { $0.agency == agency }) {
        reasons.append("\(agencies(entry)) names \(naming.by)")
      }
    }
    if let kind = cues.entries[left].contact, kind == cues.entries[right].contact {
      reasons.append("same kind of contact")
    }
    if isAlike { reasons.append("similar words") }
    if isOther { reasons.append("but one of them has another account of it already") }
    return reasons
  }
}
