import CaseModel
import ReviewChecks
import Testing

@Suite("Long texts")
struct LongTextTests {
  private func review(paragraphs: Int) -> ReviewUnderTest {
    var review = ReviewUnderTest()
    let paragraph =
      "The “visit” of spring took place, and the worker's note, which was long, said that it should "
      + "be read by the team; Grace, by Vender-by, and others A. B. C. would see to that in time. "
    let text = (0..<paragraphs).map { "\(paragraph) \($0)" }
    review.record.findings[0].layers[.soWhat]?.text = [text.joined(separator: " ")]
    review.parts = [ReportPart(name: "the text", text: text.joined(separator: "\n"))]
    review.entries = (0..<paragraphs).map { number in
      entry("HV", "HV-\(number)", "2024-03-18", actors: ["HV1"], text: "\(paragraph) \(number)")
    }
    return review
  }

  private func duration(paragraphs: Int) -> Duration {
    let subject = review(paragraphs: paragraphs).subject
    return ContinuousClock().measure {
      _ = ReviewChecks.run(gate: .publication, subject: subject)
    }
  }

  @Test("Eight times the text takes about eight times as long, far from sixty-four")
  func linear() {
    _ = duration(paragraphs: 20)
    let short = (0..<3).map { _ in duration(paragraphs: 100) }.min() ?? .zero
    let long = (0..<3).map { _ in duration(paragraphs: 800) }.min() ?? .zero
    #expect(long < short * 24, "\(short) for 100 paragraphs, \(long) for 800")
  }
}
