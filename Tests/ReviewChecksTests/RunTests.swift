import CaseModel
import ReviewChecks
import Testing

@Suite("Running the checks")
struct RunTests {
  /// A review with many things to look at, some of them several times in one place.
  static var untidy: ReviewUnderTest {
    var review = ReviewUnderTest()
    for id in ConformanceTests.expected {
      for example in CheckExamples.all[id] ?? [] where !example.places.isEmpty {
        var changed = review
        example.change(&changed)
        // A change that empties a list would take away what the next one changes.
        if changed.hasEverything { review = changed }
      }
    }
    review.record.findings[0].layers[.soWhat]?.text = [
      "Staff failed to ask, and failed to ask again.",
      "Staff failed to ask, and failed to ask again.",
      "They should have asked and should have known; see Finding 9, Finding 9 and Finding 8.",
    ]
    review.parts?[0].text = "Milo and Milo, Okorell, Venderby, Vender-by, Venderbi and MV."
    return review
  }

  @Test("The untidy review has something for nearly every check, so that these tests can fail")
  func untidy() {
    let results = ReviewChecks.run(gate: .publication, subject: Self.untidy.subject)
    #expect(Set(results.map(\.check)).count >= 18)
    #expect(results.count > 40)
  }

  @Test("Two runs give the same results in the same order, with ids that are all different")
  func stable() {
    for gate in CheckGate.allCases {
      let first = ReviewChecks.run(gate: gate, subject: Self.untidy.subject)
      #expect(first == ReviewChecks.run(gate: gate, subject: Self.untidy.subject))
      #expect(Set(first.map(\.id)).count == first.count)
      #expect(first.allSatisfy { $0.id.hasPrefix($0.check + "/") })
    }
  }

  @Test("The gravest come first, then the order of the checks")
  func sorted() {
    let results = ReviewChecks.run(gate: .publication, subject: Self.untidy.subject)
    let order = ReviewChecks.all.map(\.id)
    let keys = results.map { result in
      (
        CheckSeverity.allCases.firstIndex(of: result.severity) ?? 9,
        order.firstIndex(of: result.check) ?? 99
      )
    }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("Invariant 10: a result that is set aside keeps its reason, and no other result is hidden")
  func dismissal() {
    let subject = Self.untidy.subject
    let open = ReviewChecks.run(gate: .publication, subject: subject)
    for result in open {
      let dismissal = Dismissal(result: result.id, reason: "Looked at together.", by: "A. Reviewer")
      let after = ReviewChecks.run(gate: .publication, subject: subject, dismissals: [dismissal])
      #expect(after.map(\.id) == open.map(\.id))
      #expect(after.filter { $0.dismissal != nil }.map(\.id) == [result.id])
      #expect(after.first { $0.id == result.id }?.dismissal == dismissal)
    }
  }

  @Test("Invariant 10: a dismissal without a reason sets nothing aside")
  func noReason() throws {
    let subject = Self.untidy.subject
    let first = try #require(ReviewChecks.run(gate: .board, subject: subject).first)
    let dismissal = Dismissal(result: first.id, reason: "  ", by: "A. Reviewer")
    let after = ReviewChecks.run(gate: .board, subject: subject, dismissals: [dismissal])
    #expect(after.allSatisfy { $0.dismissal == nil })
  }

  @Test(
    "Invariant 10: a dismissal stays with its finding when findings are renumbered and text is added"
  )
  func sticks() throws {
    var review = ReviewUnderTest()
    review.record.findings[0].layers[.soWhat]?.text = ["The team failed to meet in spring."]
    let before = try #require(ReviewChecks.run(gate: .board, subject: review.subject).first)
    review.record.findings[0].number = 2
    review.record.findings[1].number = 1
    review.record.findings[0].layers[.soWhat]?.text.insert("A new paragraph.", at: 0)
    let after = ReviewChecks.run(
      gate: .board, subject: review.subject,
      dismissals: [Dismissal(result: before.id, reason: "A quotation.", by: "A. Reviewer")])
    let same = try #require(after.first { $0.id == before.id })
    #expect(same.dismissal != nil)
    #expect(same.place == "Finding 2, why it matters, paragraph 2")
  }

  @Test("A new use of a phrase is a new result, although one in the same field has been set aside")
  func newUse() throws {
    var review = ReviewUnderTest()
    review.record.findings[0].layers[.soWhat]?.text = ["The team failed to meet in spring."]
    let before = try #require(ReviewChecks.run(gate: .board, subject: review.subject).first)
    review.record.findings[0].layers[.soWhat]?.text = [
      "The school failed to ring at all.", "The team failed to meet in spring.",
    ]
    let after = ReviewChecks.run(
      gate: .board, subject: review.subject,
      dismissals: [Dismissal(result: before.id, reason: "A quotation.", by: "A. Reviewer")])
    #expect(after.map { $0.dismissal == nil } == [true, false])
  }
}

extension ReviewUnderTest {
  /// Whether every list still holds what the examples change.
  fileprivate var hasEverything: Bool {
    record.findings.count > 1 && record.episodes.count > 1 && entries.count > 4 && files.count > 1
      && !record.findings[0].questions.isEmpty && !record.recommendations.isEmpty
      && !record.conversations.isEmpty && parts?.count == 2
  }
}
