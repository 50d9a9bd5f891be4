import CaseModel
import Testing

@testable import Reports

@Suite("The values of a case in words")
struct ReportWordsTests {
  @Test("Every value of every list has words of its own, none of them the raw value")
  func everyValue() {
    check(ReviewKind.self, \.words, unique: false)
    check(StatutoryRegime.self, \.words)
    check(ReviewMethod.self, \.words)
    check(MethodScale.self, \.words)
    check(ParticipantRole.self, \.words)
    check(PersonKind.self, \.words)
    check(RelationshipKind.self, \.words)
    check(Consent.self, \.words)
    check(AppraisalGrade.self, \.words)
    check(AppraisalStandard.self, \.words)
    check(HindsightSafeguard.self, \.words)
    check(FactorDirection.self, \.words)
    check(FactorLevel.self, \.words)
    check(FactorScope.self, \.words)
    check(PatternDirection.self, \.words)
    check(FindingStatus.self, \.words)
    check(QuestionAudience.self, \.words)
    check(AdditionalLearningScope.self, \.words)
    check(RecommendationKind.self, \.words)
    check(SourceKind.self, \.words)
    check(SourceWeight.self, \.words)
    check(EntryKind.self, \.words)
    check(CheckSeverity.self, \.words)
  }

  private func check<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, _ words: KeyPath<Value, String>, unique: Bool = true
  ) {
    let all = Value.allCases.map { $0[keyPath: words] }
    if unique { #expect(Set(all).count == all.count, "\(type)") }
    for word in all {
      let hasCapitalInside = word.split(separator: " ").contains { part in
        zip(part, part.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
      }
      #expect(!word.isEmpty && !hasCapitalInside, "\(type): \(word)")
    }
  }

  @Test("Free names become words, and words stay as they are")
  func freeWords() {
    #expect(FreeWords.of("rapidReview") == "Rapid review")
    #expect(FreeWords.of("familyGroupMeeting") == "Family group meeting")
    #expect(FreeWords.of("Letter to the family") == "Letter to the family")
    #expect(FreeWords.of("") == "")
  }

  @Test(
    "People are called by label or role with their code, sources by title, entries by reference and date"
  )
  func names() {
    let names = CaseNames(WrenCase.record, WrenCase.chronology)
    #expect(names.person("HV2") == "Health visitor 2 (HV2)")
    #expect(names.person("p1") == "Mother (P1)")
    #expect(names.person("ZZ9") == "ZZ9")
    #expect(names.numbered(["F1", "nothing", "E2"]) == "Finding 1, Episode 2")
    #expect(names.evidence([Citation(target: "HV/HV-014")]) == ["HV-014, 18 March 2024"])
    #expect(names.evidence([Citation(target: "SCH/7")]) == ["SCH 7"])
    #expect(names.evidence([Citation(target: "gone")]) == ["a source that is no longer recorded"])
    #expect(names.evidence([Citation(target: "v1")]) == ["Mother (P1) to the review"])
  }
}
