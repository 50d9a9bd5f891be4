/// How a report itself uses words in small letters, which tells an everyday word from a name.
struct OrdinaryUse: Sendable {
  private var small: [String: Int] = [:]
  private var pairs: Set<String> = []

  /// Reads all parts of a report.
  init(_ parts: [[Word]]) {
    for words in parts {
      for (index, word) in words.enumerated() where word.gap == .space && !word.isCapitalised {
        // Halves of a hyphenated word are no evidence, and neither are bits of a file's name.
        let next = index + 1 < words.count ? words[index + 1] : nil
        if next?.gap == .broken { continue }
        small[word.text, default: 0] += 1
        if let next, next.gap == .space {
          pairs.insert("\(word.text) \(next.text)")
        }
      }
    }
  }

  /// Whether a word stands somewhere in the report in small letters.
  func isOrdinary(_ word: String) -> Bool { small[word] != nil }

  /// Whether the report uses a word in small letters again and again, as no slip would have it.
  func isEveryday(_ word: String) -> Bool { small[word, default: 0] >= 5 }

  /// Whether an everyday word at the beginning of a sentence is just that: the report has it before
  /// the same next word in small letters too, as `young people` beside `Young people`.
  func isOrdinaryBeginning(_ words: [Word], at position: Int) -> Bool {
    let word = words[position]
    guard word.gap == .start || word.gap == .stop || word.gap == .broken,
      position + 1 < words.count, words[position + 1].gap == .space
    else { return false }
    return pairs.contains("\(word.text) \(words[position + 1].text)")
  }
}
