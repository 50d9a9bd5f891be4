import CaseModel
import FuzzyDates
import Testing

@Suite("Counts of the integrated chronology")
struct IntegratedChronologyTests {
  private static func entry(_ id: String, _ when: String) -> ChronologyEntry {
    ChronologyEntry(id: id, agency: "HV", when: FuzzyDateReader().read(when).date)
  }

  @Test("Every account counts, also the second of one occurrence, the hidden and the undated")
  func counts() {
    let first = Self.entry("1", "23/05/2024")
    let second = Self.entry("2", "23 May 2024")
    let undated = Self.entry("3", "not known")
    let refused = Self.entry("4", "31/06/2024")
    let open = Self.entry("5", "before 2016")
    let chronology = IntegratedChronology(
      occurrences: [
        Occurrence(id: "1", when: first.when, accounts: [first, second]),
        Occurrence(id: "5", when: open.when, accounts: [open]),
        Occurrence(id: "3", when: undated.when, accounts: [undated]),
        Occurrence(id: "4", when: refused.when, accounts: [refused]),
      ], hidden: ["2": "Out of scope"])
    #expect(chronology.entryCount == 5)
    #expect(chronology.undatedCount == 2)
    #expect(IntegratedChronology(occurrences: []).entryCount == 0)
  }
}
