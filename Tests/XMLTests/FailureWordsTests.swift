import Diagnostics
import Testing
import XML

@Suite("What the reader of XML says about a fault")
struct FailureWordsTests {
  private static let faults: [(String, String, String)] = [
    ("<a>Zebedee & co</a>", "xml.not-well-formed", "bare &"),
    ("<a>Zebedee <5 mins</a>", "xml.not-well-formed", "bare &"),
    ("<a b='Zebedee<'/>", "xml.not-well-formed", "bare <"),
    ("<a Zebedee></a>", "xml.not-well-formed", "name=\"value\""),
    ("<a b='1' b='Zebedee'/>", "xml.not-well-formed", "same attribute"),
    ("<a><b>Zebedee</c></a>", "xml.not-well-formed", "end tag"),
    ("<a>Zebedee ]]> </a>", "xml.not-well-formed", "]]>"),
    ("Zebedee<a/>", "xml.not-xml", "plain text"),
    ("<a/>Zebedee", "xml.not-well-formed", "after the end"),
    (" <?xml version='1.0'?><a>Zebedee</a>", "xml.not-well-formed", "very beginning"),
    ("<a><zebedee:b>Zebedee</zebedee:b></a>", "xml.namespace", "prefix"),
    ("<a>&Zebedee;</a>", "xml.entity", "abbreviation"),
    ("<a><!-- Zebedee -- --></a>", "xml.not-well-formed", "comment"),
    ("<a>Zebedee&#xZ;</a>", "xml.not-well-formed", "numbered character"),
  ]

  @Test("Each fault has a stable id, a plain sentence, a line and a remedy, and quotes nothing")
  func sentences() throws {
    for (text, id, words) in Self.faults {
      let diagnostic = try #require(Transcript(text).failure?.diagnostic, "\(text)")
      #expect(diagnostic.id == id, "\(text)")
      #expect(diagnostic.message.contains(words), "\(diagnostic.message)")
      #expect(!diagnostic.message.lowercased().contains("zebedee"))
      #expect(!diagnostic.remedy.isEmpty)
      #expect(diagnostic.severity == .error)
      #expect(diagnostic.place.file == "test.xml")
    }
  }

  @Test("A file of another kind is named for what it is")
  func otherKinds() {
    let kinds: [([UInt8], String)] = [
      (Array("PK\u{3}\u{4}".utf8), "Word, Excel or ZIP"), (Array("%PDF-1.7".utf8), "PDF"),
      ([0x1F, 0x8B, 8, 0], "compressed"), ([0xD0, 0xCF, 0x11, 0xE0], "older Word"),
      (Array("{\\rtf1".utf8), "rich text"), (Array("Date,Event\n".utf8), "plain text"),
      ([0x7F, 0x45, 0x4C, 0x46, 0], "program"),
    ]
    for (bytes, words) in kinds {
      let diagnostic = Transcript(bytes).failure?.diagnostic
      #expect(diagnostic?.id == "xml.not-xml")
      #expect(diagnostic?.message.contains(words) == true, "\(diagnostic?.message ?? "")")
    }
  }
}
