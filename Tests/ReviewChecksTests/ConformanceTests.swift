import CaseModel
import Foundation
import ReviewChecks
import TestSupport
import Testing

@Suite("Every check")
struct ConformanceTests {
  /// The checks of methodology 8 that there are to be.
  static let expected = [
    "L-M1", "L-M2", "L-M4", "L-M6", "L-M7", "L-M8", "L-M9", "L-M11", "L-M12", "L-M14", "L-M18",
    "L-M20", "L-H1", "L-H2", "L-H3", "L-H5", "L-N6", "L-P1", "L-C1", "L-C2", "L-C5", "L-C8",
    "L-C12", "L-R1", "L-R3",
  ]
  static let examples = expected.flatMap { id in
    (CheckExamples.all[id] ?? []).map { (id: id, example: $0) }
  }

  @Test("The list holds each check once, in the order of methodology 8")
  func list() { #expect(ReviewChecks.all.map(\.id) == Self.expected) }

  @Test("A check says in words what it is, why, and where it is made", arguments: expected)
  func words(id: String) throws {
    let check = try #require(ReviewChecks.all.first { $0.id == id })
    #expect(check.name.count > 15 && check.name.first?.isUppercase == true)
    #expect(check.reason.hasSuffix(".") && check.reason.count > 60)
    // A basis must be one that a reviewer can look up.
    #expect(!check.reason.contains("methodology"))
    #expect(CheckGate.allCases.contains { check.severity(at: $0) != nil })
    let names = ReviewChecks.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("A check has an example that passes and one that fails", arguments: expected)
  func hasExamples(id: String) {
    let examples = CheckExamples.all[id] ?? []
    #expect(examples.contains { $0.places.isEmpty })
    #expect(examples.contains { !$0.places.isEmpty })
  }

  @Test("A good review passes every check at every gate")
  func goodReview() {
    for gate in CheckGate.allCases {
      let results = ReviewChecks.run(gate: gate, subject: ReviewUnderTest().subject)
      #expect(results.map { "\($0.id): \($0.message)" } == [])
    }
  }

  @Test(
    "A check notices what its example shows, at that place, and nothing else", arguments: examples)
  func example(id: String, example: CheckExample) {
    var review = ReviewUnderTest()
    example.change(&review)
    #expect(review.observations(of: id).map(\.place.words) == example.places)
  }

  @Test(
    "An observation says what is the matter and what would satisfy the check", arguments: examples)
  func remedies(id: String, example: CheckExample) {
    var review = ReviewUnderTest()
    example.change(&review)
    for observation in review.observations(of: id) {
      #expect(observation.message.hasSuffix("."))
      #expect(observation.remedy.hasSuffix("."))
      #expect(observation.remedy != observation.message)
    }
  }

  @Test("No result repeats a name of the register or the words of an entry", arguments: examples)
  func discreet(id: String, example: CheckExample) {
    var review = ReviewUnderTest()
    example.change(&review)
    let texts = ReviewChecks.run(gate: .publication, subject: review.subject).flatMap {
      [$0.id, $0.place, $0.message, $0.remedy]
    }
    let secrets = ["milo", "mimo", "vend", "vand", "carys", "okorell", "grace", "gannet", "zz9"]
    for text in texts {
      for secret in secrets { #expect(!text.lowercased().contains(secret), "\(text)") }
      #expect(!text.contains("was offered") && !text.contains("asleep"))
    }
  }

  @Test("What is blocked where")
  func gates() throws {
    var lines = ["check   working  board    public   what holds when it is content"]
    for check in ReviewChecks.all {
      let cells = CheckGate.allCases.map { check.severity(at: $0)?.rawValue ?? "–" }
      let row = ([check.id] + cells).enumerated().map { column, cell in
        cell.padding(toLength: column == 0 ? 8 : 9, withPad: " ", startingAt: 0)
      }
      lines.append(row.joined() + check.name)
    }
    let golden = Checkout.file("Tests/ReviewChecksTests/Golden/gates.txt")
    let difference = try Golden.difference(of: lines.joined(separator: "\n") + "\n", from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
