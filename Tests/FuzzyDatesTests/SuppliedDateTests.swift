import FuzzyDates
import Testing

/// A supplier's fields, with the words beside them, and what must come of them.
struct SuppliedForm: CustomTestStringConvertible, Sendable {
  var date = ""
  var time = ""
  var precision = ""
  var qualifier = ""
  var words = ""
  var edtf = ""
  var isRead: DatePrecision = .unknown
  var problem: FuzzyDateProblem?

  var testDescription: String { "\(date) \(time) \(precision) \(qualifier) “\(words)”" }

  var reading: FuzzyDateReading {
    FuzzyDateReader.example.structured(
      date: date, time: time, precision: precision, qualifier: qualifier, words: words)
  }

  func check() {
    #expect(reading.date.edtf == edtf)
    #expect(reading.date.precision == isRead)
    #expect(reading.problem == problem)
    if !words.isEmpty { #expect(reading.date.originalText == words) }
  }
}

@Suite("Dates that a supplier's software has taken apart")
struct SuppliedDateTests {
  static let alone = [
    SuppliedForm(date: "2024-05-23", edtf: "2024-05-23", isRead: .day),
    SuppliedForm(date: "2024-05", edtf: "2024-05", isRead: .month),
    SuppliedForm(date: "2024", edtf: "2024", isRead: .year),
    SuppliedForm(date: "2024-05-23", time: "10:15", edtf: "2024-05-23T10:15", isRead: .minute),
    SuppliedForm(date: "2024-05-23", time: "10:15:00", edtf: "2024-05-23T10:15", isRead: .minute),
    SuppliedForm(date: "2024-05-23", time: "10", edtf: "2024-05-23T10", isRead: .hour),
    SuppliedForm(
      date: "2024-05-23", time: "10:15", precision: "hour", edtf: "2024-05-23T10", isRead: .hour),
    SuppliedForm(
      date: "2024-05-23", time: "10:15", precision: "day", edtf: "2024-05-23", isRead: .day),
    SuppliedForm(
      date: "2024-07-24", precision: "week", edtf: "2024-07-22/2024-07-28", isRead: .week),
    SuppliedForm(date: "2023-12-01", precision: "month", edtf: "2023-12", isRead: .month),
    SuppliedForm(
      date: "2024-02-10", precision: "season", edtf: "2023-12/2024-02", isRead: .season),
    SuppliedForm(date: "2024-05-10", precision: "season", edtf: "2024-21", isRead: .season),
    SuppliedForm(date: "2024-05-10", precision: "quarter", edtf: "2024-34", isRead: .quarter),
    SuppliedForm(date: "2024-10-10", precision: "term", edtf: "2024-09/2024-12", isRead: .term),
    SuppliedForm(date: "2024-04-10", precision: "term", edtf: "2024-01/2024-07", isRead: .term),
    SuppliedForm(date: "2024-05-10", precision: "year", edtf: "2024", isRead: .year),
    SuppliedForm(
      date: "2024-05-10", qualifier: "approximate", edtf: "2024-05-10~", isRead: .day),
    SuppliedForm(date: "2024-05-10", qualifier: "before", edtf: "../2024-05-09", isRead: .day),
    SuppliedForm(date: "2024-05", qualifier: "after", edtf: "2024-06/..", isRead: .month),
    SuppliedForm(date: "2024-05", qualifier: "between", edtf: "2024-05", isRead: .month),
    SuppliedForm(),
    SuppliedForm(precision: "unknown"),
  ]

  @Test("Fields alone have the bounds that they say, no finer and no coarser", arguments: alone)
  func readsAlone(form: SuppliedForm) { form.check() }

  static let faulty = [
    SuppliedForm(date: "2024-06-31", problem: .impossible),
    SuppliedForm(time: "10:15", problem: .timeWithoutDate),
    SuppliedForm(date: "soon", problem: .unreadable),
    SuppliedForm(
      date: "2024-05-23", time: "25:00", edtf: "2024-05-23", isRead: .day,
      problem: .impossibleTime),
    SuppliedForm(
      date: "2024-05", precision: "day", edtf: "2024-05", isRead: .month,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-05-23", precision: "minute", edtf: "2024-05-23", isRead: .day,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-05", time: "10:15", edtf: "2024-05", isRead: .month,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-05-23", precision: "unknown", edtf: "2024-05-23~", isRead: .day,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-05-23", precision: "fortnight", edtf: "2024-05-23", isRead: .day,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-05-23", qualifier: "roughly", edtf: "2024-05-23", isRead: .day,
      problem: .precisionConflict),
    SuppliedForm(
      date: "2024-08-10", precision: "term", edtf: "2024-08-10", isRead: .day,
      problem: .precisionConflict),
  ]

