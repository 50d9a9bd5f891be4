import CaseModel

/// The words of a case's entries, so that rare words count more than common ones.
struct CaseWords {
  private let words: [Set<String>]
  private let weights: [String: Double]

  /// Counts in how many entries each word stands.
  init(entries: [ChronologyEntry]) {
    words = entries.map { Set(Self.words(of: $0, lowercased: true).filter { $0.count > 3 }) }
    var counts: [String: Int] = [:]
    for set in words { for word in set { counts[word, default: 0] += 1 } }
    // A word in one entry out of many weighs most; a word in every entry weighs nothing.
    weights = counts.mapValues { 1 - Double($0) / Double(max(1, entries.count)) }
  }

  /// How alike the words of two entries are: the weight they share over the weight they have.
  func likeness(_ left: Int, _ right: Int) -> Double {
    let shared = words[left].intersection(words[right])
    let all = words[left].union(words[right])
    let total = all.reduce(0) { $0 + (weights[$1] ?? 0) }
    return total > 0 ? shared.reduce(0) { $0 + (weights[$1] ?? 0) } / total : 0
  }

  /// The words of an entry's facts, split at everything that is neither letter nor digit.
  static func words(of entry: ChronologyEntry, lowercased: Bool) -> [String] {
    [entry.whatHappened, entry.response, entry.outcome].flatMap { text in
      (lowercased ? text.lowercased() : text).split { !$0.isLetter && !$0.isNumber }
        .map(String.init)
    }
  }
}
