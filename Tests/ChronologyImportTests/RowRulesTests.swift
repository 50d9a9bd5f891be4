import CaseModel
import ChronologyImport
import Diagnostics
import FuzzyDates
import Testing

@Suite("Rows and what is wrong with them")
struct RowRulesTests {
  @Test(
    "A row is refused only when it has neither text nor date words, and its neighbours are read")
  func refusedRows() throws {
    let rows = """
      <entry ref='1'><event>Visit.</event></entry>
      <entry ref='2'/>
      <entry ref='3'><source>Record</source><contact type='call'/><actor code='HV1'/></entry>
      <entry ref='4'><when text='23/05/2024'/></entry>
      <entry ref='5'><when date='2024-05-23'/></entry>
      <entry ref='6'><comment>Only a comment.</comment></entry>
      <entry ref='7'><other>Words where no field is.</other></entry>
      <entry ref='8'><event>  </event><when text=' '/></entry>
      <noContact/>
      <noContact from='2024-01-01'/>
      """
    let (entries, reading) = try readChronology(chronology(rows))
    #expect(entries.map(\.reference) == ["1", "4", "5", "6", "7", ""])
    #expect(reading.rows == 10)
    #expect(reading.refused == 4)
    let refused = reading.diagnostics.filter { $0.id == "chronology.row.empty" }
    #expect(refused.map(\.place.line) == [2, 3, 8, 9])
    #expect(refused.map(\.place.reference) == ["2", "3", "8", nil])
    #expect(refused.allSatisfy { $0.severity == .error && !$0.remedy.isEmpty })
  }

  private static let faults: [(String, String, Int)] = [
    (
      "<entry ref='1'><when text='31/06/2024'/><event>x</event></entry>",
      "chronology.date.impossible", 3
    ),
    (
      "<entry ref='1'><when text='when he could'/><event>x</event></entry>",
      "chronology.date.unreadable", 3
    ),
    ("<entry ref='1'><event>x</event></entry>", "chronology.source.missing", 3),
    ("<entry ref='1'><event>x</event></entry>", "chronology.date.missing", 3),
    ("<entry><event>x</event></entry>", "chronology.reference.missing", 3),
    (
      "<entry ref='9'><event>x</event></entry>\n<entry ref='9'><event>y</event></entry>",
      "chronology.reference.repeated", 4
    ),
    ("<entry ref='1'><event>x</event>\n<mood>low</mood></entry>", "chronology.element.unknown", 4),
    ("<entry ref='1' mood='low'><event>x</event></entry>", "chronology.attribute.unknown", 3),
    ("<entry ref='1' type='fax'><event>x</event></entry>", "chronology.value.unknown", 3),
    (
      "<entry ref='1'>\n<contact type='fax'/><event>x</event></entry>",
      "chronology.value.unknown", 4
    ),
    (
      "<entry ref='1'><childSeen value='perhaps'/><event>x</event></entry>",
      "chronology.value.unknown", 3
    ),
    (
      "<entry ref='1'><source kind='fax'>a</source><event>x</event></entry>",
      "chronology.value.unknown", 3
    ),
    ("<entry ref='1'><event>x</event><event>y</event></entry>", "chronology.element.repeated", 3),
    (
      "<entry ref='1'><when text='2 May 2024'/><end text='1 May 2024'/></entry>",
      "chronology.end.before-start", 3
    ),
    (
      "<entry ref='1'><link agency='EH' ref='2' relation='akin'/><event>x</event></entry>",
      "chronology.link.incomplete", 3
    ),
    ("<entry ref='1'>stray words<event>x</event></entry>", "chronology.text.misplaced", 3),
    (
      "<entry ref='1'><actor code='HV1'>stray words</actor><event>x</event></entry>",
      "chronology.text.misplaced", 3
    ),
    ("stray words", "chronology.text.misplaced", 3),
    ("<remark>stray words</remark>", "chronology.element.unknown", 3),
    ("<entry xmlns=''><event>x</event></entry>", "chronology.element.unknown", 3),
  ]

