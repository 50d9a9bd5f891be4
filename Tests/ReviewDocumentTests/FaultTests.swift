import CaseModel
import Diagnostics
import Foundation
import ReviewDocument
import Testing
import XML

@Suite("Faults in a review document")
struct FaultTests {
  private let sound: String

  init() throws { sound = String(decoding: try Fixture.smallReview(), as: UTF8.self) }

  @Test(
    "The reader says of each planted fault on which line it is and what to do", arguments: Fault.all
  )
  func readerFinds(fault: Fault) throws {
    let place = try #require(sound.range(of: fault.at ?? fault.find)).lowerBound
    let tag = try #require(sound[...place].lastIndex(of: "<"))
    let line = sound[..<tag].count { $0 == "\n" } + 1
    let reading = try ReviewDocumentReader.read(planted(fault), fileName: "planted.xml")
    guard let expected = fault.reader else {
      #expect(reading.diagnostics == [])
      return
    }
    let found = try #require(reading.diagnostics.first { $0.id == expected })
    #expect(found.place.line == line)
    #expect(found.place.file == "planted.xml")
    #expect(found.place.path?.hasPrefix("review/") == true)
    #expect(found.severity == (expected == "review.dangling" ? .warning : .error))
    if let remedy = fault.remedy { #expect(found.remedy.contains(remedy)) }
    #expect(!found.message.isEmpty && !found.remedy.isEmpty)
  }

  @Test(
    "The schema finds those faults that the table says it finds, and no others",
    .enabled(if: SchemaCheck.program != nil, "xmllint is not installed"))
  func schemaFinds() throws {
    let complaints = try SchemaCheck.complaints(about: Fault.all.map { try planted($0) })
    for (fault, found) in zip(Fault.all, complaints) {
      #expect(found.isEmpty == !fault.schema, "\(fault.name): \(found)")
    }
  }

  @Test("What surrounds a fault is taken in all the same", arguments: Fault.all)
  func neighboursSurvive(fault: Fault) throws {
    let record = try ReviewDocumentReader.read(planted(fault), fileName: "planted.xml").document
      .record
    #expect(record.people.count == 3)
    #expect(record.episodes.count == 1 && record.findings.count == 1)
    #expect(record.findings.first?.statement.hasPrefix("Handovers that depend") == true)
    #expect(record.recommendations.first?.outcomeForChildren.isEmpty == false)
  }

  @Test("No diagnostic repeats a person's name or the words of the review", arguments: Fault.all)
  func diagnosticsKeepSilence(fault: Fault) throws {
    for diagnostic in try ReviewDocumentReader.read(planted(fault), fileName: "x.xml").diagnostics {
      let words = diagnostic.message + diagnostic.remedy
      for confidential in ["Venderby", "Milo", "mother", "inbox", "Another statement", "Loose"] {
        #expect(!words.contains(confidential))
      }
    }
  }

  @Test("A document cut short anywhere is refused whole")
  func truncatedIsRefused() throws {
    let bytes = Array(sound.utf8)
    for length in stride(from: 1, to: bytes.count - 12, by: 97) {
      #expect(throws: XMLFailure.self) {
        try ReviewDocumentReader.read(Array(bytes[..<length]), fileName: "cut.xml")
      }
    }
  }

  @Test(
    "A document that is not ours is refused with the remedy",
    arguments: [
      ("<review/>", "review.not-ours"),
      ("<chronology xmlns='urn:throughline:review:1'/>", "review.not-ours"),
      ("<review xmlns='urn:throughline:chronology:1'/>", "review.not-ours"),
      ("<review xmlns='urn:throughline:review:2'/>", "review.other-version"),
      ("<!DOCTYPE review><review xmlns='urn:throughline:review:1'/>", "xml.doctype"),
      ("", "xml.empty"),
    ])
  func foreignIsRefused(text: String, id: String) {
    do {
      _ = try ReviewDocumentReader.read(Array(text.utf8), fileName: "other.xml")
      Issue.record("it was read")
    } catch {
      let diagnostic = (error as? any DiagnosedFailure)?.diagnostic
      #expect(diagnostic?.id == id)
      #expect(diagnostic?.place.file == "other.xml")
      #expect(diagnostic?.remedy.isEmpty == false)
    }
  }

  @Test("Where something must stand in for what cannot be read, the message says what")
  func standIns() throws {
    let text = """
      <review xmlns="urn:throughline:review:1"><settings status="darfting"/>
      <people><person id="a" code="A"/></people>
      <phases><phase id="b" number="two"/></phases></review>
      """
    let reading = try ReviewDocumentReader.read(Array(text.utf8), fileName: "x.xml")
    let messages = reading.diagnostics.map(\.message)
    #expect(messages.count == 3)
    for (message, counted) in zip(messages, ["preparing", "memberOfPublic", "0"]) {
      #expect(message.hasSuffix("Until it is corrected, “\(counted)” counts."))
    }
  }

  @Test("An empty review lacks its settings and says so")
  func emptyReview() throws {
    let text = "<review xmlns='urn:throughline:review:1' register='withheld'/>"
    let reading = try ReviewDocumentReader.read(Array(text.utf8), fileName: "empty.xml")
    #expect(reading.diagnostics.map(\.id) == ["review.missing"])
    #expect(reading.registerWithheld)
  }

  @Test("A review document is recognised by its namespace, in UTF-8 and in UTF-16")
  func recognised() throws {
    let wide = try #require(sound.data(using: .utf16))
    #expect(ReviewDocumentReader.recognises(Array(sound.utf8.prefix(2_000))))
    #expect(ReviewDocumentReader.recognises(Array(wide.prefix(4_000))))
    #expect(!ReviewDocumentReader.recognises(Array("<chronology xmlns='urn:x'/>".utf8)))
    #expect(!ReviewDocumentReader.recognises([]))
  }

  private func planted(_ fault: Fault) throws -> [UInt8] {
    let place = try #require(sound.range(of: fault.find))
    return Array(sound.replacingCharacters(in: place, with: fault.replacement).utf8)
  }
}
