import CaseModel
import ReviewChecks
import Testing

@Suite("Texts that make no sense")
struct JumbledTextTests {
  @Test("Any jumble of characters is read without harm, and twice alike")
  func jumble() {
    var generator = JumbleGenerator(state: 20_241_124)
    let pieces = [
      "“", "”", "\"", "'", "’", "‘", ".", "?", "-", "\n", "\r\n", " ", "\u{AD}", "\u{301}", "É",
      "ß",
      "A", "b", "7", "&", "/", "👩‍👧", "\u{202E}", "NFA", "should", "have", "failed", "to", "Milo",
      "M.V.",
      "Finding", "9", "%", "of", "\u{0}", "Ω", "中",
    ]
    for _ in 0..<200 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      var review = ReviewUnderTest()
      review.record.findings[0].layers[.soWhat]?.text = [text]
      review.record.findings[0].questions[0].text = text
      review.record.findings[0].statement = text
      review.record.people[0].confidentialName = text
      review.entries[0].whatHappened = text
      review.parts = [ReportPart(name: "the text", text: text)]
      let results = ReviewChecks.run(gate: .publication, subject: review.subject)
      #expect(results == ReviewChecks.run(gate: .publication, subject: review.subject))
      #expect(Set(results.map(\.id)).count == results.count)
    }
  }
}

/// A small generator of numbers that gives the same row of them each time (SplitMix64).
private struct JumbleGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
