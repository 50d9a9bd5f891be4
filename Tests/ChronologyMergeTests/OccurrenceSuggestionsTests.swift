import CaseModel
import ChronologyMerge
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
