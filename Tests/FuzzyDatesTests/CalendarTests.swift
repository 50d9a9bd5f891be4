import FuzzyDates
import Testing

@Suite("Days and moments")
struct CalendarTests {
  @Test("Days count up by one through every year from 1 to 9999, with leap days where they belong")
  func count() throws {
    var day = try #require(CalendarDay(year: 1, month: 1, day: 1))
    var number = day.dayNumber
    while day.year < 9999 || day.month < 12 || day.day < 31 {
      let next = CalendarDay(dayNumber: number + 1)
      let isNewMonth = next.day == 1
      guard next > day, next.dayNumber == number + 1, isNewMonth || next.day == day.day + 1 else {
        Issue.record("after \(day) comes \(next)")
        return
      }
      day = next
      number += 1
    }
    #expect(number == 2_932_896)
    #expect(CalendarDay("1900-02-29") == nil)
    #expect(CalendarDay("2000-02-29") != nil)
  }

  @Test("Days outside the years 1 to 9999 and other spellings are refused")
  func refusals() {
    for text in [
      "0000-01-01", "2024-13-01", "2024-06-31", "24-05-23", "2024-5-23", "2024-05-23 ", "",
    ] {
      #expect(CalendarDay(text) == nil)
    }
    #expect(CalendarDay(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test("Arithmetic stays within the calendar")
  func arithmetic() throws {
    let day = try #require(CalendarDay("2024-01-31"))
    #expect(day.weekday == 3)
    #expect(day.adding(days: 30).description == "2024-03-01")
    #expect(day.adding(months: 1).description == "2024-02-29")
    #expect(day.adding(months: -2).description == "2023-11-30")
    #expect(CalendarDay(dayNumber: .max / 2).description == "9999-12-31")
    #expect(CalendarDay(dayNumber: .min / 2).description == "0001-01-01")
  }

  @Test("Moments are read as they are written, and nothing else is")
  func moments() throws {
    let moment = try #require(WallTime("2024-05-23T10:15"))
    #expect(moment.description == "2024-05-23T10:15")
    #expect(WallTime("2024-05-23")?.minuteOfDay == 0)
    #expect(WallTime(day: moment.day, minuteOfDay: 1440) == nil)
    for text in ["2024-05-23T24:00", "2024-05-23T10", "2024-05-23T10:15:00", "T10:15", ""] {
      #expect(WallTime(text) == nil)
    }
    #expect(moment.minuteNumber == 28_607_655)
  }

  @Test("Dates sort by their earliest moment, or their latest where there is none")
  func sortKey() {
    let reader = FuzzyDateReader.example
    let keys = ["before 2 May 2024", "2 May 2024", "overnight 2/5/24", "after 2 May 2024"].map {
      reader.read($0).date.sortKey ?? 0
    }
    #expect(keys == keys.sorted())
    #expect(FuzzyDate.undated("x").sortKey == nil)
  }
}
