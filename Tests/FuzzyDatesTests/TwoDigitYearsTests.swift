import FuzzyDates
import Testing

@Suite("Years of two digits")
struct TwoDigitYearsTests {
  @Test("The anchor settles the century, and years far from it are reported")
  func anchored() {
    let reader = FuzzyDateReader(anchor: CalendarDay("2024-10-14"))
    for (words, year, isReported) in [
      ("07/11/23", 2023, false), ("07/11/29", 2029, false), ("07/11/30", 2030, true),
      ("07/11/34", 2034, true), ("07/11/35", 1935, true), ("07/11/93", 1993, true),
      ("07/11/94", 1994, false), ("7 Nov 58", 1958, true), ("07/11/00", 2000, false),
    ] {
      let reading = reader.read(words)
      #expect(reading.date.earliest?.day.year == year, "\(words)")
      #expect(reading.problem == (isReported ? .centuryAssumed : nil), "\(words)")
    }
  }

  @Test("An earlier anchor moves the century")
  func earlierAnchor() {
    let reader = FuzzyDateReader(anchor: CalendarDay("1985-01-01"))
    #expect(reader.read("07/11/79").date.edtf == "1979-11-07")
    #expect(reader.read("07/11/23").date.edtf == "1923-11-07")
  }

  @Test("Without an anchor every two-digit year is reported")
  func noAnchor() {
    let reader = FuzzyDateReader()
    for (words, edtf) in [("07.11.23", "2023-11-07"), ("7 Nov 50", "1950-11-07")] {
      let reading = reader.read(words)
      #expect(reading.date.edtf == edtf)
      #expect(reading.problem == .centuryAssumed)
    }
  }

  @Test("A month with a two-digit year could be a day without one, so it is always reported")
  func monthOrDay() {
    let reading = FuzzyDateReader.example.read("Jun-24")
    #expect(reading.date.edtf == "2024-06")
    #expect(reading.problem == .centuryAssumed)
  }
}
