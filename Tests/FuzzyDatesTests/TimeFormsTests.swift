import FuzzyDates
import Testing

@Suite("Times as people write them")
struct TimeFormsTests {
  static let minutes: [DateForm] = [
    DateForm(
      "19/09/2023 14:10", "2023-09-19T14:10", "2023-09-19T14:10", .minute, .exact,
      "2023-09-19T14:10"),
    DateForm(
      "28 Nov 2023 23:40", "2023-11-28T23:40", "2023-11-28T23:40", .minute, .exact,
      "2023-11-28T23:40"),
    DateForm(
      "06/03/2024 03:12", "2024-03-06T03:12", "2024-03-06T03:12", .minute, .exact,
      "2024-03-06T03:12"),
    DateForm(
      "18 March 2024 10.00", "2024-03-18T10:00", "2024-03-18T10:00", .minute, .exact,
      "2024-03-18T10:00"),
    DateForm(
      "23/5/24 10.15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact, "2024-05-23T10:15"),
    DateForm(
      "13/10/2024 18:05", "2024-10-13T18:05", "2024-10-13T18:05", .minute, .exact,
      "2024-10-13T18:05"),
    DateForm(
      "23/5/24 1015", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact, "2024-05-23T10:15"),
    DateForm(
      "23/5/24 1015hrs", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact, "2024-05-23T10:15"
    ),
    DateForm(
      "23/5/24 10h15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact, "2024-05-23T10:15"),
    DateForm(
      "23/5/24 10.15am", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact, "2024-05-23T10:15"
    ),
    DateForm(
      "23/5/24 at 3.30 p.m.", "2024-05-23T15:30", "2024-05-23T15:30", .minute, .exact,
      "2024-05-23T15:30"),
    DateForm(
      "12:30am on 23 May 2024", "2024-05-23T00:30", "2024-05-23T00:30", .minute, .exact,
      "2024-05-23T00:30"),
    DateForm(
      "10.15 on 23/05/2024", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "23/05/2024 @ 10:15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "23/05/2024 - 10:15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "2024-05-23T10:15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "2024-05-23 10:15:59", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "2024-05-23T10:15:30.125+01:00", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "2024-01-23T10:15Z", "2024-01-23T10:15", "2024-01-23T10:15", .minute, .exact,
      "2024-01-23T10:15"),
    DateForm(
      "23/05/2024 24:00", "2024-05-24T00:00", "2024-05-24T00:00", .minute, .exact,
      "2024-05-24T00:00"),
    DateForm(
      "23/05/2024 about 10:15", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .approximate,
      "2024-05-23T10:15~"),
  ]

  @Test("A day and a time to the minute", arguments: minutes)
  func readsMinutes(form: DateForm) { form.check() }

  static let hours: [DateForm] = [
    DateForm("23/5/24 3pm", "2024-05-23T15:00", "2024-05-23T15:59", .hour, .exact, "2024-05-23T15"),
    DateForm(
      "3pm on 23 May 2024", "2024-05-23T15:00", "2024-05-23T15:59", .hour, .exact, "2024-05-23T15"),
    DateForm(
      "23/05/2024 12 am", "2024-05-23T00:00", "2024-05-23T00:59", .hour, .exact, "2024-05-23T00"),
    DateForm(
      "23/05/2024 noon", "2024-05-23T12:00", "2024-05-23T12:59", .hour, .approximate,
      "2024-05-23T12~"),
    DateForm(
      "12 noon 23/05/2024", "2024-05-23T12:00", "2024-05-23T12:59", .hour, .approximate,
      "2024-05-23T12~"),
    DateForm(
      "2024-05-23T10", "2024-05-23T10:00", "2024-05-23T10:59", .hour, .exact, "2024-05-23T10"),
  ]

  @Test("A day and an hour, which allows the whole hour", arguments: hours)
  func readsHours(form: DateForm) { form.check() }

  static let parts: [DateForm] = [
    DateForm(
      "23/05/2024 am", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23T00:00/2024-05-23T11:59"
    ),
    DateForm(
      "23/05/2024 pm", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23T12:00/2024-05-23T23:59"
    ),
    DateForm(
      "23/05/2024 morning", "2024-05-23", "2024-05-23", .day, .exact,
      "2024-05-23T00:00/2024-05-23T11:59"),
    DateForm(
      "afternoon of 23/05/2024", "2024-05-23", "2024-05-23", .day, .approximate,
      "2024-05-23T12:00~/2024-05-23T18:59~"),
    DateForm(
      "early evening, 23/05/2024", "2024-05-23", "2024-05-23", .day, .approximate,
      "2024-05-23T17:00~/2024-05-23T23:59~"),
    DateForm(
      "23/05/2024 lunchtime", "2024-05-23", "2024-05-23", .day, .approximate,
      "2024-05-23T11:00~/2024-05-23T14:59~"),
    DateForm(
      "overnight 28/11/23", "2023-11-28", "2023-11-29", .day, .approximate,
      "2023-11-28T18:00~/2023-11-29T07:59~"),
    DateForm(
      "28/11/23 overnight", "2023-11-28", "2023-11-29", .day, .approximate,
      "2023-11-28T18:00~/2023-11-29T07:59~"),
    DateForm(
      "during the night of 28/29 Nov 2023", "2023-11-28", "2023-11-29", .day, .approximate,
      "2023-11-28T18:00~/2023-11-29T07:59~"),
    DateForm(
      "overnight 28-29 Nov 2023", "2023-11-28", "2023-11-29", .day, .approximate,
      "2023-11-28T18:00~/2023-11-29T07:59~"),
    DateForm(
      "in the early hours of 29/11/2023", "2023-11-29", "2023-11-29", .day, .approximate,
      "2023-11-29T00:00~/2023-11-29T05:59~"),
    DateForm(
      "23/05/2024 midnight", "2024-05-23", "2024-05-24", .day, .exact,
      "2024-05-23T00:00/2024-05-24T00:00"),
  ]

  @Test("A part of a day, which runs past midnight only if it is a night", arguments: parts)
  func readsParts(form: DateForm) { form.check() }

  static let ranges: [DateForm] = [
    DateForm(
      "28/11/23 23:40-02:15", "2023-11-28T23:40", "2023-11-29T02:15", .minute, .between,
      "2023-11-28T23:40/2023-11-29T02:15"),
    DateForm(
      "28 Nov 2023 23:40 – 02:15", "2023-11-28T23:40", "2023-11-29T02:15", .minute, .between,
      "2023-11-28T23:40/2023-11-29T02:15"),
    DateForm(
      "28/11/23 23:40 - 29/11/23 02:15", "2023-11-28T23:40", "2023-11-29T02:15", .minute, .between,
      "2023-11-28T23:40/2023-11-29T02:15"),
    DateForm(
      "19/09/2023 14:10-15:00", "2023-09-19T14:10", "2023-09-19T15:00", .minute, .between,
      "2023-09-19T14:10/2023-09-19T15:00"),
    DateForm(
      "23/05/2024 10-11am", "2024-05-23T10:00", "2024-05-23T11:59", .hour, .between,
      "2024-05-23T10:00/2024-05-23T11:59"),
    DateForm(
      "23/05/2024 2.30-3.30pm", "2024-05-23T14:30", "2024-05-23T15:30", .minute, .between,
      "2024-05-23T14:30/2024-05-23T15:30"),
    DateForm(
      "23/05/2024 10.30-2.30pm", "2024-05-23T10:30", "2024-05-23T14:30", .minute, .between,
      "2024-05-23T10:30/2024-05-23T14:30"),
    DateForm(
      "10:15-11:00 on 23/05/2024", "2024-05-23T10:15", "2024-05-23T11:00", .minute, .between,
      "2024-05-23T10:15/2024-05-23T11:00"),
    DateForm(
      "from 10:15 to 11:00 on 23 May 2024", "2024-05-23T10:15", "2024-05-23T11:00", .minute,
      .between, "2024-05-23T10:15/2024-05-23T11:00"),
    DateForm(
      "23/05/2024, between 10:15 and 11:00", "2024-05-23T10:15", "2024-05-23T11:00", .minute,
      .between, "2024-05-23T10:15/2024-05-23T11:00"),
    DateForm(
      "2024-05-23T10:15/2024-05-23T11:00", "2024-05-23T10:15", "2024-05-23T11:00", .minute,
      .between, "2024-05-23T10:15/2024-05-23T11:00"),
  ]

  @Test(
    "A range of times, of which the end falls on the next day when it comes before the beginning",
    arguments: ranges)
  func readsRanges(form: DateForm) { form.check() }

  static let remarks: [DateForm] = [
    DateForm("23/05/2024 time unknown", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm(
      "23/05/2024, time not recorded", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
  ]

  @Test("A day of which the time is said to be unknown", arguments: remarks)
  func readsRemarks(form: DateForm) { form.check() }
}
