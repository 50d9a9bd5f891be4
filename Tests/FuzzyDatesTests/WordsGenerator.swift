import FuzzyDates

/// Makes words of dates, and the finest precision that they can bear.
struct WordsGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(state: seed) }

  /// Words in a form that people use, of a random date.
  mutating func words() -> (words: String, finest: DatePrecision) {
    let (left, precision) = one()
    switch pick(8) {
    case 0: return ("before \(left)", precision)
    case 1: return ("since \(left)", precision)
    case 2: return ("c. \(left)", precision)
    case 3:
      let (right, other) = one()
      let joined = [
        "from \(left) to \(right)", "\(left) – \(right)", "between \(left) and \(right)",
      ]
      return (joined[pick(3)], rank(precision) > rank(other) ? precision : other)
    default: return (left, precision)
    }
  }

  /// A jumble of the pieces that dates are made of, and of others.
  mutating func junk() -> String {
    let pieces = [
      "1", "31", "2024", "06", "99", "/", "-", "–", ".", ":", ",", "?", " ", "  ", "to", "May",
      "early", "w/c", "am", "T", "Z", "+", "~", "'", "between", "and", "term", "Q", "half", "week",
      "not", "known", "x", "23/05/2024", "10.15", "\u{A0}", "\u{301}", "é", "\u{0}", "call", "(",
      ")",
    ]
    return (0..<pick(24)).map { _ in pieces[pick(pieces.count)] }.joined()
  }

  /// A jumble of the words that count from another date.
  mutating func relativeJunk() -> String {
    let pieces = [
      "1", "99", "999", "three", "a", "few", "/52", "/7", "day", "weeks", "months", "years",
      "hours",
      "later", "before", "after", "ago", "next", "same", "that", "previous", "last", "this",
      "Monday", "morning", "10am", "aged", "old", "birth", "about", "within", "and", "-", "to",
      "yesterday", "ditto", "above", "the", "of", "week", ",", "earlier", "now", "from",
    ]
    return (0..<pick(9)).map { _ in pieces[pick(pieces.count)] }.joined(separator: " ")
  }

  private mutating func one() -> (String, DatePrecision) {
    let day = CalendarDay(dayNumber: pick(30_000) - 5_000)
    let month = Self.months[day.month - 1]
    switch pick(12) {
    case 0: return ("\(day.day)/\(day.month)/\(day.year)", .day)
    case 1: return ("\(day.day) \(month) \(day.year) \(pick(14) + 10):\(pick(50) + 10)", .minute)
    case 2: return ("\(pick(12) + 1)pm on \(day.day) \(month) \(day.year)", .hour)
    case 3: return ("w/c \(day.day) \(month) \(day.year)", .week)
    case 4: return ("\(month) \(day.year)", .month)
    case 5: return ("\(["early", "mid-", "late"][pick(3)]) \(month) \(day.year)", .month)
    case 6: return ("\(["spring", "summer", "autumn", "winter"][pick(4)]) \(day.year)", .season)
    case 7: return ("\(["spring", "summer", "autumn"][pick(3)]) term \(day.year)", .term)
    case 8: return ("Q\(pick(4) + 1) \(day.year)", .quarter)
    case 9: return ("overnight \(day.day) \(month) \(day.year)", .day)
    case 10: return ("?/\(day.month)/\(day.year)", .month)
    default: return ("\(day.year)", .year)
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private func rank(_ precision: DatePrecision) -> Int { coarseness(of: precision) }

  private static let months = [
    "Jan", "February", "Mar", "April", "May", "June", "Jul", "Aug", "Sept", "Oct", "November",
    "Dec",
  ]
}

/// How coarse a precision is, from the minute up.
func coarseness(of precision: DatePrecision) -> Int {
  let order: [DatePrecision] = [
    .minute, .hour, .day, .week, .month, .season, .quarter, .term, .year, .unknown,
  ]
  return order.firstIndex(of: precision) ?? order.count
}

/// The same random numbers for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
