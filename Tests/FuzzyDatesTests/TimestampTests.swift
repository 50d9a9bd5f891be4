import FuzzyDates
import Testing

@Suite("Time stamps as programs write them")
struct TimestampTests {
  typealias Form = (
    words: String, edtf: String, precision: DatePrecision, problem: FuzzyDateProblem?
  )

  static let hl7: [Form] = [
    ("2009", "2009", .year, nil), ("200911", "2009-11", .month, nil),
    ("20091102", "2009-11-02", .day, nil), ("2009110215", "2009-11-02T15", .hour, nil),
    ("200911021513", "2009-11-02T15:13", .minute, nil),
    ("20091102151332", "2009-11-02T15:13", .minute, nil),
    ("20091102151332.4567", "2009-11-02T15:13", .minute, nil),
    (" 20091102 ", "2009-11-02", .day, nil),
    ("20091102000000", "2009-11-02T00:00", .minute, .placeholderMidnight),
    ("200911020000", "2009-11-02T00:00", .minute, .placeholderMidnight),
    ("20091102000001", "2009-11-02T00:00", .minute, nil),
    ("2009110200", "2009-11-02T00", .hour, nil),
    ("20090502151332+0100", "2009-05-02T15:13", .minute, nil),
    ("200905021513+0000", "2009-05-02T16:13", .minute, .zoneConverted),
    ("200905021513-05", "2009-05-02T21:13", .minute, .zoneConverted),
    ("200905021513-0500", "2009-05-02T21:13", .minute, .zoneConverted),
    ("2009050215-0500", "2009-05-02T21", .hour, .zoneConverted),
    ("2009050215+0530", "2009-05-02T10:30/2009-05-02T11:29", .hour, .zoneConverted),
    ("20090102+0000", "2009-01-02", .day, nil), ("20090102-0500", "2009-01-02", .day, .zoneIgnored),
    ("20090329013000", "2009-03-29", .day, .skippedHour),
    ("20091025013000", "2009-10-25T01:30", .minute, .repeatedHour),
    ("20091102240000", "2009-11-03T00:00", .minute, .placeholderMidnight),
    ("20091102250000", "2009-11-02", .day, .impossibleTime),
    ("20091102156000", "2009-11-02", .day, .impossibleTime),
  ]

  @Test("An HL7 time stamp is as precise as it is long", arguments: hl7)
  func readsHL7(form: Form) { Self.check(form, FuzzyDateReader.hl7(form.words)) }

  static let dateTimes: [Form] = [
    ("2019", "2019", .year, nil), ("2019-01", "2019-01", .month, nil),
    ("2019-01-01", "2019-01-01", .day, nil),
    ("2019-01-01T10:00:00Z", "2019-01-01T10:00", .minute, nil),
    ("2019-07-01T10:00:00+01:00", "2019-07-01T10:00", .minute, nil),
    ("2019-07-01T10:00:00Z", "2019-07-01T11:00", .minute, .zoneConverted),
    ("2019-07-01T23:30:00.1234567Z", "2019-07-02T00:30", .minute, .zoneConverted),
    ("2019-01-01T10:00:00", "2019-01-01T10:00", .minute, .zoneMissing),
    ("2019-01-01T10:00", "2019-01-01T10:00", .minute, .zoneMissing),
    ("2019-01-01T00:00:00Z", "2019-01-01T00:00", .minute, .placeholderMidnight),
    ("2019-06-30T23:00:00Z", "2019-07-01T00:00", .minute, .placeholderMidnight),
    ("2019-07-01T00:00:00.000Z", "2019-07-01T01:00", .minute, .placeholderMidnight),
    ("2019-01-01T00:00:00.5Z", "2019-01-01T00:00", .minute, nil),
    ("2019-01-01T24:00:00Z", "2019-01-02T00:00", .minute, .placeholderMidnight),
    ("2019-01-01T24:00:01Z", "2019-01-01", .day, .impossibleTime),
    ("2019-01-01Z", "2019-01-01", .day, nil), ("2019-07-01Z", "2019-07-01", .day, .zoneIgnored),
    ("2019-03-31T01:30:00", "2019-03-31", .day, .skippedHour),
  ]

  @Test(
    "A time of XML Schema or FHIR becomes London's, and one without a zone is reported",
    arguments: dateTimes)
  func readsDateTimes(form: Form) { Self.check(form, FuzzyDateReader.dateTime(form.words)) }

  private static func check(_ form: Form, _ reading: FuzzyDateReading) {
    #expect(reading.date.edtf == form.edtf)
    #expect(reading.date.precision == form.precision)
    #expect(reading.problem == form.problem)
    #expect(reading.date.originalText == form.words)
  }

  @Test(
    "What no such format allows could not be read, by its own words",
    arguments: [
      "-99", "UNK", "200", "20091", "2009110", "200911021", "20091102151", "2009110215133",
      "200911021513321", "20091102151332.", "20091102151360", "2009+0000", "20091102+1",
      "20091102+1500", "20091102Y", "99991231", "00010101", "{{publishDate}}", "2009-11-02",
      "２００９", "2009110215133２",
    ])
  func refusedHL7(words: String) {
    let reading = FuzzyDateReader.hl7(words)
    #expect(reading == FuzzyDateReading(date: .undated(words), problem: .unreadable))
  }

  @Test(
    "What is no dateTime could not be read",
    arguments: [
      "2019-", "2019-1", "2019-01-1", "2019-01-01T", "2019-01-01T10", "2019-01-01 10:00:00Z",
      "2019-01-01T10:00:00.Z", "2019-01-01T10:00:60Z", "2019-01-01T10:00:00+1", "0001-01-01",
      "9999-12-31T00:00:00Z", "-2019-01-01", "{{publishDate}}", "2019-01-01T10:00:00+25:00",
      String(repeating: "2", count: 1_000_000),
    ])
  func refusedDateTimes(words: String) {
    let reading = FuzzyDateReader.dateTime(words)
    #expect(reading == FuzzyDateReading(date: .undated(words), problem: .unreadable))
  }

  @Test("A day that no calendar has is impossible, and nothing is no date without a problem")
  func impossible() {
    for words in ["20090230", "20091301", "20091100", "200900", "20090230101500"] {
      #expect(FuzzyDateReader.hl7(words).problem == .impossible, "\(words)")
    }
    for words in ["2009-02-30", "2009-13", "2009-02-30T10:00:00Z"] {
      #expect(FuzzyDateReader.dateTime(words).problem == .impossible, "\(words)")
    }
    #expect(FuzzyDateReader.hl7("") == FuzzyDateReading(date: .undated()))
    #expect(FuzzyDateReader.dateTime(" ") == FuzzyDateReading(date: .undated(" ")))
  }
}
