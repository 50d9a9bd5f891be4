import FuzzyDates
import Testing

@Suite("What cannot be a date, and what is one only with a question mark")
struct RefusedFormsTests {
  static let undated: [(words: String, problem: FuzzyDateProblem)] = [
    ("31/06/2024", .impossible), ("30 Feb 2024", .impossible), ("29/02/2023", .impossible),
    ("2024-02-30", .impossible), ("13/13/2024", .impossible), ("13/2024", .impossible),
    ("2023-W53", .impossible), ("w/c 31/06/2024", .impossible), ("31/06/2024 10:15", .impossible),
    ("30/06/2024 - 31/06/2024", .impossible),
    ("05/13/2024", .ambiguousOrder), ("5/31/24", .ambiguousOrder),
    ("14:10", .timeWithoutDate), ("10.15", .timeWithoutDate), ("1410hrs", .timeWithoutDate),
    ("1430", .timeWithoutDate), ("0930", .timeWithoutDate), ("3pm", .timeWithoutDate),
    ("overnight", .timeWithoutDate), ("10:15-11:00", .timeWithoutDate),
    ("5 May", .yearMissing), ("15th", .yearMissing), ("Monday", .yearMissing),
    ("Jun 24", .yearMissing), ("March 15", .yearMissing), ("Autumn term", .yearMissing),
    ("23/05", .yearMissing), ("3-5 May", .yearMissing), ("w/c 22 July", .yearMissing),
    ("5 May 2024 - 3 May 2024", .endBeforeStart), ("2018-2016", .endBeforeStart),
    ("between 5 and 3 May 2024", .endBeforeStart),
  ]

  @Test("Words that give no date stay undated and say why", arguments: undated)
  func refusal(words: String, problem: FuzzyDateProblem) {
    let reading = FuzzyDateReader.example.read(words)
    #expect(reading.problem == problem)
    #expect(reading.date == .undated(words))
  }

  static let unreadable = [
    "Telephone call 23/05/2024", "23/05/2024 seen at home", "23/05/2024 and 24/05/2024",
    "3 and 5 May 2024", "23/05/2024 24/05/2024", "yesterday", "a week later", "aged 5 weeks",
    "Year 5", "half term 2024", "winter term 2024", "23/05/20??", "23/05/9999",
    "23/05/0024", "23/05/4", "1/2/3", "45435", "230524", "123456789012", "2430", "10 2024 11",
    "May June 2024", "Monday June 2024", "June 2024 10:15", "w/c June 2024", "early 3 May 2024",
    "between 3 May 2024", "2024–", "23/05/2024 \u{1F4C5}", "２３/05/2024",
    "23/05/2024\u{0}", "from to", "not 2024", "23/05/2024 10-2", "2024-05-23T10:15/PT1H",
  ]

  @Test("A date with other words round it is refused, not picked out", arguments: unreadable)
  func noGuess(words: String) {
    let reading = FuzzyDateReader.example.read(words)
    #expect(reading.problem == .unreadable)
    #expect(reading.date == .undated(words))
  }

  static let unknown = [
    "", "  ", "not known", "N/K", "n.k.", "NK", "n/a", "None", "nil", "unknown", "Undated",
    "no date", "no date given", "date not recorded", "Date: not known", "exact date unknown",
    "date or time not known", "/", "tbc", "-", "–", "?", "??",
    "??/??/????",
    "xx/xx/xxxx", "00/00/0000", "(unknown)",
  ]

  @Test("Words that say themselves that there is no date are plain", arguments: unknown)
  func nothingKnown(words: String) {
    #expect(FuzzyDateReader.example.read(words) == FuzzyDateReading(date: .undated(words)))
  }

  @Test("A day of the week that does not fit leaves the date, makes it approximate and is reported")
  func weekday() {
    let reading = FuzzyDateReader.example.read("Monday 23 May 2024")
    #expect(reading.problem == .weekdayMismatch)
    #expect(reading.date.edtf == "2024-05-23~")
    #expect(FuzzyDateReader.example.read("Wed 3 – Fri 5 May 2024").problem == .weekdayMismatch)
  }

  @Test("A time that no clock shows leaves the day and is reported")
  func clock() {
    for words in ["23/05/2024 25:10", "23/05/2024 10:75", "23/05/2024 13am", "23/05/2024 24:01"] {
      let reading = FuzzyDateReader.example.read(words)
      #expect(reading.problem == .impossibleTime, "\(words)")
      #expect(reading.date.edtf == "2024-05-23")
    }
  }

  @Test("With the month first, the same figures are another day, and the other slip is reported")
  func monthFirst() {
    let reader = FuzzyDateReader(order: .monthDay, anchor: CalendarDay("2024-10-14"))
    #expect(reader.read("05/13/2024").date.edtf == "2024-05-13")
    #expect(reader.read("04/05/24 10:15").date.edtf == "2024-04-05T10:15")
    #expect(reader.read("13/05/2024").problem == .ambiguousOrder)
    #expect(reader.read("2024-05-13").date.edtf == "2024-05-13")
    #expect(reader.read("13 May 2024").date.edtf == "2024-05-13")
    #expect(reader.read("05/?/2024").date.edtf == "2024-05")
  }
}
