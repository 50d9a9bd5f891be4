import CaseModel

/// Recognises an agency that an entry speaks of: by its code, by the code of one of its workers, or by
/// its name in full.
struct AgencyNames {
  private var byWord: [UInt64: (agency: Int, by: String)] = [:]
  /// Full names as the numbers of their words, by the number of the first.
  private var byName: [UInt64: [(words: [UInt64], agency: Int, by: String)]] = [:]
  private let people: [String]
  private let homes: [Int?]

  init(agencies: [Agency], numbers: Numbers, people: Numbers, homes: [Int?]) {
    self.people = people.names
    self.homes = homes
    for (number, code) in people.names.enumerated() {
      let words = WordReader.words(of: code)
      if let home = homes[number], words.count == 1 { byWord[words[0].written] = (home, code) }
    }
    for (number, code) in numbers.names.enumerated() {
      let words = WordReader.words(of: code)
      if words.count == 1 { byWord[words[0].written] = (number, code) }
      let name = agencies.first { $0.code == code }?.name ?? ""
      let folded = WordReader.words(of: name).map(\.folded)
      if name.count > 3, let first = folded.first {
        byName[first, default: []].append((folded, number, code))
      }
    }
  }

  /// The agencies named, each once with the word that names it, workers' codes before others.
  func named(
    in words: [WordReader.Word], involving involved: [Int], besides own: Int
  ) -> [(agency: Int, by: String)] {
    var found: [(agency: Int, by: String)] = []
    func add(_ agency: Int, _ word: String) {
      if agency != own, !found.contains(where: { $0.agency == agency }) {
        found.append((agency, word))
      }
    }
    for person in involved { if let home = homes[person] { add(home, people[person]) } }
    for (position, word) in words.enumerated() {
      if let naming = byWord[word.written] { add(naming.agency, naming.by) }
      for name in byName[word.folded] ?? []
      where words.count - position >= name.words.count
        && zip(words[position...], name.words).allSatisfy({ $0.folded == $1 })
      { add(name.agency, name.by) }
    }
    return found
  }
}
