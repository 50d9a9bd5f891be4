import FuzzyDates
import Testing

@Suite("Words that count from another date")
struct RelativeFormsTests {
  private let reader = FuzzyDateReader.example

  private static let words = [
    "same day", "next day", "the day before", "3 weeks later", "approx 2 months later",
    "a few days later", "the following Monday", "next week", "later that month", "later", "ditto",
    "within 2 weeks", "2 hours later", "next day at 10am", "a year later", "same day 14:30",
  ]

  @Test("What is counted is never finer than what it is counted from, unless the words give a time")
  func neverFiner() {
    for base in ["3 May 2024", "w/c 6 May 2024", "May 2024", "summer 2024", "2024", "c. May 2024"] {
      let previous = reader.read(base).date
      for words in Self.words {
        let reading = reader.read(words, after: previous)
        let date = reading.date
        #expect(reading.problem == .relativeToPrevious, "\(words) after \(base)")
        let isTimed = words.contains("10am") || words.contains("14:30")
        if !isTimed || previous.precision != .day {
          #expect(
            coarseness(of: date.precision) >= coarseness(of: previous.precision),
            "\(words) after \(base)")
        }
        if previous.qualifier == .approximate { #expect(date.qualifier == .approximate) }
        if let first = date.earliest, let last = date.latest { #expect(first <= last) }
      }
    }
  }

  @Test("A wider date before makes a wider date after, which holds what a narrower one would give")
  func wider() {
    let day = reader.read("15 May 2024").date
    let month = reader.read("May 2024").date
    for words in Self.words {
      let narrow = reader.read(words, after: day).date
      let wide = reader.read(words, after: month).date
      if let first = wide.earliest, let other = narrow.earliest {
        #expect(first <= other, "\(words)")
      }
      if let last = wide.latest, let other = narrow.latest { #expect(last >= other, "\(words)") }
    }
  }

  @Test("Words that name a date by themselves are read as they are, whatever stood before")
  func absolute() {
    let previous = reader.read("3 May 2024").date
    for row in PhraseTable.alone.joined() where row.problem != .unreadable {
      #expect(
        reader.read(row.words, after: previous) == reader.read(row.words), "\(row)")
    }
  }

  @Test("A chain of relative words widens and never narrows")
  func chain() {
    var date = reader.read("1 May 2024").date
    var width = 0
    for _ in 0..<5 {
      date = reader.read("about 3 weeks later", after: date).date
      guard let first = date.earliest, let last = date.latest else { break }
      let now = last.minuteNumber - first.minuteNumber
      #expect(now > width)
      width = now
    }
    #expect(date.edtf == "2024-07-10~/2024-09-18~")
  }

  @Test(
    "Without a date before, without an age's birth and without a day of writing there is no date")
  func nothingToCountFrom() {
    for words in ["next day", "approx 3 weeks later", "aged 3 weeks", "yesterday", "ditto", "\""] {
      for context in [DateContext(), DateContext(previous: .undated("N/K"))] {
        let reading = reader.read(words, beside: context)
        #expect(reading.problem == .countedFromUnknown, "\(words)")
        #expect(reading.date == .undated(words))
      }
      #expect(reader.read(words).problem == .unreadable, "\(words)")
    }
  }

  @Test("Hostile words cost no more beside a date than alone")
  func hostile() {
    let context = DateContext(
      previous: reader.read("2024").date, written: CalendarDay("2024-05-07"),
      birth: reader.read("2020").date)
    var generator = WordsGenerator(seed: 4)
    for _ in 0..<5_000 {
      let words = generator.relativeJunk()
      let date = reader.read(words, beside: context).date
      #expect(Array(date.originalText.utf8) == Array(words.utf8))
      if let first = date.earliest, let last = date.latest { #expect(first <= last, "\(words)") }
    }
  }
}
