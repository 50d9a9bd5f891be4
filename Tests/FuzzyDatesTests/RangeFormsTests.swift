import FuzzyDates
import Testing

@Suite("Ranges and open ends as people write them")
struct RangeFormsTests {
  static let days: [DateForm] = [
    DateForm(
      "01 Jan–04 Feb 2024", "2024-01-01", "2024-02-04", .day, .between, "2024-01-01/2024-02-04"),
    DateForm(
      "01 Jan - 04 Feb 2024", "2024-01-01", "2024-02-04", .day, .between, "2024-01-01/2024-02-04"),
    DateForm(
      "30 Dec – 2 Jan 2024", "2023-12-30", "2024-01-02", .day, .between, "2023-12-30/2024-01-02"),
    DateForm("3-5 May 2024", "2024-05-03", "2024-05-05", .day, .between, "2024-05-03/2024-05-05"),
    DateForm("3–5 May 2024", "2024-05-03", "2024-05-05", .day, .between, "2024-05-03/2024-05-05"),
    DateForm("3/4 May 2024", "2024-05-03", "2024-05-04", .day, .between, "2024-05-03/2024-05-04"),
    DateForm(
      "3 or 4 May 2024", "2024-05-03", "2024-05-04", .day, .between, "2024-05-03/2024-05-04"),
    DateForm("3-5/5/2024", "2024-05-03", "2024-05-05", .day, .between, "2024-05-03/2024-05-05"),
    DateForm("12-13/05/24", "2024-05-12", "2024-05-13", .day, .between, "2024-05-12/2024-05-13"),
    DateForm(
      "between 3 May 2024 and 5 May 2024", "2024-05-03", "2024-05-05", .day, .between,
      "2024-05-03/2024-05-05"),
    DateForm(
      "between 3 and 5 May 2024", "2024-05-03", "2024-05-05", .day, .between,
      "2024-05-03/2024-05-05"),
    DateForm(
      "from 3 May 2024 to 5 May 2024", "2024-05-03", "2024-05-05", .day, .between,
      "2024-05-03/2024-05-05"),
    DateForm(
      "from 3rd to 5th May 2024", "2024-05-03", "2024-05-05", .day, .between,
      "2024-05-03/2024-05-05"),
    DateForm(
      "3 May 2024 until 5 May", "2024-05-03", "2024-05-05", .day, .between, "2024-05-03/2024-05-05"),
    DateForm(
      "30 Dec 2023 - 2 Jan", "2023-12-30", "2024-01-02", .day, .between, "2023-12-30/2024-01-02"),
    DateForm(
      "01/05/2024-03/05/2024", "2024-05-01", "2024-05-03", .day, .between, "2024-05-01/2024-05-03"),
    DateForm(
      "01/05-03/05/2024", "2024-05-01", "2024-05-03", .day, .between, "2024-05-01/2024-05-03"),
    DateForm(
      "01.05-03.05.2024", "2024-05-01", "2024-05-03", .day, .between, "2024-05-01/2024-05-03"),
    DateForm(
      "2024-05-03/2024-05-05", "2024-05-03", "2024-05-05", .day, .between, "2024-05-03/2024-05-05"),
    DateForm(
      "Mon 22 – Fri 26 July 2024", "2024-07-22", "2024-07-26", .day, .between,
      "2024-07-22/2024-07-26"),
    DateForm(
      "03/05/2024 sent / 07/05/2024 received", "2024-05-03", "2024-05-07", .day, .between,
      "2024-05-03/2024-05-07"),
  ]

  @Test("Two days, of which the first takes from the second what it leaves out", arguments: days)
  func readsDays(form: DateForm) { form.check() }

