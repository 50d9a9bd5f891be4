import Diagnostics
import Foundation
import TestSupport
import Testing
import XML

@Suite("Reading XML as a stream")
struct XMLReaderTests {
  private static let sample = """
    <?xml version="1.0" encoding="UTF-8"?>\r
    <!-- A comment with <tags> & signs -->
    <?note <not a tag> ?>
    <r:root xmlns:r="urn:one" xmlns="urn:two" a="1 &amp; 2" r:b='it&#39;s "so"'>
      <child
          one="1"
          two="x>y">text &lt;5 mins&#x20AC;]] <![CDATA[raw <b> & ]] > \u{1F642}]]> tail</child>\r
      <!-- - -><empty/>--><empty/><e2 />é ü 中 \u{1F600}<!--x-->joined
      <?pi?>again
    </r:root>
    <!-- after -->

    """

  @Test("The events are the same for every size of the pieces that the bytes come in")
  func pieceSizes() {
    let whole = Transcript(Self.sample)
    #expect(whole.failure == nil)
    #expect(whole.lines.contains("<urn:two|child 5 |one=1 |two=x>y"))
    #expect(whole.text.contains("text <5 mins€]] raw <b> & ]] > \u{1F642} tail"))
    #expect(whole.text.contains("é ü 中 \u{1F600}joined\n  again"))
    for size in 1...64 {
      #expect(Transcript(Self.sample, pieces: size) == whole, "pieces of \(size)")
    }
  }

  @Test("A file of several megabytes gives the same events for every size of pieces")
  func largePieceSizes() {
    var random = Seeded(seed: 11)
    var text = "<a>"
    while text.utf8.count < 1_500_000 {
      let length = Int.random(in: 0...900, using: &random)
      text += "<b c='\(Int.random(in: 0...99, using: &random))'>"
      text += String(
        repeating: ["x", "é", "中", "&amp;", "\n", "\r\n", "]]", ">"].randomElement(
          using: &random) ?? "", count: length)
      text += "</b>"
      if length > 880 { text += "<!--\(String(repeating: "<", count: 20_000))-->" }
    }
    text += "</a>"
    let whole = Transcript(text)
    #expect(whole.failure == nil)
    for size in [1000, 65_536, 131_071, 131_072, 131_073, 400_000] {
      #expect(Transcript(text, pieces: size) == whole, "pieces of \(size)")
    }
  }

  @Test("Lines are true past 65,535 and past 100,000, also for tags that span lines")
  func lines() {
    let text =
      "<a>" + String(repeating: "\n", count: 65_600) + "<b\n\n c='1'/>"
      + String(repeating: "<x/>\r\n", count: 60_000) + "<d/></a>"
    let lines = Transcript(text).lines
    #expect(lines.contains("<|b 65601 |c=1"))
    #expect(lines.contains("<|d 125603"))
    let broken = Transcript(text.dropLast(4) + "<e></f></a>")
    #expect(broken.failure?.line == 125_603)
    #expect(broken.failure?.diagnostic.id == "xml.not-well-formed")
  }

  @Test("Bytes can come from an open file, and from a source that fails with its own error")
  func sources() throws {
    let folder = try TemporaryFolder()
    try Data(Self.sample.utf8).write(to: folder.file("a.xml"))
    let handle = try FileHandle(forReadingFrom: folder.file("a.xml"))
    var reader = XMLReader(.descriptor(handle.fileDescriptor), fileName: "a.xml")
    var count = 0
    while try reader.next() != nil { count += 1 }
    #expect(count == Transcript(Self.sample).lines.count)

    struct Broken: Error {}
    var failing = XMLReader(.chunks { throw Broken() }, fileName: "a.xml")
    let failure = #expect(throws: XMLFailure.self) { _ = try failing.next() }
    #expect(failure?.cause is Broken)
    #expect(failure?.diagnostic.id == "xml.input")
  }

  @Test(
    "What stands before a fault is delivered before the fault is thrown, and it is thrown again")
  func faultsComeLast() {
    var reader = XMLReader(.bytes(Array("<a><b/><c></a>".utf8)), fileName: "a.xml")
    var names: [String] = []
    let failure = #expect(throws: XMLFailure.self) {
      while let event = try reader.next() {
        if event.kind == .start { names.append(reader.local(event.name)) }
      }
    }
    #expect(names == ["a", "b", "c"])
    #expect(failure?.diagnostic.id == "xml.not-well-formed")
    #expect(throws: XMLFailure.self) { _ = try reader.next() }
  }

  @Test("Names asked for beforehand are compared as numbers, with their namespace")
  func names() throws {
    var reader = XMLReader(
      .bytes(Array("<a xmlns='urn:x'><b/><b xmlns=''/></a>".utf8)), fileName: "a.xml")
    let wanted = reader.name("b", in: "urn:x")
    var found = 0
    while let event = try reader.next() {
      if event.kind == .start && event.name == wanted { found += 1 }
    }
    #expect(found == 1)
  }
}

/// A random number generator that always gives the same numbers.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
