import FuzzyDates
import Testing

/// What the JavaScript implementation `edtf.js` gives for 148 expressions, as recorded in the tables
/// `loc-spec`, `iso8601-2`, `level0`, `level1` and `level2` of OpenHistoricalMap's edtf-java (33, 21, 37,
/// 35 and 22 rows): the milliseconds of its first and last moment, here as days.
@Suite("The bounds that another implementation of EDTF gives")
struct EDTFAgreementTests {
  static let library: [EDTFRow] = [
    EDTFRow("1985-04-12", "1985-04-12", "1985-04-12"),
    EDTFRow("1985-04", "1985-04-01", "1985-04-30"),
    EDTFRow("1985", "1985-01-01", "1985-12-31"),
    EDTFRow("1964/2008", "1964-01-01", "2008-12-31"),
    EDTFRow("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    EDTFRow("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
    EDTFRow("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    EDTFRow("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    EDTFRow("2005/2006-02", "2005-01-01", "2006-02-28"),
    EDTFRow("Y10000", "Y10000-01-01", "Y10000-12-31"),
    EDTFRow("Y-10000", "Y-10000-01-01", "Y-10000-12-31"),
    EDTFRow("2001-21", "2001-01-01", "2001-03-31"),
    EDTFRow("1984?", "1984-01-01", "1984-12-31"),
    EDTFRow("2004-06~", "2004-06-01", "2004-06-30"),
    EDTFRow("2004-06-11%", "2004-06-11", "2004-06-11"),
    EDTFRow("201X", "2010-01-01", "2019-12-31"),
    EDTFRow("20XX", "2000-01-01", "2099-12-31"),
    EDTFRow("2004-XX", "2004-01-01", "2004-12-31"),
    EDTFRow("1985-04-XX", "1985-04-01", "1985-04-30"),
    EDTFRow("1985-XX-XX", "1985-01-01", "1985-12-31"),
    EDTFRow("1985-04-12/..", "1985-04-12", nil),
    EDTFRow("1985-04/..", "1985-04-01", nil),
    EDTFRow("1985/..", "1985-01-01", nil),
    EDTFRow("../1985-04-12", nil, "1985-04-12"),
    EDTFRow("/1985-04-12", nil, "1985-04-12"),
    EDTFRow("1985-04-12/", "1985-04-12", nil),
    EDTFRow("[..1760-12-03]", nil, "1760-12-03"),
    EDTFRow("[1760-12..]", "1760-12-01", nil),
    EDTFRow("[1667,1760-12]", "1667-01-01", "1760-12-31"),
    EDTFRow("{1960,1961-12}", "1960-01-01", "1961-12-31"),
  ]

  @Test("Dates, intervals and sets of its table of Library of Congress", arguments: library)
  func agreesOnLibrary(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  static let standard: [EDTFRow] = [
    EDTFRow("0000", "0000-01-01", "0000-12-31"),
    EDTFRow("-0001", "-0001-01-01", "-0001-12-31"),
    EDTFRow("1985", "1985-01-01", "1985-12-31"),
    EDTFRow("1985-04", "1985-04-01", "1985-04-30"),
    EDTFRow("1985-04-12", "1985-04-12", "1985-04-12"),
    EDTFRow("1985-04-12?", "1985-04-12", "1985-04-12"),
    EDTFRow("1985-04?", "1985-04-01", "1985-04-30"),
    EDTFRow("1984~", "1984-01-01", "1984-12-31"),
    EDTFRow("1985-04-XX", "1985-04-01", "1985-04-30"),
    EDTFRow("1985-XX-XX", "1985-01-01", "1985-12-31"),
    EDTFRow("1985/..", "1985-01-01", nil),
    EDTFRow("1985-04/..", "1985-04-01", nil),
    EDTFRow("1985-04-12/..", "1985-04-12", nil),
    EDTFRow("../1985-04-12", nil, "1985-04-12"),
    EDTFRow("../1985-04", nil, "1985-04-30"),
    EDTFRow("../1985", nil, "1985-12-31"),
    EDTFRow("1985-04-12/", "1985-04-12", nil),
    EDTFRow("/1985-04-12", nil, "1985-04-12"),
    EDTFRow("1964/2008", "1964-01-01", "2008-12-31"),
    EDTFRow("1984~/2004-06", "1984-01-01", "2004-06-30"),
    EDTFRow("1984/2004-06~", "1984-01-01", "2004-06-30"),
  ]

  @Test("Dates, intervals and sets of its table of ISO 8601-2", arguments: standard)
  func agreesOnStandard(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  static let levelZero: [EDTFRow] = [
    EDTFRow("2020", "2020-01-01", "2020-12-31"),
    EDTFRow("2019", "2019-01-01", "2019-12-31"),
    EDTFRow("1999", "1999-01-01", "1999-12-31"),
    EDTFRow("0000", "0000-01-01", "0000-12-31"),
    EDTFRow("0001", "0001-01-01", "0001-12-31"),
    EDTFRow("-0001", "-0001-01-01", "-0001-12-31"),
    EDTFRow("-0044", "-0044-01-01", "-0044-12-31"),
    EDTFRow("-9999", "-9999-01-01", "-9999-12-31"),
    EDTFRow("9999", "9999-01-01", "9999-12-31"),
    EDTFRow("2020-01", "2020-01-01", "2020-01-31"),
    EDTFRow("2020-12", "2020-12-01", "2020-12-31"),
    EDTFRow("2020-02", "2020-02-01", "2020-02-29"),
    EDTFRow("1999-11", "1999-11-01", "1999-11-30"),
    EDTFRow("-0500-08", "-0500-08-01", "-0500-08-31"),
    EDTFRow("2020-01-01", "2020-01-01", "2020-01-01"),
    EDTFRow("2020-12-31", "2020-12-31", "2020-12-31"),
    EDTFRow("2020-02-29", "2020-02-29", "2020-02-29"),
    EDTFRow("2019-02-28", "2019-02-28", "2019-02-28"),
    EDTFRow("2020-04-30", "2020-04-30", "2020-04-30"),
    EDTFRow("2020-07-15", "2020-07-15", "2020-07-15"),
    EDTFRow("0001-01-01", "0001-01-01", "0001-01-01"),
    EDTFRow("-0044-03-15", "-0044-03-15", "-0044-03-15"),
    EDTFRow("20", "2000-01-01", "2099-12-31"),
    EDTFRow("00", "0000-01-01", "0099-12-31"),
    EDTFRow("19", "1900-01-01", "1999-12-31"),
    EDTFRow("-01", "-0100-01-01", "-0001-12-31"),
    EDTFRow("-05", "-0500-01-01", "-0401-12-31"),
    EDTFRow("-99", "-9900-01-01", "-9801-12-31"),
  ]

  @Test("Dates, intervals and sets of its table of level 0", arguments: levelZero)
  func agreesOnLevelZero(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  static let levelOne: [EDTFRow] = [
    EDTFRow("2020?", "2020-01-01", "2020-12-31"),
    EDTFRow("2020~", "2020-01-01", "2020-12-31"),
    EDTFRow("2020%", "2020-01-01", "2020-12-31"),
    EDTFRow("2020-05?", "2020-05-01", "2020-05-31"),
    EDTFRow("2020-05~", "2020-05-01", "2020-05-31"),
    EDTFRow("2020-05%", "2020-05-01", "2020-05-31"),
    EDTFRow("2020-05-15?", "2020-05-15", "2020-05-15"),
    EDTFRow("2020-05-15~", "2020-05-15", "2020-05-15"),
    EDTFRow("2020-05-15%", "2020-05-15", "2020-05-15"),
    EDTFRow("XXXX", "0000-01-01", "9999-12-31"),
    EDTFRow("201X", "2010-01-01", "2019-12-31"),
    EDTFRow("20XX", "2000-01-01", "2099-12-31"),
    EDTFRow("2020-XX", "2020-01-01", "2020-12-31"),
    EDTFRow("XXXX-XX", "0000-01-01", "9999-12-31"),
    EDTFRow("2020-05-XX", "2020-05-01", "2020-05-31"),
    EDTFRow("2020-XX-XX", "2020-01-01", "2020-12-31"),
    EDTFRow("XXXX-XX-XX", "0000-01-01", "9999-12-31"),
    EDTFRow("Y10000", "Y10000-01-01", "Y10000-12-31"),
    EDTFRow("Y-10000", "Y-10000-01-01", "Y-10000-12-31"),
    EDTFRow("Y99999", "Y99999-01-01", "Y99999-12-31"),
    EDTFRow("2020-21", "2020-01-01", "2020-03-31"),
    EDTFRow("2020-22", "2020-04-01", "2020-06-30"),
    EDTFRow("2020-23", "2020-07-01", "2020-09-30"),
    EDTFRow("2020-24", "2020-10-01", "2020-12-31"),
    EDTFRow("1999-24", "1999-10-01", "1999-12-31"),
    EDTFRow("2020/2021", "2020-01-01", "2021-12-31"),
    EDTFRow("1950/1999", "1950-01-01", "1999-12-31"),
    EDTFRow("2020-05/2020-06", "2020-05-01", "2020-06-30"),
    EDTFRow("2020/..", "2020-01-01", nil),
    EDTFRow("../2020", nil, "2020-12-31"),
    EDTFRow("../..", nil, nil),
    EDTFRow("/2020", nil, "2020-12-31"),
    EDTFRow("2020/", "2020-01-01", nil),
    EDTFRow("2020?/2021", "2020-01-01", "2021-12-31"),
    EDTFRow("2020/2021?", "2020-01-01", "2021-12-31"),
  ]

  @Test("Dates, intervals and sets of its table of level 1", arguments: levelOne)
  func agreesOnLevelOne(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  static let levelTwo: [EDTFRow] = [
    EDTFRow("2X1X", "2010-01-01", "2919-12-31"),
    EDTFRow("20X0", "2000-01-01", "2090-12-31"),
    EDTFRow("2020-0X", "2020-01-01", "2020-09-30"),
    EDTFRow("2020-05-X5", "2020-05-05", "2020-05-25"),
    EDTFRow("2020-05-1X", "2020-05-10", "2020-05-19"),
    EDTFRow("[2020, 2021]", "2020-01-01", "2021-12-31", canonical: "[2020,2021]"),
    EDTFRow("[2020, 2021, 2023]", "2020-01-01", "2023-12-31", canonical: "[2020,2021,2023]"),
    EDTFRow("[..2020]", nil, "2020-12-31"),
    EDTFRow("[2020..]", "2020-01-01", nil),
    EDTFRow("{2020, 2021}", "2020-01-01", "2021-12-31", canonical: "{2020,2021}"),
    EDTFRow("{2020}", "2020-01-01", "2020-12-31"),
    EDTFRow("2020-25", "2020-01-01", "2020-03-31"),
    EDTFRow("2020-40", "2020-01-01", "2020-06-30"),
    EDTFRow("2020-41", "2020-07-01", "2020-12-31"),
    EDTFRow("199", "1990-01-01", "1999-12-31"),
    EDTFRow("202", "2020-01-01", "2029-12-31"),
    EDTFRow("-005", "-0050-01-01", "-0041-12-31"),
    EDTFRow("199?", "1990-01-01", "1999-12-31"),
    EDTFRow("199~", "1990-01-01", "1999-12-31"),
    EDTFRow("199%", "1990-01-01", "1999-12-31"),
  ]

  @Test("Dates, intervals and sets of its table of level 2", arguments: levelTwo)
  func agreesOnLevelTwo(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  static let moments: [(text: String, milliseconds: Int)] = [
    ("1985-04-12T23:20:30Z", 482196030000),
    ("1985-04-12T23:20:30-04:00", 482210430000),
    ("1985-04-12T23:20:30+04:30", 482179830000),
    ("2020-05-01T10:30Z", 1588329000000),
    ("2020-05-01T00:00Z", 1588291200000),
    ("2020-05-01T23:59Z", 1588377540000),
    ("2020-05-01T10:30:45Z", 1588329045000),
    ("2020-05-01T10:30:45-05:00", 1588347045000),
    ("2020-05-01T10:30:45+14:00", 1588278645000),
    ("2020-05-01T10:30:45.123Z", 1588329045123),
    ("2020-05-01T10:30:45.500-05:00", 1588347045500),
    ("2020-05-01T24:00:00Z", 1588377600000),
  ]

  @Test("The moments of its tables, to the millisecond", arguments: moments)
  func agreesOnMoments(text: String, milliseconds: Int) throws {
    let expression = try EDTF(parsing: text)
    guard case .moment(let moment) = expression.form else {
      Issue.record("no moment")
      return
    }
    #expect(moment.millisecondsSince1970 == milliseconds)
    #expect(expression.description == text)
  }

  /// It has a southern summer from July to September, and a quadrimester of five months, where the
  /// Library's page says four.
  static let departures: [EDTFRow] = [
    EDTFRow("2020-30", "2020-10-01", "2020-12-31"),
    EDTFRow("2020-37", "2020-01-01", "2020-04-30"),
  ]

  @Test(
    "Where its bounds contradict the format's words, this library follows the words",
    arguments: departures)
  func departs(row: EDTFRow) throws { try row.check(seasons: .calendarQuarters) }

  @Test("All its rows are here")
  func isWhole() {
    let rows = [Self.library, Self.standard, Self.levelZero, Self.levelOne, Self.levelTwo]
    #expect(rows.map(\.count).reduce(0, +) + Self.moments.count + Self.departures.count == 148)
  }
}
