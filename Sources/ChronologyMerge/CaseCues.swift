import CaseModel
import FuzzyDates

/// What of each entry is weighed when entries are compared: numbers in place of words and codes, so
/// that many thousand can be compared in a moment.
struct CaseCues {
  /// The cues of one entry.
  struct Entry {
    /// The day on which it begins, where it is known to the day.
    let day: Int?
    let agency: Int
    /// Everybody whom it concerns or involves, sorted.
    let people: [Int]
    /// Its words of more than three letters, each once, sorted.
    let words: [Int]
    /// The agencies that it names, each with the word that names it.
    var named: [(agency: Int, by: String)]
    let contact: ContactKind?
  }

  /// The cues of the entries, in their order.
  private(set) var entries: [Entry] = []
  /// The codes of people, by their numbers.
  let people: [String]
  /// By a person's number, the agency whose worker it is; nil for the family and whoever is unclear.
  let homes: [Int?]
  /// How much each word counts: one in many entries says little.
  private var weights: [Double] = []

  init(entries all: [ChronologyEntry], agencies: [Agency]) {
    var agencyNumbers = Numbers()
    for agency in agencies { _ = agencyNumbers.number(of: agency.code) }
    var peopleNumbers = Numbers()
    var uses: [[Int: Int]] = []
    for entry in all {
      let agency = agencyNumbers.number(of: entry.agency)
      for code in Set(entry.subjects + entry.actors) where !code.isEmpty {
        let person = peopleNumbers.number(of: code)
        if person == uses.count { uses.append([:]) }
        uses[person][agency, default: 0] += 1
      }
    }
    // Whoever most entries of one agency and few of others speak of works there.
    let homes = uses.map { counts -> Int? in
      let total = counts.values.reduce(0, +)
      return counts.first { $0.value * 2 > total }?.key
    }
    self.homes = homes
    people = peopleNumbers.names

    let names = AgencyNames(
      agencies: agencies, numbers: agencyNumbers, people: peopleNumbers, homes: homes)
    var vocabulary: [UInt64: Int] = [:]
    var counts: [Int] = []
    entries.reserveCapacity(all.count)
    for entry in all {
      var words: [WordReader.Word] = []
      for text in [entry.whatHappened, entry.response, entry.outcome] {
        WordReader.add(text, to: &words)
      }
      let numbers = Set(words.lazy.filter { $0.length > 3 }.map(\.folded)).map { word in
        let number = vocabulary[word, default: counts.count]
        if number == counts.count {
          vocabulary[word] = number
          counts.append(0)
        }
        counts[number] += 1
        return number
      }
      let own = agencyNumbers.number(of: entry.agency)
      let involved = Set(entry.subjects + entry.actors).filter { !$0.isEmpty }
        .map { peopleNumbers.number(of: $0) }.sorted()
      entries.append(
        Entry(
          day: entry.dayNumber, agency: own, people: involved, words: numbers.sorted(),
          named: names.named(in: words, involving: involved, besides: own),
          contact: entry.contactKind))
    }
    weights = counts.map { 1 - Double($0) / Double(max(1, all.count)) }
  }

  /// How alike the words of two entries are: the weight they share over the weight they have.
  func likeness(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (entries[left].words, entries[right].words)
    var (shared, total) = (0.0, 0.0)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || (i < a.count && a[i] < b[j]) {
        total += weights[a[i]]
        i += 1
      } else if i == a.count || b[j] < a[i] {
        total += weights[b[j]]
        j += 1
      } else {
        shared += weights[a[i]]
        total += weights[a[i]]
        i += 1
        j += 1
      }
    }
    return total > 0 ? shared / total : 0
  }

  /// The people whom both entries concern or involve.
  func shared(_ left: Int, _ right: Int) -> [Int] {
    let (a, b) = (entries[left].people, entries[right].people)
    var found: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { found.append(a[i]) }
      if a[i] <= b[j] { i += 1 } else { j += 1 }
    }
    return found
  }
}

/// Numbers for names, in the order in which they first come.
struct Numbers {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a name; a new name gets the next.
  mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

extension ChronologyEntry {
  /// The day on which the entry begins, where it is known to the day.
  fileprivate var dayNumber: Int? {
    switch when.precision {
    case .minute, .hour, .day: when.earliest?.day.dayNumber
    default: nil
    }
  }
}
