import Diagnostics
import FuzzyDates
import Testing

@Suite("Problems of dates in words")
struct ProblemWordsTests {
  @Test(
    "Each problem is a diagnostic with an id of its own, a sentence and a remedy",
    arguments: FuzzyDateProblem.allCases)
  func diagnostic(problem: FuzzyDateProblem) {
    let place = Place(file: "hv.xml", line: 7)
    let diagnostic = problem.diagnostic(.warning, at: place)
    #expect(diagnostic.message.hasSuffix("."))
    #expect(diagnostic.remedy.hasSuffix("."))
    #expect(diagnostic.place == place)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.id.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
  }

  @Test("A date beside that of the event never takes the entry's own date with it")
  func beside() {
    for problem in FuzzyDateProblem.allCases {
      let own = problem.diagnostic(.warning, at: Place()).message
      let beside = problem.diagnostic(.warning, at: Place(), isOfEvent: false).message
      #expect(!beside.contains("the entry is kept without"), "\(problem)")
      #expect(own == beside || beside.hasSuffix("so that date is left out; its words are kept."))
    }
  }

  @Test("A time that no clock has is asked for as a time")
  func time() {
    #expect(
      FuzzyDateProblem.impossibleTime.diagnostic(.warning, at: Place()).remedy
        .contains("for the time"))
  }

  @Test("Ids are stable and differ")
  func ids() {
    let ids = FuzzyDateProblem.allCases.map { $0.diagnostic(.note, at: Place()).id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("chronology.date.impossible"))
    #expect(ids.contains("chronology.date.time-without-date"))
  }
}