  @Test("Fields that contradict themselves are reported", arguments: faulty)
  func readsFaulty(form: SuppliedForm) { form.check() }

  static let agreeing = [
    SuppliedForm(
      date: "2024-05-23", time: "10:15", precision: "minute", qualifier: "exact",
      words: "23/5/24 10.15", edtf: "2024-05-23T10:15", isRead: .minute),
    SuppliedForm(
      date: "2024-05-23", words: "23/5/24 10.15", edtf: "2024-05-23T10:15", isRead: .minute),
    SuppliedForm(
      date: "2023-12", precision: "month", qualifier: "approximate", words: "early Dec 2023",
      edtf: "2023-12-01~/2023-12-10~", isRead: .month),
    SuppliedForm(
      date: "2024-07-22", precision: "week", words: "w/c 22 July 2024",
      edtf: "2024-07-22/2024-07-28", isRead: .week),
    SuppliedForm(
      date: "2023-11-28", time: "23:40", words: "28 Nov 2023 23:40-02:15",
      edtf: "2023-11-28T23:40/2023-11-29T02:15", isRead: .minute),
    SuppliedForm(
      date: "2023-11-28", words: "overnight 28/11/23", edtf: "2023-11-28T18:00~/2023-11-29T07:59~",
      isRead: .day),
    SuppliedForm(
      date: "2024-05-01", qualifier: "before", words: "by 1 May 2024", edtf: "../2024-05-01",
      isRead: .day),
    SuppliedForm(words: "23/05/2024", edtf: "2024-05-23", isRead: .day),
  ]

  @Test("Words within the supplier's reading are followed without a report", arguments: agreeing)
  func readsAgreeing(form: SuppliedForm) { form.check() }

  static let disagreeing = [
    SuppliedForm(
      date: "2024-05-24", words: "23/05/2024", edtf: "2024-05-23", isRead: .day,
      problem: .disagreement),
    SuppliedForm(
      date: "2024-05-23", time: "10:15", words: "23/5/24", edtf: "2024-05-23", isRead: .day,
      problem: .disagreement),
    SuppliedForm(
      date: "2024-05-01", words: "May 2024", edtf: "2024-05", isRead: .month,
      problem: .disagreement),
    SuppliedForm(
      date: "2024-06-31", words: "30/06/2024", edtf: "2024-06-30", isRead: .day,
      problem: .disagreement),
    SuppliedForm(date: "2024-05-03", words: "not known", problem: .disagreement),
    SuppliedForm(date: "2024-07-01", words: "31/06/2024", problem: .impossible),
  ]

  @Test(
    "Words win over a supplier's other or finer reading, and that is reported",
    arguments: disagreeing)
  func readsDisagreeing(form: SuppliedForm) { form.check() }

  static let wordless = [
    SuppliedForm(
      date: "2024-05-23", words: "after the meeting at school", edtf: "2024-05-23", isRead: .day,
      problem: .wordsNotRead),
    SuppliedForm(
      date: "2024-05-13", words: "05/13/2024", edtf: "2024-05-13", isRead: .day,
      problem: .wordsNotRead),
    SuppliedForm(date: "2024-05-23", words: "23 May", edtf: "2024-05-23", isRead: .day),
    SuppliedForm(
      date: "2024-05-23", time: "10:15", words: "10.15", edtf: "2024-05-23T10:15",
      isRead: .minute),
  ]

  @Test(
    "The supplier's reading stands where the words give no date of their own",
    arguments: wordless)
  func readsWordless(form: SuppliedForm) { form.check() }

  @Test("Without words the fields are kept as they were given, and nothing looks finer than it is")
  func keptWords() {
    for (form, words) in [
      (
        SuppliedForm(date: "2024-05-23", time: "10:15", precision: "minute", qualifier: "exact"),
        "2024-05-23 10:15"
      ),
      (SuppliedForm(date: "2024-07-22", precision: "week"), "2024-07-22 (week)"),
      (SuppliedForm(date: "2024-05", qualifier: "before"), "2024-05 (before)"),
      (SuppliedForm(date: "2024", precision: "age", qualifier: "x"), "2024 (age, x)"),
    ] {
      #expect(form.reading.date.originalText == words)
    }
  }
}
