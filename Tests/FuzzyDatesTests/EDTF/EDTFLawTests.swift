import FuzzyDates
import Testing

@Suite("Laws of EDTF expressions")
struct EDTFLawTests {
  @Test("What is read is written in a form that reads back as the same, with bounds in order")
  func roundTrip() throws {
    var generator = EDTFGenerator(seed: 8601)
    var read = 0
    for _ in 0..<30_000 {
      let text = generator.expression()
      guard let expression = EDTF(text) else { continue }
      read += 1
      #expect(EDTF(expression.description) == expression, "\(text)")
      #expect((0...2).contains(expression.level))
      if let earliest = expression.earliest, let latest = expression.latest {
        #expect(earliest <= latest, "\(text)")
      }
    }
    #expect(read > 20_000)
  }

  @Test("Any jumble of the format's letters is read or refused")
  func junk() {
    var generator = EDTFGenerator(seed: 2)
    for _ in 0..<50_000 {
      let text = generator.junk()
      if let expression = EDTF(text) {
        #expect(EDTF(expression.description) == expression, "\(text)")
        _ = expression.bounds(seasons: .calendarQuarters)
        _ = FuzzyDate(expression)
      }
    }
  }

  @Test("Invariant 9: a date made from an expression says no more than the expression")
  func honesty() {
    var generator = EDTFGenerator(seed: 5)
    for _ in 0..<30_000 {
      let text = generator.expression()
      guard let expression = EDTF(text) else { continue }
      let date = FuzzyDate(expression)
      #expect((date.precision == .unknown) == date.isUndated, "\(text)")
      if let first = date.earliest {
        #expect(expression.earliest?.calendarDay.map { first.day >= $0 } == true, "\(text)")
      }
      if let first = date.earliest, let last = date.latest {
        #expect(first <= last, "\(text)")
        #expect(date.qualifier != .before && date.qualifier != .after)
      }
      if !expression.qualifier.isEmpty, !date.isUndated {
        #expect(date.qualifier == .approximate, "\(text)")
      }
    }
  }

  @Test("Every date that words give is written as an expression with the bounds of the date")
  func everyDate() throws {
    var generator = WordsGenerator(seed: 10)
    var dated = 0
    for _ in 0..<20_000 {
      let date = FuzzyDateReader.example.read(generator.words().words).date
      guard !date.isUndated else { continue }
      dated += 1
      let back = FuzzyDate(try EDTF(parsing: date.edtf))
      #expect(back.earliest == date.earliest, "\(date.edtf)")
      #expect(back.latest == date.latest, "\(date.edtf)")
      #expect((back.qualifier == .approximate) == (date.qualifier == .approximate), "\(date.edtf)")
    }
    #expect(dated > 15_000)
  }

  @Test(
    "A million bytes of anything are read or refused in one pass",
    arguments: ["1", "X", "[", "1984,", "?", "Y1E", "../", " ", "-"])
  func hostileLength(piece: String) {
    let flood = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(EDTF(flood) == nil)
    #expect(EDTF("[1984," + flood) == nil)
  }

  static let dates: [DateForm] = [
    DateForm("2024-05-23", "2024-05-23", "2024-05-23", .day, .exact, "2024-05-23"),
    DateForm("2024-05~", "2024-05-01", "2024-05-31", .month, .approximate, "2024-05~"),
    DateForm("2024?", "2024-01-01", "2024-12-31", .year, .approximate, "2024~"),
    DateForm("2024-05-XX", "2024-05-01", "2024-05-31", .month, .exact, "2024-05"),
    DateForm("2024-XX-XX", "2024-01-01", "2024-12-31", .year, .exact, "2024"),
    DateForm("202X", "2020-01-01", "2029-12-31", .year, .between, "2020/2029"),
    DateForm("202", "2020-01-01", "2029-12-31", .year, .between, "2020/2029"),
    DateForm("1950S2", "1900-01-01", "1999-12-31", .year, .between, "1900/1999"),
    DateForm("156X-12-25", "1560-12-25", "1569-12-25", .day, .between, "1560-12-25/1569-12-25"),
    DateForm("2024-21", "2024-03-01", "2024-05-31", .season, .exact, "2024-21"),
    DateForm("2024-34", "2024-04-01", "2024-06-30", .quarter, .exact, "2024-34"),
    DateForm("2024-40", "2024-01-01", "2024-06-30", .year, .exact, "2024-01/2024-06"),
    DateForm(
      "2024-05-23/2024-06", "2024-05-23", "2024-06-30", .month, .between, "2024-05-23/2024-06-30"),
    DateForm("../2024", nil, "2024-12-31", .year, .before, "../2024"),
    DateForm("2024-05-23/", "2024-05-23", nil, .day, .after, "2024-05-23/.."),
    DateForm("[2022,2024-05]", "2022-01-01", "2024-05-31", .year, .between, "2022-01/2024-05"),
    DateForm("{2024-05}", "2024-05-01", "2024-05-31", .month, .exact, "2024-05"),
    DateForm("0000/2024", nil, "2024-12-31", .year, .before, "../2024"),
    DateForm(
      "2024-05-23T10:15:30Z", "2024-05-23T10:15", "2024-05-23T10:15", .minute, .exact,
      "2024-05-23T10:15"),
    DateForm(
      "2024-05-23T24:00", "2024-05-24T00:00", "2024-05-24T00:00", .minute, .exact,
      "2024-05-24T00:00"),
    DateForm(
      "2024-05-23T10", "2024-05-23T10:00", "2024-05-23T10:59", .hour, .exact, "2024-05-23T10"),
    DateForm(
      "2024-05-23T10:00+05:00/2024-05-23T08:00Z", "2024-05-23", "2024-05-23", .day, .between,
      "2024-05-23"),
    DateForm(
      "2024-05-23T24:00/2024-05-23", "2024-05-23", "2024-05-24", .day, .between,
      "2024-05-23/2024-05-24"),
    DateForm("-0044-03-15", nil, nil, .unknown, .exact, ""),
    DateForm("Y17E7~", nil, nil, .unknown, .exact, ""),
    DateForm("XXXX-12-25", nil, nil, .unknown, .exact, ""),
    DateForm("../..", nil, nil, .unknown, .exact, ""),
  ]

  @Test("What an expression becomes as a date", arguments: dates)
  func convertsToDates(form: DateForm) throws {
    let date = FuzzyDate(try EDTF(parsing: form.words), originalText: form.words)
    #expect(date.earliestText == form.earliest)
    #expect(date.latestText == form.latest)
    #expect(date.precision == form.precision)
    #expect(date.qualifier == form.qualifier)
    #expect(date.edtf == form.edtf)
    #expect(date.originalText == form.words)
  }
}
