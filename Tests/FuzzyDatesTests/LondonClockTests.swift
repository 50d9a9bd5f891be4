import Foundation
import Testing

@testable import FuzzyDates

@Suite("What clocks in London show")
struct LondonClockTests {
  @Test(
    "Greenwich time is turned into what the time zone database says, every half hour since 1972")
  func sameAsDatabase() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    let start = try #require(CalendarDay("1972-01-01")).dayNumber * 1_440
    let end = try #require(CalendarDay("2037-12-31")).dayNumber * 1_440
    var wrong: [Int] = []
    for minute in stride(from: start, to: end, by: 30) {
      let ahead = london.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
      let wall = LondonClock.wallTime(inGreenwich: WallTime(minuteNumber: minute))
      if wall?.minuteNumber != minute + ahead { wrong.append(minute) }
    }
    #expect(wrong.isEmpty)
  }

  static let times: [(words: String, edtf: String, problem: FuzzyDateProblem?)] = [
    ("31/03/2024 00:59", "2024-03-31T00:59", nil), ("31/03/2024 01:00", "2024-03-31", .skippedHour),
    ("31/03/2024 01:59", "2024-03-31", .skippedHour), ("31/03/2024 02:00", "2024-03-31T02:00", nil),
    ("1am on 31 March 2024", "2024-03-31", .skippedHour),
    ("31 March 2024 01:30 GMT", "2024-03-31T01:30", .zoneIgnored),
    ("27/10/2024 00:59", "2024-10-27T00:59", nil),
    ("27/10/2024 01:00", "2024-10-27T01:00", .repeatedHour),
    ("27/10/2024 01:59", "2024-10-27T01:59", .repeatedHour),
    ("27/10/2024 02:00", "2024-10-27T02:00", nil),
    ("27/10/2024 01:30 GMT", "2024-10-27T01:30", nil),
    ("27/10/2024 01:30 BST", "2024-10-27T01:30", nil),
    ("16/03/1980 02:30", "1980-03-16", .skippedHour),
    ("29/10/1989 01:30", "1989-10-29T01:30", .repeatedHour),
    ("19/03/1967 02:30", "1967-03-19T02:30", nil),
    ("28/03/2024 01:30", "2024-03-28T01:30", nil),
  ]

  @Test(
    "The hour that is skipped leaves the day, and the hour that is repeated is said",
    arguments: times)
  func changes(words: String, edtf: String, problem: FuzzyDateProblem?) {
    let reading = FuzzyDateReader.example.read(words)
    #expect(reading.date.edtf == edtf)
    #expect(reading.problem == problem)
  }

  static let zones: [(words: String, edtf: String, problem: FuzzyDateProblem?)] = [
    ("2024-05-23T10:15Z", "2024-05-23T11:15", .zoneConverted),
    ("2024-05-23T23:30:00.000Z", "2024-05-24T00:30", .zoneConverted),
    ("2024-05-23T10:15-05:00", "2024-05-23T16:15", .zoneConverted),
    ("2024-01-01T00:15+05:30", "2023-12-31T18:45", .zoneConverted),
    ("2024-05-23T10:15+01:00", "2024-05-23T10:15", nil),
    ("2024-01-23T10:15Z", "2024-01-23T10:15", nil),
    ("2024-10-27T00:30Z", "2024-10-27T01:30", .repeatedHour),
    ("2024-10-27T01:30Z", "2024-10-27T01:30", .repeatedHour),
    ("2024-03-31T01:30Z", "2024-03-31T02:30", .zoneConverted),
    ("1965-05-23T10:15Z", "1965-05-23T10:15", .zoneIgnored),
    ("23/05/2024 10:15 GMT", "2024-05-23T10:15", .zoneIgnored),
    ("23/05/2024 10:15 BST", "2024-05-23T10:15", nil),
  ]

  @Test(
    "A zone that a program wrote is turned into London's time; one of a person is kept",
    arguments: zones)
  func zone(words: String, edtf: String, problem: FuzzyDateProblem?) {
    let reading = FuzzyDateReader.example.read(words)
    #expect(reading.date.edtf == edtf)
    #expect(reading.problem == problem)
  }
}
