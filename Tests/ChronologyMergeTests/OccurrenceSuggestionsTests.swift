import CaseModel
import ChronologyMerge
import FuzzyDates
import Testing

@Suite("Suggesting entries that may tell of one occurrence")
struct OccurrenceSuggestionsTests {
  private let agencies = [
    Agency(code: "HV", name: "Health visiting"), Agency(code: "EH", name: "Early Help"),
  ]
  private let visit = entry(
    "HV", "HV-14", "23/5/24 10.15", actors: ["HV2"], subjects: ["C1"],
    text: "Visit with early help worker, bruise on arm, baby asleep")
  private let joint = entry(
    "EH", "EH-6", "23 May 2024", actors: ["EH1", "HV2"], subjects: ["C1"],
    text: "Joint visit with HV2, baby asleep, partner in the kitchen")

  @Test("A joint visit told by two agencies is suggested with its reasons and stays pending")
  func jointVisit() throws {
    let found = OccurrenceSuggestions.candidates(
      among: [visit, joint], agencies: agencies, decisions: [])
    let candidate = try #require(found.first)
    #expect(found.count == 1)
    #expect(candidate.state == .pending)
    #expect(candidate.reasons.prefix(2) == ["same day", "both name C1, HV2"])
  }

  @Test("Entries of one agency are never suggested as one occurrence")
  func oneAgency() {
    let again = entry("HV", "HV-15", "23/5/24", actors: ["HV2"], subjects: ["C1"])
    #expect(
      OccurrenceSuggestions.candidates(among: [visit, again], agencies: agencies, decisions: [])
        .isEmpty)
  }

  @Test("Entries that share no more than a day are not suggested")
  func onlyTheDay() {
    let other = entry("EH", "EH-7", "23 May 2024", actors: ["EH9"], text: "Office meeting")
    #expect(
      OccurrenceSuggestions.candidates(among: [visit, other], agencies: agencies, decisions: [])
        .isEmpty)
  }

  @Test("A date known only to the week suggests nothing: precision is never invented")
  func weekPrecision() {
    let week = entry("EH", "EH-8", "w/c 20 May 2024", actors: ["HV2"], subjects: ["C1"])
    #expect(
      OccurrenceSuggestions.candidates(among: [visit, week], agencies: agencies, decisions: [])
        .isEmpty)
  }

  @Test(
    "What a person decides about a candidate is its state",
    arguments: [
      (LinkRelation.sameOccurrence, CandidateState.accepted),
      (LinkRelation.notRelated, CandidateState.dismissed),
    ])
  func state(relation: LinkRelation, expected: CandidateState) {
    let decision = OccurrenceDecision(
      entries: [visit.id, joint.id].sorted(), relation: relation, by: "R", note: "")
    let found = OccurrenceSuggestions.candidates(
      among: [visit, joint], agencies: agencies, decisions: [decision])
    #expect(found.map(\.state) == [expected])
  }

  @Test("Two entries that a third has brought into one occurrence wait for no decision")
  func alreadyTogether() {
    let note = entry(
      "SCH", "SCH-3", "23 May 2024", actors: ["EH1"], text: "Told of the visit",
      links: [sameOccurrence("HV", "HV-14"), sameOccurrence("EH", "EH-6")])
    let found = OccurrenceSuggestions.candidates(
      among: [visit, joint, note], agencies: agencies, decisions: [])
    let pair = found.first { $0.entries == [joint.id, visit.id] }
    #expect(pair?.state == .accepted)
    #expect(!found.contains { $0.state == .pending })
  }
}

@Suite("Suggestions where there are very many entries")
struct ManyEntriesTests {
  private let agencies = (0..<8).map { Agency(code: "A\($0)", name: "Agency number \($0)") }

  /// Entries that all concern one child, with a worker each.
  private func entries(_ count: Int, days: Int) -> [ChronologyEntry] {
    (0..<count).map { number in
      var entry = entry(
        "A\(number % 8)", "R-\(number)", "2024-01-01",
        actors: ["W\(number % 8)"] + (number % 3 == 0 ? ["W\((number + 1) % 8)"] : []),
        subjects: ["C1"], text: "Visit number \(number) with words of its own w\(number * 7)")
      entry.when = Self.dates[number % days]
      return entry
    }
  }

  private static let dates = (0..<366).compactMap { number -> FuzzyDate? in
    CalendarDay("2024-01-01").map {
      FuzzyDateReader().read($0.adding(days: number).description).date
    }
  }

  @Test("An entry stands in five pending suggestions at most, the best ones")
  func few() {
    let found = OccurrenceSuggestions.candidates(
      among: entries(2_000, days: 21), agencies: agencies, decisions: [])
    var counts: [String: Int] = [:]
    for candidate in found { for entry in candidate.entries { counts[entry, default: 0] += 1 } }
    #expect((counts.values.max() ?? 0) <= OccurrenceSuggestions.mostForOneEntry)
    #expect(!found.isEmpty)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test("A day that holds thousands of entries still gives the pairs that share a worker")
  func fullDay() {
    var all = entries(3_000, days: 1)
    let told = entry(
      "A0", "T-1", "2024-01-01", actors: ["Z9"], subjects: ["C1"],
      text: "Joint visit, door answered")
    let joint = entry(
      "A1", "T-2", "2024-01-01", actors: ["Z9"], subjects: ["C1"],
      text: "Joint visit, door answered")
    // Z9 works for A0: most entries that name Z9 are that agency's.
    let others = (3...5).map { entry("A0", "T-\($0)", "2024-06-01", actors: ["Z9"]) }
    all += [told, joint] + others
    let found = OccurrenceSuggestions.candidates(among: all, agencies: agencies, decisions: [])
    #expect(found.contains { $0.entries == [told.id, joint.id].sorted() })
  }
}
