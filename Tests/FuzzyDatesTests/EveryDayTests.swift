import Testing

@testable import FuzzyDates

@Suite("Every day from 1900 to 2100")
struct EveryDayTests {
  private static let days = -25_567...47_846

  @Test("Each day is read from each of six forms as that day and no other")
  func roundTrip() {
    let reader = FuzzyDateReader.example
    var wrong: [String] = []
    for number in Self.days {
      let day = CalendarDay(dayNumber: number)
      let expected = FuzzyDate(
        originalText: "", earliest: .start(of: day), latest: .end(of: day), precision: .day)
      for words in Self.forms(of: day) {
        let reading = reader.read(words)
        let isRight =
          reading.problem == nil && reading.date.earliest == expected.earliest
          && reading.date.latest == expected.latest && reading.date.precision == .day
          && reading.date.qualifier == .exact && reading.date.edtf == day.description
        if !isRight { wrong.append(words) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The days tested are those from 1 January 1900 to 31 December 2100")
  func span() {
    #expect(CalendarDay(dayNumber: Self.days.lowerBound).description == "1900-01-01")
    #expect(CalendarDay(dayNumber: Self.days.upperBound).description == "2100-12-31")
  }

  @Test("The short cut for figures answers as the longer way does")
  func shortCut() throws {
    let years = TwoDigitYears(anchor: 2024)
    var taken = 0
    for order in DayMonthOrder.allCases {
      for number in stride(from: 8_000, through: 20_500, by: 7) {
        let day = CalendarDay(dayNumber: number)
        for words in Self.figures(of: day, order: order) {
          var copy = words
          let (short, tokens) = copy.withUTF8 { bytes in
            (CommonDateForms(order: order, years: years).read(bytes), DateTokens.read(bytes))
          }
          let longer = try PhraseReader(order: order, years: years).read(try #require(tokens).all)
          guard let short else { continue }
          taken += 1
          #expect(short.first == longer.first && short.last == longer.last, "\(words)")
          #expect(short.precision == longer.precision && longer.note == nil)
          #expect(longer.qualifier == .exact)
        }
      }
    }
    #expect(taken > 10_000)
  }

  private static func forms(of day: CalendarDay) -> [String] {
    let month = months[day.month - 1]
    return [
      "\(day.day)/\(day.month)/\(day.year)",
      "\(two(day.day)).\(two(day.month)).\(day.year)",
      day.description,
      "\(day.day) \(month) \(day.year)",
      "\(weekdays[day.weekday - 1]), \(month.prefix(3)) \(day.day), \(day.year)",
      "\(two(day.day))-\(month.prefix(3))-\(day.year)",
    ]
  }

  private static func figures(of day: CalendarDay, order: DayMonthOrder) -> [String] {
    let (first, second) = order == .dayMonth ? (day.day, day.month) : (day.month, day.day)
    return [
      "\(first)/\(second)/\(day.year)", "\(two(first)).\(two(second)).\(two(day.year % 100))",
      "\(day)T10:15", "\(first)-\(second)-\(day.year) 23.59", day.description,
    ]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Mon", "Tues", "Weds", "Thu", "Friday", "Sat", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
