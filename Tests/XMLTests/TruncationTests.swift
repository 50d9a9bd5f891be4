import Diagnostics
import Testing
import XML

@Suite("Files that end early or are damaged")
struct TruncationTests {
  private let sample = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- note -->
    <chronology xmlns="urn:x" agency="HV">
      <entry ref='1' type="event"><when text="23/5/24 10.15"/><event>Visited &amp; saw é &#163;40
      <![CDATA[a < b]]> later</event></entry><?pi data?>
    </chronology>
    """.utf8)

  @Test("A file cut anywhere is an error, never a short success")
  func everyPrefix() {
    #expect(Transcript(sample).failure == nil)
    for length in 0..<(sample.count - 1) {
      let failure = Transcript(Array(sample.prefix(length))).failure
      let known = ["xml.truncated", "xml.empty", "xml.encoding.not-read"]
      #expect(known.contains(failure?.diagnostic.id ?? "none"), "cut after \(length) bytes")
    }
  }

  @Test("A file cut inside its first element says that it ends early, and on which line")
  func message() throws {
    let start = try #require(sample.firstRange(of: Array("<entry".utf8))).lowerBound
    for length in start..<(sample.count - 1) {
      let failure = try #require(Transcript(Array(sample.prefix(length)), pieces: 50).failure)
      #expect(
        failure.kind == .truncated,
        "cut after \(length) bytes: …\(String(decoding: sample.prefix(length).suffix(12), as: UTF8.self))"
      )
      #expect((4...7).contains(failure.line))
    }
  }

  @Test("A file whose elements do not close says so; more after the end is another matter")
  func otherEnds() {
    #expect(Transcript("<a><b></a>").failure?.diagnostic.id == "xml.not-well-formed")
    #expect(Transcript("<a/><b/>").failure?.diagnostic.id == "xml.not-well-formed")
    #expect(Transcript("<a/>words").failure?.diagnostic.id == "xml.not-well-formed")
    #expect(Transcript("<a/><!-- cut").failure?.kind == .truncated)
    #expect(Transcript("<a/>\n\n<!-- whole -->\n").failure == nil)
    #expect(Transcript("").failure?.kind == .empty)
    #expect(Transcript("  \n ").failure?.kind == .empty)
    #expect(Transcript("<?xml version='1.0'?>").failure?.kind == .empty)
  }

  @Test("Random damage never crashes the reader, and what it lets pass is the same in any pieces")
  func randomDamage() {
    var random = Seeded(seed: 5)
    for _ in 0..<1500 {
      var bytes = sample
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(
            Array("<>&\"'/!?-]\u{0}x".utf8).randomElement(using: &random) ?? 0, at: place)
        }
      }
      let whole = Transcript(bytes)
      let pieces = Transcript(bytes, pieces: Int.random(in: 1...40, using: &random))
      #expect((whole.failure == nil) == (pieces.failure == nil))
      if whole.failure == nil { #expect(whole == pieces) }
    }
  }
}
