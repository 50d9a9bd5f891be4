import FuzzyDates
import Testing

/// Every example of the Library of Congress's page of 4 February 2019
/// (<https://www.loc.gov/standards/datetime/>), with the bounds that its explanation gives.
@Suite("The examples of the Library of Congress's profile of EDTF")
struct EDTFLibraryTests {
  static let levelZero: [EDTFRow] = [
    EDTFRow("1985-04-12", "1985-04-12", "1985-04-12", level: 0),
    EDTFRow("1985-04", "1985-04-01", "1985-04-30", level: 0),
    EDTFRow("1985", "1985-01-01", "1985-12-31", level: 0),
    EDTFRow("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", level: 0),
    EDTFRow("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", level: 0),
    EDTFRow(
      "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", level: 0,
      canonical: "1985-04-12T23:20:30-04:00"),
    EDTFRow("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", level: 0),
    EDTFRow("1964/2008", "1964-01-01", "2008-12-31", level: 0),
    EDTFRow("2004-06/2006-08", "2004-06-01", "2006-08-31", level: 0),
    EDTFRow("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", level: 0),
    EDTFRow("2004-02-01/2005-02", "2004-02-01", "2005-02-28", level: 0),
    EDTFRow("2004-02-01/2005", "2004-02-01", "2005-12-31", level: 0),
    EDTFRow("2005/2006-02", "2005-01-01", "2006-02-28", level: 0),
  ]

  @Test("Level 0: dates, times and intervals", arguments: levelZero)
  func readsLevelZero(row: EDTFRow) throws { try row.check() }

  static let levelOne: [EDTFRow] = [
    EDTFRow("Y170000002", "Y170000002-01-01", "Y170000002-12-31", level: 1),
    EDTFRow("Y-170000002", "Y-170000002-01-01", "Y-170000002-12-31", level: 1),
    EDTFRow("2001-21", "2001-03-01", "2001-05-31", level: 1),
    EDTFRow("1984?", "1984-01-01", "1984-12-31", level: 1),
    EDTFRow("2004-06~", "2004-06-01", "2004-06-30", level: 1),
    EDTFRow("2004-06-11%", "2004-06-11", "2004-06-11", level: 1),
    EDTFRow("201X", "2010-01-01", "2019-12-31", level: 1),
    EDTFRow("20XX", "2000-01-01", "2099-12-31", level: 1),
    EDTFRow("2004-XX", "2004-01-01", "2004-12-31", level: 1),
    EDTFRow("1985-04-XX", "1985-04-01", "1985-04-30", level: 1),
    EDTFRow("1985-XX-XX", "1985-01-01", "1985-12-31", level: 1),
    EDTFRow("1985-04-12/..", "1985-04-12", nil, level: 1),
    EDTFRow("1985-04/..", "1985-04-01", nil, level: 1),
    EDTFRow("1985/..", "1985-01-01", nil, level: 1),
    EDTFRow("../1985-04-12", nil, "1985-04-12", level: 1),
    EDTFRow("../1985-04", nil, "1985-04-30", level: 1),
    EDTFRow("../1985", nil, "1985-12-31", level: 1),
    EDTFRow("1985-04-12/", "1985-04-12", nil, level: 1),
    EDTFRow("1985-04/", "1985-04-01", nil, level: 1),
    EDTFRow("1985/", "1985-01-01", nil, level: 1),
    EDTFRow("/1985-04-12", nil, "1985-04-12", level: 1),
    EDTFRow("/1985-04", nil, "1985-04-30", level: 1),
    EDTFRow("/1985", nil, "1985-12-31", level: 1),
    EDTFRow("-1985", "-1985-01-01", "-1985-12-31", level: 1),
  ]

  @Test("Level 1: long years, seasons, marks, unspecified digits, open ends", arguments: levelOne)
  func readsLevelOne(row: EDTFRow) throws { try row.check() }

  static let levelTwo: [EDTFRow] = [
    EDTFRow("Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31", level: 2),
    EDTFRow("1950S2", "1900-01-01", "1999-12-31", level: 2),
    EDTFRow("Y171010000S3", "Y171000000-01-01", "Y171999999-12-31", level: 2),
    EDTFRow("Y3388E2S3", "Y338000-01-01", "Y338999-12-31", level: 2),
    EDTFRow("2001-34", "2001-04-01", "2001-06-30", level: 2),
    EDTFRow("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", level: 2),
    EDTFRow("[..1760-12-03]", nil, "1760-12-03", level: 2),
    EDTFRow("[1760-12..]", "1760-12-01", nil, level: 2),
    EDTFRow("[1760-01,1760-02,1760-12..]", "1760-01-01", nil, level: 2),
    EDTFRow("[1667,1760-12]", "1667-01-01", "1760-12-31", level: 2),
    EDTFRow("[..1984]", nil, "1984-12-31", level: 2),
    EDTFRow("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", level: 2),
    EDTFRow("{1960,1961-12}", "1960-01-01", "1961-12-31", level: 2),
    EDTFRow("{..1984}", nil, "1984-12-31", level: 2),
    EDTFRow("2004-06-11%", "2004-06-11", "2004-06-11"),
    EDTFRow("2004-06~-11", "2004-06-11", "2004-06-11", level: 2),
    EDTFRow("2004?-06-11", "2004-06-11", "2004-06-11", level: 2),
    EDTFRow("?2004-06-~11", "2004-06-11", "2004-06-11", level: 2),
    EDTFRow("2004-%06-11", "2004-06-11", "2004-06-11", level: 2),
    EDTFRow("156X-12-25", "1560-12-25", "1569-12-25", level: 2),
    EDTFRow("15XX-12-25", "1500-12-25", "1599-12-25", level: 2),
    EDTFRow("XXXX-12-XX", "0000-12-01", "9999-12-31", level: 2),
    EDTFRow("1XXX-XX", "1000-01-01", "1999-12-31", level: 2),
    EDTFRow("1XXX-12", "1000-12-01", "1999-12-31", level: 2),
    EDTFRow("1984-1X", "1984-10-01", "1984-12-31", level: 2),
    EDTFRow("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", level: 2),
    EDTFRow("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", level: 1),
  ]

  @Test(
    "Level 2: powers, estimates, parts of a year, sets, marks on parts, unspecified digits anywhere",
    arguments: levelTwo)
  func readsLevelTwo(row: EDTFRow) throws { try row.check() }

  @Test("A mark after a part is said of all before it, a mark before it of that part alone")
  func marks() throws {
    func marks(_ text: String) -> [String]? {
      guard case .date(let date) = EDTF(text)?.form else { return nil }
      return [date.yearQualifier, date.monthQualifier, date.dayQualifier].map(\.description)
    }
    #expect(marks("2004-06-11%") == ["%", "%", "%"])
    #expect(marks("2004-06~-11") == ["~", "~", ""])
    #expect(marks("2004?-06-11") == ["?", "", ""])
    #expect(marks("?2004-06-~11") == ["?", "", "~"])
    #expect(marks("2004-%06-11") == ["", "%", ""])
    #expect(marks("2004?-06~-11") == ["%", "~", ""])
    #expect(EDTF("2004?-%06") == EDTF("?2004-%06"))
    #expect(EDTF("?1984") == EDTF("1984?"))
  }
}
