/// The words that dates are written with.
enum DateVocabulary {
  /// Up to sixteen bytes of a word in small letters.
  struct Spelling: Hashable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init() {}

    fileprivate init(_ word: String) {
      for byte in word.utf8 { _ = append(byte) }
    }

    /// Adds a letter or mark; false when there is no room for it.
    mutating func append(_ byte: UInt8) -> Bool {
      guard high >> 56 == 0 else { return false }
      high = high << 8 | low >> 56
      let isCapital = byte &- 0x41 <= 25
      low = low << 8 | UInt64(isCapital ? byte | 0x20 : byte)
      return true
    }
  }

  /// The meaning of every word.
  static let words: [Spelling: DateWord] = {
    var words: [Spelling: DateWord] = [:]
    for (meaning, spellings) in table {
      for spelling in spellings.split(separator: " ") {
        words[Spelling(String(spelling))] = meaning
      }
    }
    return words
  }()

  private static let table: [(DateWord, String)] = [
    (.month(1), "january jan"), (.month(2), "february feb febuary"), (.month(3), "march mar"),
    (.month(4), "april apr"), (.month(5), "may"), (.month(6), "june jun"),
    (.month(7), "july jul"), (.month(8), "august aug"), (.month(9), "september sept sep"),
    (.month(10), "october oct"), (.month(11), "november nov"), (.month(12), "december dec"),
    (.weekday(1), "monday mon"), (.weekday(2), "tuesday tues tue"),
    (.weekday(3), "wednesday weds wed"), (.weekday(4), "thursday thurs thur thu"),
    (.weekday(5), "friday fri"), (.weekday(6), "saturday sat"), (.weekday(7), "sunday sun"),
    (.season(.spring), "spring"), (.season(.summer), "summer"),
    (.season(.autumn), "autumn"), (.season(.winter), "winter"),
    (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"),
    (.ordinal(4), "fourth"), (.ordinalEnding, "st nd rd th"), (.decadeEnding, "s"),
    (.term, "term"), (.quarter, "quarter qtr"), (.quarterLetter, "q"), (.half, "half"),
    (.year, "year"), (.schoolYear, "school academic"), (.financialYear, "financial fiscal fy"),
    (.week, "week wk"), (.weekLetter, "w"), (.weekCommencing, "w/c w/b wc wb"),
    (.weekEnding, "w/e"), (.starting, "commencing beginning starting start"),
    (.ending, "ending end"), (.last, "last"),
    (.early, "early"), (.middle, "mid middle"), (.late, "late"),
    (
      .approximate,
      "about around approx approximately circa ca c roughly possibly probably perhaps maybe "
        + "estimated est uncertain unsure"
    ),
    (.before, "before pre"), (.by, "by"), (.until, "until till til"), (.after, "after post"),
    (.since, "since"), (.onwards, "onwards onward"), (.no, "no not"), (.earlier, "earlier"),
    (.later, "later"), (.than, "than"), (.prior, "prior"), (.up, "up"),
    (.from, "from"), (.between, "between betw"), (.to, "to through thru"), (.and, "and"),
    (.or, "or"),
    (.morningHalf, "am"), (.afternoonHalf, "pm"), (.hours, "hours hrs hr hour"),
    (.hourLetter, "h"), (.timeLetter, "t"),
    (.dayPart(.morning), "morning"), (.dayPart(.afternoon), "afternoon"),
    (.dayPart(.evening), "evening"), (.dayPart(.night), "night overnight"),
    (.dayPart(.lunchtime), "lunchtime"), (.dayPart(.noon), "noon midday"),
    (.dayPart(.midnight), "midnight"),
    (.zone(0), "z gmt utc"), (.zone(60), "bst"),
    (.filler, "on in at the of during sometime some dated month exact precise actual"),
    (.noun, "date day time"), (.present, "present now ongoing current"),
    (.placeholder, "x xx xxx xxxx"),
    (.absent, "unknown undated n/k n/a nk na none nil tbc tba unclear"),
    (.given, "known given recorded stated specified available provided supplied clear confirmed"),
    (.sent, "sent"), (.received, "received recd"),
  ]
}
