import FuzzyDates
import Testing

@Suite("Every spelling of a day, and slips in it")
struct SpellingTests {
  private static let days = stride(from: 7_305, through: 23_000, by: 13)
    .map { CalendarDay(dayNumber: $0) }

  @Test("A day printed in any spelling is read back as that day")
  func spellings() {
    var wrong: [String] = []
    for day in Self.days {
      for words in DaySpellings.all(of: day) {
        let date = FuzzyDateReader.example.read(words).date
        let isRight =
          date.earliest?.day == day && date.latest?.day == day && date.precision == .day
        if !isRight { wrong.append(words) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Slips in marks, blanks, noughts and names give the same day or none, and never another")
  func slips() {
    var another: [String] = []
    var read = 0
    var count = 0
    for day in Self.days {
      for words in DaySpellings.slips(of: day) {
        count += 1
        let date = FuzzyDateReader.example.read(words).date
        if date.isUndated { continue }
        read += 1
        if date.earliest?.day != day || date.latest?.day != day { another.append(words) }
      }
    }
    #expect(another.isEmpty)
    #expect(read * 10 > count * 9)
  }

  @Test("A figure lost or typed twice is another day only where that is what the words then say")
  func lostFigures() {
    for day in Self.days where day.day > 12 {
      let words = "\(day.day)/\(day.month)/\(day.year)"
      for index in words.indices where words[index] != "/" {
        var twice = words
        twice.insert(words[index], at: index)
        let date = FuzzyDateReader.example.read(twice).date
        guard let found = date.earliest?.day else { continue }
        #expect(twice == "\(found.day)/\(found.month)/\(found.year)" || found == day, "\(twice)")
      }
    }
  }

  @Test("The six spellings of the published measure are read without a mistake in 2,000 dates")
  func measure() {
    var random = SeededRandom(state: 3)
    var wrong: [String] = []
    for _ in 0..<2_000 {
      let day = CalendarDay(dayNumber: 10_957 + Int(random.next() % 9_000))
      let forms = DaySpellings.measured(of: day)
      let words = forms[Int(random.next() % UInt64(forms.count))]
      let reading = FuzzyDateReader.example.read(words)
      let isRight = reading.date.earliest?.day == day && reading.date.latest?.day == day
      if !isRight || reading.problem != nil { wrong.append(words) }
    }
    #expect(wrong.isEmpty)
  }
}
