import FuzzyDates
import Testing

@Suite("What is no expression of EDTF")
struct EDTFRefusalTests {
  static let refusals: [(text: String, problem: EDTF.Problem)] = [
    ("", .empty),
    ("not a date", .year), ("1", .year), ("12345", .year), ("19841", .year), (" 2020", .year),
    ("198X-", .month), ("-0000", .year), ("-0000-01-01", .year), ("-00", .year), ("-000", .year),
    ("19X", .year), ("1X", .year), ("20-05", .year), ("199-05", .year), ("1950S2-05", .year),
    ("y170000002", .year), ("Y1234", .year), ("Y01234", .year), ("Y", .year), ("Y-", .year),
    ("Y0E7", .year), ("Y17E0", .year), ("Y17E", .year), ("Y17E7-12-26", .year),
    ("Y9223372036854775808", .yearTooLarge), ("Y1E19", .yearTooLarge),
    ("Y1E999999999999999999", .yearTooLarge),
    ("Y1E99999999999999999999999999999999", .yearTooLarge),
    ("1950S0", .significantDigits), ("1950S5", .significantDigits), ("1950S", .significantDigits),
    ("195XS2", .significantDigits), ("198S2", .significantDigits),
    ("Y9223372036854775807S1", .significantDigits),
    ("2016-13", .month), ("2016-00", .month), ("2016-20", .month), ("2016-42", .month),
    ("2016-2X", .month), ("2016-3X-XX", .month), ("2016-1", .month), ("2004-(06)?-11", .month),
    ("2016-13-08", .month),
    ("2016-02-30", .day), ("2016-02-39", .day), ("2019-02-29", .day), ("1900-02-29", .day),
    ("2016-04-31", .day), ("2016-02-3X", .day), ("XXX1-02-29", .day), ("1X00-02-3X", .day),
    ("2001-21-01", .day), ("2016-05-00", .day), ("2016-05-1", .day), ("2004-06-(11)~", .day),
    ("1985-04-12T", .time), ("1985-04T10:00", .time), ("1985-04-XXT10:00", .time),
    ("1985-04-12~T10:00", .time), ("1985-04-12T25", .time), ("1985-04-12T24:00:01", .time),
    ("1985-04-12T10:60", .time), ("1985-04-12T10:00:60", .time), ("1985-04-12T10:00:00.", .time),
    ("1985-04-12T10:00:00.1234567891", .time), ("1985-04-12T1X:00", .time),
    ("1985-04-12T10:00+15:00", .zone), ("1985-04-12T10:00+14:01", .zone),
    ("1985-04-12T10:00-00:00", .zone), ("1985-04-12T10:00+1", .zone),
    ("/", .interval), ("..", .interval), ("2005/2004", .interval),
    ("2004-06-02/2004-06-01", .interval),
    ("1985-04-12T23:21:36.4/1985-04-12T20:21:36.42", .interval),
    ("1985-04-12T10:00:00.5/1985-04-12T10:00:00.42", .interval), ("2005/2004~", .interval),
    ("[", .year), ("[]", .year), ("{}", .year), ("[2020}", .members), ("{2020]", .members),
    ("[2020", .members), ("[2020,..2021]", .members), ("[2020..,2021]", .members),
    ("[2020..}", .members),
    ("[2020..2021-05]", .members), ("[2021..2020]", .members), ("[2001-21..2001-05]", .members),
    ("[1667 1668]", .members),
    ("2020 ", .trailing), ("2020?~", .trailing), ("1964/2008/2010", .trailing),
    ("1985-04-12Z", .trailing), ("[2020]?", .trailing), ("2004-06-04 10:00", .trailing),
    ("2001-21^southernHemisphere", .trailing), ("1985-04-12T10:00:00?Z", .trailing),
    ("2004-06\u{2013}11", .trailing), ("2020\u{0}", .trailing),
  ]

  @Test("Each is refused for the reason that fits it", arguments: refusals)
  func refuses(text: String, problem: EDTF.Problem) {
    #expect(EDTF(text) == nil)
    #expect(throws: problem) { try EDTF(parsing: text) }
  }

  @Test("Every reason is met, and is told in one plain sentence without the text")
  func reasons() {
    #expect(Set(Self.refusals.map(\.problem)) == Set(EDTF.Problem.allCases))
    for problem in EDTF.Problem.allCases { #expect(problem.description.hasSuffix(".")) }
  }

  static let edges: [EDTFRow] = [
    EDTFRow("1X0X-02-29", "1004-02-29", "1908-02-29", level: 2),
    EDTFRow("190X-02-29", "1904-02-29", "1908-02-29", level: 2),
    EDTFRow("XX00-02-29", "0000-02-29", "9600-02-29", level: 2),
    EDTFRow("-190X-02-29", "-1908-02-29", "-1904-02-29", level: 2),
    EDTFRow("-000X", "-0009-01-01", "0000-12-31", level: 1),
    EDTFRow("20XX-02-X9", "2000-02-09", "2099-02-19", level: 2),
    EDTFRow("2004-XX-31", "2004-01-31", "2004-12-31", level: 2),
    EDTFRow("2004-0X-31", "2004-01-31", "2004-08-31", level: 2),
    EDTFRow("-1985S2", "-1999-01-01", "-1900-12-31", level: 2),
    EDTFRow("Y9223372036854775807", "Y9223372036854775807-01-01", "Y9223372036854775807-12-31"),
    EDTFRow("Y-9223372036854775807", "Y-9223372036854775807-01-01", "Y-9223372036854775807-12-31"),
    EDTFRow("9999-28", "9999-01-01", "Y10000-02-29", level: 2),
    EDTFRow("../..", nil, nil, level: 1),
    EDTFRow("../", nil, nil, level: 1),
    EDTFRow("1984~/2004-06", "1984-01-01", "2004-06-30", level: 1),
    EDTFRow("2024-05-23T10:15/2024-05-23T11:00", "2024-05-23", "2024-05-23", level: 0),
    EDTFRow("2024-05-23T23:10/2024-05-23T23", "2024-05-23", "2024-05-23", level: 0),
    EDTFRow("2024-05-23T10:15~", "2024-05-23", "2024-05-23", level: 1),
    EDTFRow("2024-05-23T10", "2024-05-23", "2024-05-23", level: 0),
    EDTFRow("2001-21~", "2001-03-01", "2001-05-31", level: 1),
    EDTFRow("2001-21/2001-23", "2001-03-01", "2001-11-30", level: 1),
    EDTFRow("2001-30", "2001-01-01", "2002-02-28", level: 2),
    EDTFRow("2001-31", "2001-03-01", "2001-05-31", level: 2),
    EDTFRow("2001-39", "2001-09-01", "2001-12-31", level: 2),
  ]

  @Test("The edges of the calendar, of 64 bits and of the parts of a year", arguments: edges)
  func readsEdges(row: EDTFRow) throws { try row.check() }
}
