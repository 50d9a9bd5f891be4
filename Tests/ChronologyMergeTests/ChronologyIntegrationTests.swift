import CaseModel
import ChronologyMerge
import FuzzyDates
import Testing

@Suite("Bringing all agencies' entries into one chronology")
struct ChronologyIntegrationTests {
  private let entries = [
    entry("HV", "HV-2", "18/03/2024", actors: ["HV1"], subjects: ["C1"]),
    entry(
      "MID", "MID-5", "18 March 2024 10.00", actors: ["MW2", "HV1"],
      links: [sameOccurrence("HV", "HV-2")]),
    entry("GP", "GP-1", "07.11.23"),
    entry("SCH", "SCH-1", "no date given"),
    entry("EH", "EH-1", "early Dec 2023"),
  ]

  @Test("Entries stand in order of their earliest instant, and the undated ones come last")
  func order() {
    let chronology = ChronologyIntegration.integrate(entries, agencyOrder: ["HV", "MID"])
    #expect(
      chronology.occurrences.flatMap(\.accounts).map(\.reference)
        == ["GP-1", "EH-1", "HV-2", "MID-5", "SCH-1"])
    #expect(chronology.undatedCount == 1)
  }

  @Test("Entries of one instant follow the review's order of agencies, then their reference")
  func ties() {
    let tied = [
      entry("B", "B-10", "01/02/2024"), entry("B", "B-9", "01/02/2024"),
      entry("A", "A-1", "01/02/2024"),
    ]
    let order = ChronologyIntegration.integrate(tied, agencyOrder: ["B", "A"]).occurrences.map(\.id)
    #expect(order == ["B-B-9-1", "B-B-10-1", "A-A-1-1"])
  }

  @Test(
    "Invariant 1: every entry stays in the chronology exactly once, whatever is linked or hidden")
  func nothingIsLost() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let decisions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        OccurrenceDecision(
          entries: entries.shuffled(using: &random).prefix(2).map(\.id).sorted(),
          relation: LinkRelation.allCases.randomElement(using: &random) ?? .related,
          by: "A reviewer", note: "")
      }
      let chronology = ChronologyIntegration.integrate(
        entries, agencyOrder: [], decisions: decisions, hidden: [entries[0].id: "Out of scope"])
      let ids = chronology.occurrences.flatMap(\.accounts).map(\.id)
      #expect(ids.sorted() == entries.map(\.id).sorted())
    }
  }

  @Test("The order of import changes nothing in the chronology")
  func orderOfImport() {
    let expected = ChronologyIntegration.integrate(entries, agencyOrder: ["MID"])
    for _ in 0..<50 {
      #expect(
        ChronologyIntegration.integrate(entries.shuffled(), agencyOrder: ["MID"]) == expected)
    }
  }

  @Test("A link that a file declares puts both accounts side by side and lists their differences")
  func declaredLink() throws {
    let chronology = ChronologyIntegration.integrate(entries, agencyOrder: ["HV", "MID"])
    let shared = try #require(chronology.occurrences.first { $0.accounts.count == 2 })
    #expect(shared.accounts.map(\.agency) == ["HV", "MID"])
    #expect(shared.differences.map(\.field) == ["when", "actors"])
  }

  @Test("A person's decision that entries do not belong together overrules the file's link")
  func decisionOverrules() {
    let decision = OccurrenceDecision(
      entries: [entries[0].id, entries[1].id].sorted(), relation: .notRelated,
      by: "A reviewer", note: "Two visits")
    let chronology = ChronologyIntegration.integrate(
      entries, agencyOrder: [], decisions: [decision])
    #expect(chronology.occurrences.allSatisfy { $0.accounts.count == 1 })
  }

  @Test("A link to a reference that an agency used twice groups nothing until a person decides")
  func repeatedReference() {
    let twice =
      entries + [entry("HV", "HV-2", "19/03/2024", ordinal: 2)]
    let chronology = ChronologyIntegration.integrate(twice, agencyOrder: [])
    #expect(chronology.occurrences.allSatisfy { $0.accounts.count == 1 })
  }

  @Test("Links that say related or contradicts tie entries together without grouping them")
  func otherRelations() {
    for relation in [LinkRelation.related, .contradicts, .repliesTo] {
      let decision = OccurrenceDecision(
        entries: [entries[2].id, entries[4].id].sorted(), relation: relation, by: "R", note: "")
      let chronology = ChronologyIntegration.integrate(
        entries, agencyOrder: [], decisions: [decision])
      let ties = chronology.occurrences.filter { $0.links.contains(decision) }
      #expect(ties.count == 2)
    }
  }
}
