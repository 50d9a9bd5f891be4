import CaseModel
import Diagnostics

/// Finds the people and addresses of a register in the words of a text.
///
/// Names are found in any mixture of capitals, with and without accents, with possessive and plural
/// endings, in pieces across hyphens, spaces and line ends, inside longer words, and, where they are
/// long, with small slips. The time is linear in the length of the text for a register of given size.
struct NameSearch: Sendable {
  private let published: PublishedWords
  private let single: [String: [RegisterName]]
  private let initials: [String: [RegisterName]]
  private let sequences: [String: [RegisterName]]
  private let postcodes: [String: [RegisterName]]
  private let longNames: [(name: RegisterName, bytes: [UInt8])]
  private let longest: Int

  /// Prepares the search for a review.
  init(_ record: ReviewRecord) {
    published = PublishedWords(record)
    let names = RegisterName.all(of: record.people)
    single = Dictionary(grouping: names.filter { $0.form == .name }) { $0.words[0] }
    initials = Dictionary(grouping: names.filter { $0.form == .initials }) { $0.words.joined() }
    sequences = Dictionary(grouping: names.filter { $0.form == .address || $0.form == .postcode }) {
      $0.words[0]
    }
    postcodes = Dictionary(grouping: names.filter { $0.form == .postcode }) { $0.words.joined() }
    longNames = names.filter { $0.form == .name && !$0.needsCapital && $0.words[0].utf8.count > 5 }
      .map { ($0, Array($0.words[0].utf8)) }
    longest = single.keys.map(\.count).max() ?? 0
  }

  /// Finds everybody in a text.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - ordinary: How the whole report uses words in small letters.
  /// - Returns: The hits in the order of the text.
  func hits(in words: [Word], ordinary: OrdinaryUse) -> [NameHit] {
    let excused = published.excused(in: words)
    var unusual: [String: [(RegisterName, NameHit.Likeness)]] = [:]
    var hits: [NameHit] = []
    for position in words.indices {
      var found = exact(words, position, ordinary)
      if found.isEmpty { found = inPieces(words, position, ordinary) }
      found += initials(words, position) + sequences(words, position, ordinary)
      if found.isEmpty {
        let word = words[position]
        let key = word.isCapitalised ? "^" + word.text : word.text
        let alike = unusual[key] ?? nearly(word, ordinary)
        unusual[key] = alike
        found = alike.map { name, likeness in
          hit(name, likeness, position..<position + 1)
        }
      }
      hits += found.filter { hit in
        !hit.range.allSatisfy { excused[$0].map { $0 != hit.person } ?? false }
      }
    }
    return hits
  }

  private func hit(
    _ name: RegisterName, _ likeness: NameHit.Likeness, _ range: Range<Int>
  ) -> NameHit {
    NameHit(person: name.person, form: name.form, likeness: likeness, range: range)
  }

  /// A name as it stands in the register, apart from capitals, accents and endings.
  private func exact(_ words: [Word], _ position: Int, _ ordinary: OrdinaryUse) -> [NameHit] {
    let word = words[position]
    let bare = String(word.bare)
    var found = single[bare] ?? []
    for stem in Self.stems(of: bare) { found += single[stem] ?? [] }
    return found.filter { name in
      guard name.needsCapital || ordinary.isEveryday(bare) else { return true }
      return word.isCapitalised && !ordinary.isOrdinaryBeginning(words, at: position)
    }.map { hit($0, .exact, position..<position + 1) }
  }

  /// What may stand before a plural ending: `venderbys` and `venderbies` give `venderby`.
  private static func stems(of word: String) -> [String] {
    guard word.count > 3, word.hasSuffix("s") else { return [] }
    var stems = [String(word.dropLast())]
    if word.hasSuffix("es") { stems.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { stems.append(word.dropLast(3) + "y") }
    return stems
  }

  /// A name that is cut by a hyphen, a space or a line end.
  private func inPieces(_ words: [Word], _ position: Int, _ ordinary: OrdinaryUse) -> [NameHit] {
    let first = words[position]
    var joined = first.text
    var areLetters = joined.count == 1
    var hasSpace = false
    var areOrdinary = ordinary.isOrdinary(first.text)
    var next = position + 1
    while next < words.count, joined.count < longest {
      let gap = words[next].gap
      guard gap == .space || gap == .broken else { return [] }
      hasSpace = hasSpace || gap == .space
      areLetters = areLetters && words[next].text.count == 1
      areOrdinary = areOrdinary && ordinary.isOrdinary(words[next].text)
      joined += words[next].bare
      next += 1
      guard joined.count >= (hasSpace ? 5 : 4) || areLetters, let names = single[joined] else {
        continue
      }
      // Two everyday words side by side may happen to make up a name.
      if areLetters || (!areOrdinary && (!hasSpace || first.isCapitalised)) {
        return names.map { hit($0, .split, position..<next) }
      }
    }
    return []
  }

  /// A long name inside a longer word, or with a slip or two.
  private func nearly(
    _ word: Word, _ ordinary: OrdinaryUse
  ) -> [(RegisterName, NameHit.Likeness)] {
    let text = Array(word.bare.utf8)
    guard text.count > 5 else { return [] }
    return longNames.compactMap { name, bytes in
      if ordinary.isEveryday(name.words[0]) { return nil }
      if text.count > bytes.count, word.text.contains(name.words[0]) { return (name, .joined) }
      let slips = bytes.count > 9 ? 2 : bytes.count > 6 ? 1 : 0
      guard slips > 0, word.isCapitalised, !ordinary.isOrdinary(word.text),
        EditDistance.between(text, bytes, limit: slips) != nil
      else { return nil }
      return (name, .misspelt)
    }
  }

  /// The first letters of a name, as `MV`, `M.V.` or `M V`.
  private func initials(_ words: [Word], _ position: Int) -> [NameHit] {
    let word = words[position]
    guard word.isUpperCase, word.text.count < 5 else { return [] }
    if word.text.count > 1 {
      guard !published.abbreviations.contains(word.text) else { return [] }
      return (initials[word.text] ?? []).map { hit($0, .exact, position..<position + 1) }
    }
    var joined = word.text
    var next = position + 1
    while next < words.count, words[next].text.count == 1, words[next].isUpperCase,
      words[next].gap != .broken, joined.count < 4
    {
      // `Plan A. I agree.` is no pair of initials.
      if words[next].gap == .stop, words[next].text == "i" || words[next].text == "a" { break }
      joined += words[next].text
      next += 1
      if let names = initials[joined] { return names.map { hit($0, .exact, position..<next) } }
    }
    return []
  }

  /// An address or a postcode.
  private func sequences(_ words: [Word], _ position: Int, _ ordinary: OrdinaryUse) -> [NameHit] {
    let word = words[position]
    let candidates = sequences[AddressWords.full(String(word.bare))] ?? []
    let found = candidates.compactMap { name -> NameHit? in
      let range = position..<position + name.words.count
      guard range.upperBound <= words.count,
        zip(words[range], name.words).allSatisfy({ AddressWords.full(String($0.bare)) == $1 }),
        words[range].dropFirst().allSatisfy({ $0.gap != .stop }),
        // `the high street` in small letters is any high street.
        word.isCapitalised || !name.words.allSatisfy(ordinary.isOrdinary)
      else { return nil }
      return hit(name, .exact, range)
    }
    let whole = postcodes[word.text] ?? []
    return found + whole.map { hit($0, .exact, position..<position + 1) }
  }
}
