/// Looks for turns of phrase in all that the reviewers wrote, outside quotation marks.
struct PhraseSearch: Sendable {
  private let phrases: [Phrase]
  // Few words begin a phrase: one look-up here spares a comparison with every phrase.
  private let firstWords: Set<String>
  private let firstBeginnings: [String]

  /// Gathers the phrases to look for.
  ///
  /// - Parameter phrases: The phrases, those to be preferred first.
  init(phrases: [Phrase]) {
    self.phrases = phrases
    firstWords = phrases.reduce(into: []) { $0.formUnion($1.firstWords) }
    firstBeginnings = phrases.compactMap(\.firstBeginning)
  }

  /// Gives one observation for each use of a phrase.
  ///
  /// What tells two uses in one field apart is the words around them, so that a use which has been
  /// set aside stays so while other paragraphs change, and a new use is a new result.
  ///
  /// - Parameters:
  ///   - subject: What is looked at.
  ///   - remedy: What would satisfy the check.
  func observations(in subject: CheckSubject, remedy: String) -> [CheckObservation] {
    subject.record.passages.flatMap { passage in
      let words = Words(passage.text).all
      return uses(in: words).map { use in
        let name = use.phrase.name
        let mark = Surroundings.digest(of: words, around: use.range)
        return CheckObservation(
          passage.place, detail: "\(name.split(separator: " ").joined(separator: "-"))-\(mark)",
          message: "The text says “\(name)”, or words to that effect.", remedy: remedy)
      }
    }
  }

  private func uses(in words: [Word]) -> [(phrase: Phrase, range: Range<Int>)] {
    var uses: [(Phrase, Range<Int>)] = []
    var position = 0
    while position < words.count {
      guard !words[position].isQuoted, mayBegin(with: words[position].text),
        let (phrase, length) = match(in: words, at: position)
      else {
        position += 1
        continue
      }
      uses.append((phrase, position..<position + length))
      position += max(1, length)
    }
    return uses
  }

  private func mayBegin(with word: String) -> Bool {
    firstWords.contains(word) || firstBeginnings.contains { word.hasPrefix($0) }
  }

  private func match(in words: [Word], at position: Int) -> (Phrase, Int)? {
    for phrase in phrases {
      if let length = phrase.length(in: words, at: position) { return (phrase, length) }
    }
    return nil
  }
}
