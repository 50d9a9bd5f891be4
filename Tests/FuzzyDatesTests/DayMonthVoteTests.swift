import FuzzyDates
import Testing

@Suite("Whether the day or the month comes first in a column")
struct DayMonthVoteTests {
  static let cells: [(words: String, evidence: OrderEvidence)] = [
    ("23/05/2024", .dayFirst), ("05/23/2024", .monthFirst), ("04/05/2024", .either),
    ("4.5.24", .either), ("22.05/16", .dayFirst), ("05/05/2024", .neither),
    ("2024-05-04", .neither), ("4 May 2024", .neither), ("May 4, 2024", .neither),
    ("06/2024", .neither), ("?/06/2024", .either), ("04/05/2024 - 23/05/2024", .dayFirst),
    ("w/c 05/23/2024", .monthFirst), ("before 04/05/2024", .either), ("04052024", .either),
    ("Wed 03/04/2024", .dayFirst), ("Monday 03/04/2024", .monthFirst),
    ("Sunday 03/04/2024", .either), ("31/31/2024", .neither), ("", .neither), ("N/K", .neither),
    ("Telephone call", .neither), ("04/05/2024 14:10", .either), ("22/04", .dayFirst),
    ("04/22", .monthFirst), ("03/04", .neither),
  ]

  @Test("Each cell tells what it makes with both orders", arguments: cells)
  func evidence(words: String, evidence: OrderEvidence) {
    #expect(OrderEvidence(words) == evidence)
  }

  private static func outcome(_ cells: [String]) -> DayMonthOutcome {
    var vote = DayMonthVote(anchor: CalendarDay("2024-10-14"))
    for cell in cells { vote.add(cell) }
    return vote.outcome
  }

  @Test("One kind of figures past twelve settles the column, and nothing in it is doubtful")
  func unanimous() {
    let british = Self.outcome(["04/05/2024", "23/05/2024", "4 May 2024", "N/K"])
    #expect(british.order == .dayMonth)
    #expect(british.evidence == .figures)
    #expect(british.isUnanimous)
    #expect(!british.isDoubtful)
    #expect(british.dayFirst == 1)
    #expect(british.either == 1)
    #expect(british.neither == 2)
    #expect(british.reason == "1 date can only have the day first, and none the month.")
    let american = Self.outcome(["04/05/2024", "05/23/2024", "05/24/2024"])
    #expect(american.order == .monthDay)
    #expect(american.isUnanimous)
    #expect(!american.isDoubtful)
    #expect(american.monthFirst == 2)
  }

  @Test("A single cell makes the month come first, but every cell that can be either is doubtful")
  func single() {
    let outcome = Self.outcome(["04/05/2024", "05/23/2024"])
    #expect(outcome.order == .monthDay)
    #expect(outcome.isDoubtful)
    let reader = FuzzyDateReader(outcome)
    #expect(reader.read("04/05/2024").problem == .orderDoubtful)
    #expect(reader.read("04/05/2024").date.edtf == "2024-04-05")
    #expect(reader.read("05/23/2024").problem == nil)
  }

  @Test("A column of both kinds takes the day first and doubts every cell that can be either")
  func contradiction() {
    let outcome = Self.outcome(["04/05/2024", "05/23/2024", "05/24/2024", "23/05/2024"])
    #expect(outcome.order == .dayMonth)
    #expect(outcome.evidence == .contradiction)
    #expect(!outcome.isUnanimous)
    let reader = FuzzyDateReader(outcome, anchor: CalendarDay("2024-10-14"))
    #expect(reader.read("04/05/2024").problem == .orderDoubtful)
    #expect(reader.read("4/5/24 10:15").problem == .orderDoubtful)
    #expect(reader.read("23/05/2024").problem == nil)
    #expect(reader.read("05/05/2024").problem == nil)
    #expect(reader.read("4 May 2024").problem == nil)
    #expect(reader.read("05/23/2024").problem == .ambiguousOrder)
    #expect(
      outcome.reason
        == "1 date can only have the day first and 2 only the month: the day was taken to come first."
    )
  }

  @Test("Rows in order of time with one order only are evidence, and said to be no more than that")
  func sequence() {
    let american = [
      "01/02/2024", "02/01/2024", "03/04/2024", "04/03/2024", "05/08/2024", "06/01/2024",
      "07/12/2024",
    ]
    let outcome = Self.outcome(american)
    #expect(outcome.order == .monthDay)
    #expect(outcome.evidence == .sequence)
    #expect(outcome.isDoubtful)
    #expect(FuzzyDateReader(outcome).read("03/04/2024").problem == .orderDoubtful)
    #expect(Self.outcome(american.reversed()).order == .monthDay)
    let british = Self.outcome([
      "02/01/2024", "01/02/2024", "04/03/2024", "03/04/2024", "08/05/2024", "01/06/2024",
    ])
    #expect(british.order == .dayMonth)
    #expect(british.evidence == .sequence)
    #expect(!british.isDoubtful)
  }

  @Test("Too few rows, or rows in no order, are no evidence: the day comes first")
  func noEvidence() {
    for cells in [
      [], ["N/K"], ["04/05/2024"], ["01/02/2024", "02/01/2024", "03/04/2024", "04/03/2024"],
      ["01/02/2024", "03/04/2024", "02/01/2024", "07/12/2024", "05/08/2024", "06/01/2024"],
    ] {
      let outcome = Self.outcome(cells)
      #expect(outcome.order == .dayMonth)
      #expect(outcome.evidence == .none)
      #expect(!outcome.isDoubtful)
      #expect(!outcome.isUnanimous)
    }
  }

  @Test("True dates up to the twelfth beside words past it may have been swapped by a spreadsheet")
  func swapped() {
    var vote = DayMonthVote()
    for day in ["2024-05-04", "2024-06-11", "2024-12-01"] {
      if let day = CalendarDay(day) { vote.add(typed: day) }
    }
    for words in ["13/05/2024", "23/05/2024", "14/06/2024"] { vote.add(words) }
    #expect(vote.outcome.mayHoldSwappedDates)
    var mixed = vote
    mixed.add("04/05/2024")
    #expect(!mixed.outcome.mayHoldSwappedDates)
    if let day = CalendarDay("2024-05-13") { vote.add(typed: day) }
    #expect(!vote.outcome.mayHoldSwappedDates)
  }

  @Test("Invariant 9: no column of days is read with day and month swapped without a word")
  func noSilentSwaps() {
    var random = SeededRandom(state: 12)
    for round in 0..<600 {
      let isAmerican = round % 2 == 1
      let count = Int(random.next() % 40) + 1
      let days = (0..<count).map { _ in
        CalendarDay(dayNumber: 16_000 + Int(random.next() % 4_000))
      }
      let sorted = round % 3 == 0 ? days.sorted() : days
      let cells = sorted.map { day in
        isAmerican ? "\(day.month)/\(day.day)/\(day.year)" : "\(day.day)/\(day.month)/\(day.year)"
      }
      let outcome = Self.outcome(cells)
      let reader = FuzzyDateReader(outcome)
      for (day, cell) in zip(sorted, cells) {
        let reading = reader.read(cell)
        let isRight = reading.date.isUndated || reading.date.earliest?.day == day
        #expect(
          isRight || reading.problem == .orderDoubtful || outcome.evidence == .none,
          "\(cell) in \(cells)")
      }
    }
  }
}