  @Test("Each fault has a stable id, the line, the reference and a remedy, and quotes nothing")
  func faultTable() throws {
    for (rows, id, line) in Self.faults {
      let (_, reading) = try readChronology(chronology("\n\n\(rows)\n"))
      let found = try #require(reading.diagnostics.first { $0.id == id }, "\(id): \(rows)")
      #expect(found.place.line == line, "\(id)")
      #expect(found.place.file == "hv.xml")
      #expect(!found.remedy.isEmpty)
      if rows.contains("ref='1'") { #expect(found.place.reference == "1", "\(id)") }
      for word in ["stray", "low", "fax", "perhaps", "akin", "31/06"] {
        #expect(!"\(found.message) \(found.remedy)".contains(word), "\(id) quotes \(word)")
      }
    }
  }

  @Test("Faults of the first element are reported and the entries read all the same")
  func headerFaults() throws {
    let root = "agency='HV' compiled='2/12/24' periodFrom='2023-02-30' version='two' mood='low'"
    let (entries, reading) = try readChronology(
      chronology(
        "<glossary><term>x</term><word/></glossary><people><person role='y'/></people>"
          + "<entry ref='1'><event>x</event></entry>", root: root))
    #expect(entries.count == 1)
    #expect(reading.file.version == 1)
    #expect(reading.file.compiled == "2/12/24")
    #expect(reading.diagnostics.count { $0.id == "chronology.header.unreadable" } == 6)
    #expect(reading.diagnostics.contains { $0.id == "chronology.attribute.unknown" })
  }

  @Test("A value that is not known is kept as a raw field")
  func unknownValues() throws {
    let (entries, _) = try readChronology(
      chronology(
        """
        <entry ref='1' type='fax'><contact type='fax'/><childSeen value='a' alone='b'/>
        <impact kind='c'>x</impact><link agency='EH' ref='2' relation='akin'/></entry>
        """))
    let raw = entries.first?.raw.map { "\($0.name)=\($0.value)" }
    #expect(
      raw == [
        "@type=fax", "contact/@type=fax", "childSeen/@value=a", "childSeen/@alone=b",
        "impact/@kind=c", "link/@agency=EH", "link/@ref=2", "link/@relation=akin",
      ])
    #expect(entries.first?.kind == .event)
  }

  @Test("A reference used again is counted, and every entry has an id of its own")
  func repeatedReferences() throws {
    let rows = (0..<3000).map { "<entry ref='R\($0 % 1000)'><event>\($0)</event></entry>" }.joined()
    let (entries, reading) = try readChronology(chronology(rows))
    #expect(Set(entries.map(\.id)).count == 3000)
    #expect(entries[2500].ordinal == 3)
    let repeated = reading.diagnostics.filter { $0.id == "chronology.reference.repeated" }
    #expect(repeated.count == 1000)
    #expect(repeated.first?.place.entry == entries[1000].id)
    let more = reading.diagnostics.filter { $0.id == "chronology.diagnostics.more" }
    #expect(more.contains { $0.message.contains("1000 more") })
  }

  @Test("The same words twice without a reference are two entries, and a person is told")
  func repeatedContent() throws {
    let row = "<entry><when text='1 May 2024'/><event>Call.</event></entry>"
    let (entries, reading) = try readChronology(chronology(row + row))
    #expect(entries.map(\.ordinal) == [1, 2])
    #expect(Set(entries.map(\.id)).count == 2)
    #expect(reading.diagnostics.contains { $0.id == "chronology.content.repeated" })
  }

  @Test("Nothing of one row stays in the next")
  func freshRows() throws {
    let full = """
      <entry ref='1' type='decision' x='1'><when text='1 May 2024'/><end text='2 May 2024'/>
      <recorded text='3 May 2024'/><received text='4 May 2024'/><source kind='email'>a</source>
      <contact type='call'/><subject code='C1'/><actor code='HV1'/><childSeen value='yes' alone='no'/>
      <childVoice>b</childVoice><event>c</event><response>d</response><outcome>e</outcome>
      <decision by='HV1'>f</decision><rationale>g</rationale><impact kind='neutral'>h</impact>
      <expectedPractice>i</expectedPractice><comment>j</comment>
      <link agency='EH' ref='1' relation='related'/></entry>
      """
    let bare = "<entry><event>Alone.</event></entry>"
    let after = try #require(try readChronology(chronology(full + bare)).entries.last)
    var alone = try #require(try readChronology(chronology(bare)).entries.first)
    alone.source.line = after.source.line
    #expect(after == alone)
  }
}
