import CaseModel
import ChronologyViews
import FuzzyDates
import Testing

@Suite("Choosing which entries a view shows")
struct TimelineFilterTests {
  private func entry(_ when: String) -> ChronologyEntry {
    ChronologyEntry(id: when, agency: "HV", when: FuzzyDateReader().read(when).date)
  }

  @Test(
    "An entry is kept when its interval touches the span, however long the interval is",
    arguments: [
      ("01/03/2024", true), ("31/03/2024", true), ("March 2024", true), ("2024", true),
      ("29/02/2024", false), ("01/04/2024", false), ("w/c 26 Feb 2024", true),
    ])
  func span(when: String, kept: Bool) {
    var filter = TimelineFilter()
    filter.from = CalendarDay("2024-03-01")
    filter.to = CalendarDay("2024-03-31")
    #expect(filter.keeps(entry(when)) == kept)
  }

  @Test("Invariant 9: an undated entry is kept by every span")
  func undated() {
    var filter = TimelineFilter()
    filter.from = CalendarDay("2024-03-01")
    filter.to = CalendarDay("2024-03-31")
    #expect(filter.keeps(entry("not known")))
  }

  @Test("Agencies, people and a search each narrow the view")
  func narrowing() {
    var candidate = entry("01/03/2024")
    candidate.subjects = ["C1"]
    var filter = TimelineFilter()
    #expect(filter.keeps(candidate))
    filter.people = ["C2"]
    #expect(!filter.keeps(candidate))
    filter.people = ["C1", "C2"]
    #expect(filter.keeps(candidate))
    filter.agencies = ["GP"]
    #expect(!filter.keeps(candidate))
    filter.agencies = ["HV"]
    filter.found = []
    #expect(!filter.keeps(candidate))
  }
}
