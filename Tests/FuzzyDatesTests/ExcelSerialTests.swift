import FuzzyDates
import Testing

@Suite("The numbers in which spreadsheets keep dates")
struct ExcelSerialTests {
  static let days: [(number: String, epoch: ExcelSerial.Epoch, day: String?)] = [
    ("1", .year1900, "1900-01-01"), ("59", .year1900, "1900-02-28"), ("60", .year1900, nil),
    ("61", .year1900, "1900-03-01"), ("0", .year1900, nil), ("25569", .year1900, "1970-01-01"),
    ("45435", .year1900, "2024-05-23"), ("45435.0", .year1900, "2024-05-23"),
    ("4.5435E4", .year1900, "2024-05-23"), ("45351", .year1900, "2024-02-29"),
    ("2958465", .year1900, "9999-12-31"), ("0", .year1904, "1904-01-01"),
    ("60", .year1904, "1904-03-01"), ("24107", .year1904, "1970-01-01"),
    ("43973", .year1904, "2024-05-23"), ("2957003", .year1904, "9999-12-31"),
  ]

  @Test("A number is the day that spreadsheets show for it", arguments: days)
  func day(number: String, epoch: ExcelSerial.Epoch, day: String?) throws {
    let serial = try #require(ExcelSerial(number, epoch: epoch))
    #expect(serial.day?.description == day)
  }

  @Test("The two systems lie 1,462 days apart, and each day is the one after the day before")
  func order() throws {
    var before: CalendarDay?
    for days in 61...80_000 {
      let day = try #require(ExcelSerial("\(days)")?.day)
      if let before { #expect(day == before.adding(days: 1)) }
      if days > 1_462 { #expect(ExcelSerial("\(days - 1_462)", epoch: .year1904)?.day == day) }
      before = day
    }
  }

  @Test("Every minute of a day comes back from its fraction, however many digits it was cut to")
  func fractions() throws {
    for minute in 0..<1_440 {
      let fraction = Double(minute) / 1_440
      let cut = (fraction * 1_000_000).rounded() / 1_000_000
      for number in [45_435 + fraction, 45_435 + cut] {
        let serial = try #require(ExcelSerial("\(number)"))
        #expect(serial.day?.description == "2024-05-23")
        #expect(serial.minuteOfDay == minute)
        #expect(serial.hasTime == (minute != 0))
      }
    }
    let last = try #require(ExcelSerial("45435.9999999"))
    #expect(last.moment?.description == "2024-05-24T00:00")
    #expect(ExcelSerial("45435.99998")?.moment?.description == "2024-05-23T23:59")
  }

  @Test(
    "What is no such number is none",
    arguments: [
      "", " ", "-1", "-0.5", "2958466", "2958465.9999999", "1e300", "nan", "inf", "0x10", "1,5",
      "45435 ", "4 5", "--1", "1e", ".", String(repeating: "1", count: 41),
    ])
  func refused(number: String) {
    #expect(ExcelSerial(number) == nil)
    let reading = FuzzyDateReader.serial(number)
    #expect(reading == FuzzyDateReading(date: .undated(number), problem: .unreadable))
  }

  @Test("A whole number is read as a day, a fraction to the minute, and neither without a day")
  func reading() {
    #expect(FuzzyDateReader.serial("45435").date.edtf == "2024-05-23")
    #expect(FuzzyDateReader.serial("43973", epoch: .year1904).date.edtf == "2024-05-23")
    let timed = FuzzyDateReader.serial("45435.427083333336")
    #expect(timed.date.edtf == "2024-05-23T10:15")
    #expect(timed.date.originalText == "45435.427083333336")
    #expect(timed.problem == nil)
    #expect(FuzzyDateReader.serial("60").problem == .impossible)
    #expect(FuzzyDateReader.serial("0.5").problem == .timeWithoutDate)
    #expect(FuzzyDateReader.serial("0").problem == .unreadable)
    #expect(FuzzyDateReader.serial("2958465").problem == .unreadable)
    #expect(FuzzyDateReader.serial("60.5").date.isUndated)
  }
}
