import CaseModel
import ChronologyImport
import Diagnostics
import Testing

@Suite("Files that are read or refused whole")
struct WholeFileTests {
  @Test("A file of another kind, root, namespace or version is refused with a reason of its own")
  func refusals() throws {
    let row = "<entry ref='1'><event>x</event></entry>"
    let files: [(String, String)] = [
      (
        "<timeline xmlns='urn:throughline:chronology:1' agency='HV'>\(row)</timeline>",
        "chronology.root.unknown"
      ),
      ("<chronologie agency='HV'>\(row)</chronologie>", "chronology.root.unknown"),
      ("<chronology agency='HV'>\(row)</chronology>", "chronology.namespace.unknown"),
      ("<chronology xmlns='urn:x' agency='HV'>\(row)</chronology>", "chronology.namespace.unknown"),
      (
        "<chronology xmlns='urn:throughline:chronology:9' agency='HV'>\(row)</chronology>",
        "chronology.namespace.version"
      ),
      (
        "<chronology xmlns='urn:throughline:chronology:1'>\(row)</chronology>",
        "chronology.agency.missing"
      ),
      ("<chronology xmlns='urn:throughline:chronology:1' agency='HV'>\(row)", "xml.truncated"),
      ("<!DOCTYPE a><chronology xmlns='urn:throughline:chronology:1' agency='HV'/>", "xml.doctype"),
      ("", "chronology.file.empty"),
    ]
    for (text, id) in files {
      let diagnostic = try #require(refusal(of: Array(text.utf8)), "\(text)")
      #expect(diagnostic.id == id, "\(text)")
      #expect(!diagnostic.remedy.isEmpty)
      #expect(diagnostic.place.file == "hv.xml")
    }
    let near = refusal(of: Array("<Chronology agency='HV'/>".utf8))
    #expect(near?.message.contains("Perhaps chronology was meant.") == true)
  }

  @Test("A person can say which agency a file is from, and is told when the file says otherwise")
  func agencyOption() throws {
    let options = ChronologyImportOptions(agency: "MID", agencyName: "Maternity")
    let (entries, reading) = try readChronology(
      chronology("<entry ref='1'><event>x</event></entry>", root: ""), options: options)
    #expect(entries.first?.agency == "MID")
    #expect(reading.file.agencyName == "Maternity")
    let other = try readChronology(
      chronology("<entry ref='1'><event>x</event></entry>"), options: options)
    #expect(other.reading.diagnostics.first?.id == "chronology.agency.differs")
    #expect(other.entries.first?.agency == "MID")
  }

  @Test("A format that does not exist is refused with the ones there are")
  func formatOption() throws {
    let options = ChronologyImportOptions(format: "chronology-xlm")
    let diagnostic = try #require(refusal(of: chronology(""), options: options))
    #expect(diagnostic.id == "chronology.format.unknown")
    #expect(diagnostic.message.contains("Perhaps chronology-xml was meant."))
  }

  @Test("What the source of bytes or the taker of entries throws arrives as it is")
  func foreignErrors() {
    struct DiskFull: Error {}
    let bytes = chronology("<entry ref='1'><event>x</event></entry>")
    #expect(throws: DiskFull.self) {
      _ = try ChronologyImport.read(
        fileName: "a.xml", next: { throw DiskFull() }, take: { _ in })
    }
    var first: [UInt8]? = bytes + Array(repeating: 0x20, count: 70_000)
    #expect(throws: DiskFull.self) {
      _ = try ChronologyImport.read(
        fileName: "a.xml",
        next: {
          guard let bytes = first else { throw DiskFull() }
          first = nil
          return bytes
        }, take: { _ in })
    }
    var rest: [UInt8]? = bytes
    #expect(throws: DiskFull.self) {
      _ = try ChronologyImport.read(
        fileName: "a.xml",
        next: {
          defer { rest = nil }
          return rest
        }, take: { _ in throw DiskFull() })
    }
  }

  @Test("A file in Windows-1252 or UTF-16 gives the same entries as in UTF-8")
  func encodings() throws {
    let text = """
      <?xml version="1.0" encoding="windows-1252"?>
      <chronology xmlns="urn:throughline:chronology:1" agency="HV"><entry ref="1"><when text="23 May 2024"/>
      <event>She said “fine” – £5 for the café.</event></entry></chronology>
      """
    let plain = text.replacing("windows-1252", with: "UTF-8")
    let wanted = try readChronology(Array(plain.utf8)).entries
    #expect(wanted.first?.whatHappened == "She said “fine” – £5 for the café.")
    let table: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "–": 0x96, "£": 0xA3, "é": 0xE9]
    let windows = text.unicodeScalars.map { table[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    #expect(try readChronology(windows).entries == wanted)
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + plain.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try readChronology(wide).entries == wanted)
  }
}
