import FuzzyDates
import Testing

@Suite("Weeks, months, seasons, terms, quarters and years as people write them")
struct LongerFormsTests {
  static let weeks: [DateForm] = [
    DateForm(
      "w/c 22 July 2024", "2024-07-22", "2024-07-28", .week, .exact, "2024-07-22/2024-07-28"),
    DateForm("W/C 22.7.24", "2024-07-22", "2024-07-28", .week, .exact, "2024-07-22/2024-07-28"),
    DateForm(
      "week commencing Monday 22nd July 2024", "2024-07-22", "2024-07-28", .week, .exact,
      "2024-07-22/2024-07-28"),
    DateForm(
      "week beginning 22/07/2024", "2024-07-22", "2024-07-28", .week, .exact,
      "2024-07-22/2024-07-28"),
    DateForm(
      "w/e 26 July 2024", "2024-07-20", "2024-07-26", .week, .exact, "2024-07-20/2024-07-26"),
    DateForm(
      "week ending 26/07/2024", "2024-07-20", "2024-07-26", .week, .exact, "2024-07-20/2024-07-26"),
    DateForm(
      "week of 22 July 2024", "2024-07-22", "2024-07-28", .week, .exact, "2024-07-22/2024-07-28"),
    DateForm(
      "week of 24 July 2024", "2024-07-22", "2024-07-28", .week, .approximate,
      "2024-07-22~/2024-07-28~"),
    DateForm("2024-W30", "2024-07-22", "2024-07-28", .week, .exact, "2024-07-22/2024-07-28"),
    DateForm(
      "second week of May 2024", "2024-05-08", "2024-05-14", .week, .approximate,
      "2024-05-08~/2024-05-14~"),
    DateForm(
      "last week of August 2023", "2023-08-25", "2023-08-31", .week, .approximate,
      "2023-08-25~/2023-08-31~"),
  ]

  @Test("A week, named by its first or its last day", arguments: weeks)
  func readsWeeks(form: DateForm) { form.check() }

  static let months: [DateForm] = [
    DateForm("June 2024", "2024-06-01", "2024-06-30", .month, .exact, "2024-06"),
    DateForm("Sept. 2023", "2023-09-01", "2023-09-30", .month, .exact, "2023-09"),
    DateForm("June '24", "2024-06-01", "2024-06-30", .month, .exact, "2024-06"),
    DateForm("06/2024", "2024-06-01", "2024-06-30", .month, .exact, "2024-06"),
    DateForm("2024-06", "2024-06-01", "2024-06-30", .month, .exact, "2024-06"),
    DateForm("00/06/2019", "2019-06-01", "2019-06-30", .month, .exact, "2019-06"),
    DateForm("?/06/2019", "2019-06-01", "2019-06-30", .month, .exact, "2019-06"),
    DateForm("??/06/2019", "2019-06-01", "2019-06-30", .month, .exact, "2019-06"),
    DateForm("xx/06/2019", "2019-06-01", "2019-06-30", .month, .exact, "2019-06"),
    DateForm("2019-06-00", "2019-06-01", "2019-06-30", .month, .exact, "2019-06"),
    DateForm("around May 2024", "2024-05-01", "2024-05-31", .month, .approximate, "2024-05~"),
    DateForm(
      "early Dec 2023", "2023-12-01", "2023-12-10", .month, .approximate, "2023-12-01~/2023-12-10~"),
    DateForm(
      "mid-March 2024", "2024-03-11", "2024-03-20", .month, .approximate, "2024-03-11~/2024-03-20~"),
    DateForm(
      "mid February 2024", "2024-02-11", "2024-02-20", .month, .approximate,
      "2024-02-11~/2024-02-20~"),
    DateForm(
      "late Dec 2023", "2023-12-21", "2023-12-31", .month, .approximate, "2023-12-21~/2023-12-31~"),
    DateForm(
      "end of June 2024", "2024-06-21", "2024-06-30", .month, .approximate,
      "2024-06-21~/2024-06-30~"),
    DateForm(
      "beginning of June 2024", "2024-06-01", "2024-06-10", .month, .approximate,
      "2024-06-01~/2024-06-10~"),
    DateForm(
      "first half of June 2024", "2024-06-01", "2024-06-15", .month, .exact, "2024-06-01/2024-06-15"
    ),
    DateForm(
      "May 2024 (exact date not known)", "2024-05-01", "2024-05-31", .month, .exact, "2024-05"),
  ]

  @Test("A month, or a part of one", arguments: months)
  func readsMonths(form: DateForm) { form.check() }

