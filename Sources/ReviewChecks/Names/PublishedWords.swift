import CaseModel

/// What a public report may say although it looks like a name of the register.
struct PublishedWords: Sendable {
  private struct Phrase {
    let words: [String]
    /// The person whose label it is: a label does not excuse that same person's own name.
    let owner: Int?
  }

  /// Abbreviations and codes, which may look like initials.
  let abbreviations: Set<String>
  private var phrases: [String: [Phrase]] = [:]

  /// Collects the labels, the reviewers' names and the cited authors of a review.
  init(_ record: ReviewRecord) {
    abbreviations = Set(
      (record.glossary.map(\.abbreviation) + record.agencies.map(\.code)
        + record.people.map(\.code)).map { $0.lowercased() })
    for (index, person) in record.people.enumerated() { add(person.publishedLabel, owner: index) }
    let others =
      record.participants.map(\.publishedName) + record.agencies.map(\.publishedLabel)
      + record.sources.map(\.publishedCitation) + [record.settings.commissioningBody]
    for text in others { add(text, owner: nil) }
  }

  private mutating func add(_ text: String, owner: Int?) {
    let words = Words(text).all.map { String($0.bare) }
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(words: words, owner: owner))
  }

  /// For each word of a text that may be published, the person whom it does not excuse, or -1.
  func excused(in words: [Word]) -> [Int: Int] {
    var excused: [Int: Int] = [:]
    for position in words.indices {
      for phrase in phrases[String(words[position].bare), default: []] {
        let range = position..<position + phrase.words.count
        guard range.upperBound <= words.count,
          zip(words[range], phrase.words).allSatisfy({ $0.bare == $1 })
        else { continue }
        for index in range { excused[index] = phrase.owner ?? -1 }
      }
    }
    return excused
  }
}
