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

  /// How much each cue says; settled on the example, where they find 13 of the 14 pairs that its files
  /// declare and 9 others.
  private enum Weight {
    static let sameDay = 0.25
    static let nextDay = 0.1
    static let worker = 0.35
    static let thirdWorker = 0.2
    static let family = 0.1
    static let naming = 0.2
    static let answered = 0.15
    static let contact = 0.1
    static let words = 0.2
    static let other = 0.25
  }

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
    var score = isSameDay ? Weight.sameDay : Weight.nextDay
    // A worker of one of the two, met by the other, says most; a worker of a third agency more than a
    // child whom nearly all entries concern.
    let homes = shared.compactMap { cues.homes[$0] }
    let isWorker = homes.contains { $0 == one.agency || $0 == two.agency }
    if isWorker {
      score += Weight.worker
    } else if !shared.isEmpty {
      score += homes.isEmpty ? Weight.family : Weight.thirdWorker
    }
    let namings =
      (one.named.contains { $0.agency == two.agency } ? 1 : 0)
      + (two.named.contains { $0.agency == one.agency } ? 1 : 0)
    // A worker in common is one naming already.
    if namings == 2 { score += isWorker ? Weight.answered : Weight.naming + Weight.answered }
    if namings == 1, !isWorker { score += Weight.naming }
    if one.contact != nil, one.contact == two.contact { score += Weight.contact }
    if isOther { score -= Weight.other }
    // Alike words alone, of entries that share nobody and name nobody, are how agencies write.
    guard !(shared.isEmpty && namings == 0), score + Weight.words >= OccurrenceSuggestions.threshold
    else { return nil }
    let likeness = cues.likeness(left, right)
    isAlike = likeness >= 0.1
    if isAlike { score += min(Weight.words, likeness) }
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
