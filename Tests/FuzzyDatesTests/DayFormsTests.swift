import FuzzyDates
import Testing

@Suite("Days as people write them")
struct DayFormsTests {
  static let figures: [DateForm] = [
    DateForm("07.11.23", "2023-11-07", "2023-11-07", .day, .exact, "2023-11-07"),
    DateForm("16/01/2024", "2024-01-16", "2024-01-16", .day, .exact, "2024-01-16"),
    DateForm("1-3-2024", "2024-03-01", "2024-03-01", .day, .exact, "2024-03-01"),
    DateForm("05/02/24", "2024-02-05", "2024-02-05", .day, .exact, "2024-02-05"),
    DateForm("22.05/16", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("22//05/2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("22 05 2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("22 / 05 / 2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("22\\05\\2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("16–01–2024", "2024-01-16", "2024-01-16", .day, .exact, "2024-01-16"),
    DateForm("23052024", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
  ]

  @Test("A day in figures, day before month, with any mark between them", arguments: figures)
  func readsFigures(form: DateForm) { form.check() }

  static let iso: [DateForm] = [
    DateForm("2024-10-14", "2024-10-14", "2024-10-14", .day, .exact, "2024-10-14"),
    DateForm("2024/10/14", "2024-10-14", "2024-10-14", .day, .exact, "2024-10-14"),
    DateForm("20241014", "2024-10-14", "2024-10-14", .day, .exact, "2024-10-14"),
    DateForm("2024 May 23", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm("2024-W21-4", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
  ]

  @Test("A day with the year first", arguments: iso)
  func readsIso(form: DateForm) { form.check() }

  static let names: [DateForm] = [
    DateForm("16-Jan-24", "2024-01-16", "2024-01-16", .day, .exact, "2024-01-16"),
    DateForm("28 Nov 2023", "2023-11-28", "2023-11-28", .day, .exact, "2023-11-28"),
    DateForm("3rd Sept 2023", "2023-09-03", "2023-09-03", .day, .exact, "2023-09-03"),
    DateForm("3rdSept2023", "2023-09-03", "2023-09-03", .day, .exact, "2023-09-03"),
    DateForm("16JAN24", "2024-01-16", "2024-01-16", .day, .exact, "2024-01-16"),
    DateForm("22 May, 2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("May 22nd, 2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("May 22, 2016", "2016-05-22", "2016-05-22", .day, .exact, "2016-05-22"),
    DateForm("1 of Febuary 2024", "2024-02-01", "2024-02-01", .day, .exact, "2024-02-01"),
    DateForm("23 May 2024", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm("23 May '24", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
  ]

  @Test("A day with its month by name, however it is spelt and parted", arguments: names)
  func readsNames(form: DateForm) { form.check() }

  static let weekdays: [DateForm] = [
    DateForm("Thursday 23 May 2024", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm("Thurs. 23/05/2024", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm("Thu, 23rd May 2024", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
  ]

  @Test("A day with the day of the week that it was", arguments: weekdays)
  func readsWeekdays(form: DateForm) { form.check() }

  static let unsure: [DateForm] = [
    DateForm("?15 mar 2024", "2024-03-15", "2024-03-15", .day, .approximate, "2024-03-15~"),
    DateForm("? 22 may 2016", "2016-05-22", "2016-05-22", .day, .approximate, "2016-05-22~"),
    DateForm("15 mar 2024?", "2024-03-15", "2024-03-15", .day, .approximate, "2024-03-15~"),
    DateForm("15 March 2024 (?)", "2024-03-15", "2024-03-15", .day, .approximate, "2024-03-15~"),
    DateForm("approx 3 May 2024", "2024-05-03", "2024-05-03", .day, .approximate, "2024-05-03~"),
    DateForm("about 3rd May 2024", "2024-05-03", "2024-05-03", .day, .approximate, "2024-05-03~"),
    DateForm("c. 3 May 2024", "2024-05-03", "2024-05-03", .day, .approximate, "2024-05-03~"),
    DateForm("~3 May 2024", "2024-05-03", "2024-05-03", .day, .approximate, "2024-05-03~"),
    DateForm(
      "on or about 3 May 2024", "2024-05-03", "2024-05-03", .day, .approximate, "2024-05-03~"),
    DateForm("23 May 2024 (approx)", "2024-05-23", "2024-05-23", .day, .approximate, "2024-05-23~"),
    DateForm("probably 23/05/2024", "2024-05-23", "2024-05-23", .day, .approximate, "2024-05-23~"),
  ]

  @Test("A day that the writer is not sure of", arguments: unsure)
  func readsUnsure(form: DateForm) { form.check() }
}
