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

  @Test("Ids are stable and differ")
  func ids() {
    let ids = FuzzyDateProblem.allCases.map { $0.diagnostic(.note, at: Place()).id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("chronology.date.impossible"))
    #expect(ids.contains("chronology.date.time-without-date"))
  }
}