  static let longer: [DateForm] = [
    DateForm("May-June 2024", "2024-05-01", "2024-06-30", .month, .between, "2024-05/2024-06"),
    DateForm("May/June 2024", "2024-05-01", "2024-06-30", .month, .between, "2024-05/2024-06"),
    DateForm("Nov–Jan 2024", "2023-11-01", "2024-01-31", .month, .between, "2023-11/2024-01"),
    DateForm(
      "Nov 2023 to Jan 2024", "2023-11-01", "2024-01-31", .month, .between, "2023-11/2024-01"),
    DateForm(
      "June 2023 - 4 Feb 2024", "2023-06-01", "2024-02-04", .month, .between,
      "2023-06-01/2024-02-04"),
    DateForm("2016-2018", "2016-01-01", "2018-12-31", .year, .between, "2016/2018"),
    DateForm("2016 to 2018", "2016-01-01", "2018-12-31", .year, .between, "2016/2018"),
    DateForm("2023-24", "2023-01-01", "2024-12-31", .year, .between, "2023/2024"),
    DateForm("2016 or 2017", "2016-01-01", "2017-12-31", .year, .between, "2016/2017"),
    DateForm(
      "spring/summer 2024", "2024-03-01", "2024-08-31", .season, .between, "2024-03/2024-08"),
    DateForm(
      "Autumn term 2023 - Spring term 2024", "2023-09-01", "2024-04-30", .term, .between,
      "2023-09/2024-04"),
    DateForm(
      "w/c 22 July 2024 to w/c 5 August 2024", "2024-07-22", "2024-08-11", .week, .between,
      "2024-07-22/2024-08-11"),
    DateForm(
      "late 2023/early 2024", "2023-09-01", "2024-04-30", .year, .approximate, "2023-09~/2024-04~"),
    DateForm(
      "mid Jan - early Feb 2024", "2024-01-11", "2024-02-10", .month, .approximate,
      "2024-01-11~/2024-02-10~"),
    DateForm("c. 2016 to 2018", "2016-01-01", "2018-12-31", .year, .approximate, "2016~/2018~"),
  ]

  @Test("Two longer times, told no more finely than the coarser of them", arguments: longer)
  func readsLonger(form: DateForm) { form.check() }

  static let openEnds: [DateForm] = [
    DateForm("before 3 May 2024", nil, "2024-05-02", .day, .before, "../2024-05-02"),
    DateForm("prior to May 2024", nil, "2024-04-30", .month, .before, "../2024-04"),
    DateForm("pre 2016", nil, "2015-12-31", .year, .before, "../2015"),
    DateForm("by 3 May 2024", nil, "2024-05-03", .day, .before, "../2024-05-03"),
    DateForm("until 3 May 2024", nil, "2024-05-03", .day, .before, "../2024-05-03"),
    DateForm("up to 3 May 2024", nil, "2024-05-03", .day, .before, "../2024-05-03"),
    DateForm("no later than 3 May 2024", nil, "2024-05-03", .day, .before, "../2024-05-03"),
    DateForm("not after 2016", nil, "2016-12-31", .year, .before, "../2016"),
    DateForm("on or before 3 May 2024", nil, "2024-05-03", .day, .before, "../2024-05-03"),
    DateForm("after 3 May 2024", "2024-05-04", nil, .day, .after, "2024-05-04/.."),
    DateForm("post May 2024", "2024-06-01", nil, .month, .after, "2024-06/.."),
    DateForm("since 2016", "2016-01-01", nil, .year, .after, "2016/.."),
    DateForm("from 3 May 2024", "2024-05-03", nil, .day, .after, "2024-05-03/.."),
    DateForm("3 May 2024 onwards", "2024-05-03", nil, .day, .after, "2024-05-03/.."),
    DateForm("not before 3 May 2024", "2024-05-03", nil, .day, .after, "2024-05-03/.."),
    DateForm("on or after 3 May 2024", "2024-05-03", nil, .day, .after, "2024-05-03/.."),
    DateForm("2016 to present", "2016-01-01", nil, .year, .after, "2016/.."),
    DateForm(
      "since 3pm on 23 May 2024", "2024-05-23T15:00", nil, .hour, .after, "2024-05-23T15:00/.."),
    DateForm(
      "before 10:15 on 23/05/2024", nil, "2024-05-23T10:14", .minute, .before, "../2024-05-23T10:14"
    ),
    DateForm(
      "after 23/05/2024 10:15", "2024-05-23T10:15", nil, .minute, .after, "2024-05-23T10:15/.."),
    DateForm("before c. 2016", nil, "2015-12-31", .year, .approximate, "../2015~"),
  ]

  @Test(
    "A time before or after another: before and after leave it out, by and since do not",
    arguments: openEnds)
  func readsOpenEnds(form: DateForm) { form.check() }
}
