import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import FuzzyDates
import TestSupport
import Testing

/// What the profiles that come with the program make of files of their vocabularies.
@Suite("The profiles of XML vocabularies")
struct ProfiledXMLGoldenTests {
  static let names = [
    "cin-census", "ssda903", "common-transfer-file", "core-lettings", "cjs-resulted-case",
    "annotated-hearing-outcome", "court-list", "sms-backup", "call-log", "xcal", "atom",
    "tei-events", "nibrs", "kettering-letter",
  ]

  @Test(
    "Each reads its file as the golden file says, and by the profile of that name", arguments: names
  )
  func golden(name: String) throws {
    let folder = Checkout.file("Tests/ChronologyImportTests/Fixtures/profiled-xml")
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("\(name).xml")))
    let (entries, reading) = try readChronology(bytes, options: ofHealthVisiting)
    #expect(reading.file.profile == name)
    #expect(reading.mapping?.origin == .known)
    #expect(reading.mapping?.profile.id == name)
    #expect(reading.mapping?.parts.map(\.rows).reduce(0, +) == reading.rows)
    let text = lines(of: entries, reading)
    let difference = try Golden.difference(
      of: text, from: folder.appendingPathComponent("entries/\(name).txt"))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("Every profile says where its layout is described, and none is for two files")
  func sources() throws {
    let profiles = try MappingProfiles.load(folder: Checkout.file("templates/profiles"))
    let xml = profiles.filter { $0.xml != nil }
    #expect(Set(xml.map(\.id)) == Set(Self.names))
    for profile in xml {
      #expect(profile.source.count > 20, "\(profile.id)")
      #expect(profile.summary.hasSuffix("."), "\(profile.id)")
    }
  }

  @Test("A profile that is written out reads as the same profile")
  func roundTrip() throws {
    for profile in try MappingProfiles.load(folder: Checkout.file("templates/profiles")) {
      #expect(try MappingProfile.read(profile.written(), fileName: "a.json") == profile)
    }
  }
}

/// A reading in lines, for a person to look over.
func lines(of entries: [ChronologyEntry], _ reading: ChronologyReading) -> String {
  var text = ""
  func line(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { text += "\(name): \(value)\n" }
  }
  func date(_ name: String, _ date: FuzzyDate?) {
    guard let date, !(date.isUndated && date.originalText.isEmpty) else { return }
    line(name, "\(date.originalText) = \(date.edtf.isEmpty ? "undated" : date.edtf)")
  }
  line("agency", reading.file.agencyName)
  line("compiled", reading.file.compiled)
  line("author", reading.file.author)
  text += "rows \(reading.rows), entries \(reading.entries), refused \(reading.refused)\n"
  for unmapped in reading.unmapped { line("unmapped", "\(unmapped.column) \(unmapped.count)") }
  for skipped in reading.skipped { line("skipped", "\(skipped.what) \(skipped.count)") }
  for diagnostic in reading.diagnostics {
    line(
      diagnostic.severity.rawValue,
      "\(diagnostic.id) line \(diagnostic.place.line ?? 0) \(diagnostic.place.path ?? "")")
  }
  for entry in entries {
    text += "\n\(entry.kind.rawValue), line \(entry.source.line)\n"
    date("when", entry.when)
    date("end", entry.end)
    date("recorded", entry.recorded)
    date("received", entry.received)
    line("reference", entry.reference)
    line("source", entry.source.label)
    line("contact", entry.contactKind?.rawValue)
    line("subjects", entry.subjects.joined(separator: " | "))
    line("actors", entry.actors.joined(separator: " | "))
    line("what happened", entry.whatHappened)
    line("outcome", entry.outcome)
    line("decision", entry.decision)
    line("child's voice", entry.childVoice)
    for field in entry.raw { line("raw \(field.name)", field.value) }
  }
  return text
}