  static let seasons: [DateForm] = [
    DateForm("autumn 2023", "2023-09-01", "2023-11-30", .season, .exact, "2023-23"),
    DateForm("in the summer of 2023", "2023-06-01", "2023-08-31", .season, .exact, "2023-22"),
    DateForm("Spring 24", "2024-03-01", "2024-05-31", .season, .exact, "2024-21"),
    DateForm("winter 2023/24", "2023-12-01", "2024-02-29", .season, .exact, "2023-12/2024-02"),
    DateForm("winter 2023-2024", "2023-12-01", "2024-02-29", .season, .exact, "2023-12/2024-02"),
    DateForm("winter 2023", "2023-01-01", "2024-02-29", .season, .exact, "2023-01/2024-02"),
    DateForm(
      "early summer 2024", "2024-06-01", "2024-06-30", .season, .approximate, "2024-06~/2024-06~"),
    DateForm("summer 2023/24", "2023-06-01", "2024-08-31", .season, .exact, "2023-06/2024-08"),
  ]

  @Test("A season; a winter that names one year can be either end of it", arguments: seasons)
  func readsSeasons(form: DateForm) { form.check() }

  static let terms: [DateForm] = [
    DateForm("Autumn term 2023", "2023-09-01", "2023-12-31", .term, .exact, "2023-09/2023-12"),
    DateForm("autumn term 2023/24", "2023-09-01", "2023-12-31", .term, .exact, "2023-09/2023-12"),
    DateForm("Spring Term 2024", "2024-01-01", "2024-04-30", .term, .exact, "2024-01/2024-04"),
    DateForm("spring term 2023/24", "2024-01-01", "2024-04-30", .term, .exact, "2024-01/2024-04"),
    DateForm("2024 Summer term", "2024-04-01", "2024-07-31", .term, .exact, "2024-04/2024-07"),
  ]

  @Test("A school term", arguments: terms)
  func readsTerms(form: DateForm) { form.check() }

  static let quarters: [DateForm] = [
    DateForm("Q1 2024", "2024-01-01", "2024-03-31", .quarter, .exact, "2024-33"),
    DateForm("Q3-24", "2024-07-01", "2024-09-30", .quarter, .exact, "2024-35"),
    DateForm("2024 Q4", "2024-10-01", "2024-12-31", .quarter, .exact, "2024-36"),
    DateForm("first quarter of 2024", "2024-01-01", "2024-03-31", .quarter, .exact, "2024-33"),
    DateForm("Q1 2023/24", "2023-04-01", "2023-06-30", .quarter, .exact, "2023-34"),
    DateForm("Q4 2023-24", "2024-01-01", "2024-03-31", .quarter, .exact, "2024-33"),
  ]

  @Test("A quarter, of the calendar year unless two years are named", arguments: quarters)
  func readsQuarters(form: DateForm) { form.check() }

  static let years: [DateForm] = [
    DateForm("2019", "2019-01-01", "2019-12-31", .year, .exact, "2019"),
    DateForm("the year 2019", "2019-01-01", "2019-12-31", .year, .exact, "2019"),
    DateForm("00/00/2019", "2019-01-01", "2019-12-31", .year, .exact, "2019"),
    DateForm("2019-00-00", "2019-01-01", "2019-12-31", .year, .exact, "2019"),
    DateForm("15/?/2024", "2024-01-01", "2024-12-31", .year, .exact, "2024"),
    DateForm("c. 2016", "2016-01-01", "2016-12-31", .year, .approximate, "2016~"),
    DateForm("c2016", "2016-01-01", "2016-12-31", .year, .approximate, "2016~"),
    DateForm("circa 2016", "2016-01-01", "2016-12-31", .year, .approximate, "2016~"),
    DateForm("early 2023", "2023-01-01", "2023-04-30", .year, .approximate, "2023-01~/2023-04~"),
    DateForm("mid-2023", "2023-05-01", "2023-08-31", .year, .approximate, "2023-05~/2023-08~"),
    DateForm("late 2023", "2023-09-01", "2023-12-31", .year, .approximate, "2023-09~/2023-12~"),
    DateForm("first half of 2024", "2024-01-01", "2024-06-30", .year, .exact, "2024-01/2024-06"),
    DateForm("school year 2023/24", "2023-09-01", "2024-08-31", .year, .exact, "2023-09/2024-08"),
    DateForm("2023/24 academic year", "2023-09-01", "2024-08-31", .year, .exact, "2023-09/2024-08"),
    DateForm(
      "financial year 2023/24", "2023-04-01", "2024-03-31", .year, .exact, "2023-04/2024-03"),
    DateForm("FY 2023/24", "2023-04-01", "2024-03-31", .year, .exact, "2023-04/2024-03"),
    DateForm("2023/24", "2023-04-01", "2024-08-31", .year, .exact, "2023-04/2024-08"),
    DateForm("2011/12", "2011-04-01", "2012-08-31", .year, .exact, "2011-04/2012-08"),
    DateForm("1990s", "1990-01-01", "1999-12-31", .year, .between, "1990/1999"),
    DateForm("mid 1990s", "1994-01-01", "1996-12-31", .year, .approximate, "1994~/1996~"),
    DateForm("2016 - exact date unknown", "2016-01-01", "2016-12-31", .year, .exact, "2016"),
  ]

  @Test("A year, a part of one, or several", arguments: years)
  func readsYears(form: DateForm) { form.check() }
}
