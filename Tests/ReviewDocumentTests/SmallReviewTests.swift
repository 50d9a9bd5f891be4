import CaseModel
import Diagnostics
import Foundation
import FuzzyDates
import ReviewDocument
import TestSupport
import Testing

@Suite("The small review document written by hand")
struct SmallReviewTests {
  private let reading: ReviewDocumentReading

  init() throws {
    reading = try ReviewDocumentReader.read(Fixture.smallReview(), fileName: "small-review.xml")
  }

  @Test("It is read without a complaint, each thing in its place")
  func readsCleanly() throws {
    #expect(reading.diagnostics == [])
    let record = reading.document.record
    #expect(record.settings.sections[.reasonForReview]?.count == 2)
    #expect(record.settings.agencyOrder == ["HV", "MID"])
    #expect(record.people.first?.born == CalendarDay("2024-03-06"))
    #expect(record.people.first?.addresses == ["2 Kelp Row, Port Sallow"])
    let episode = try #require(record.episodes.first)
    #expect(episode.entries.last == EntryReference(agency: "HV", reference: "HV-014"))
    #expect(episode.appraisal?.citations.first?.target == "MID/MID-007")
    #expect(episode.factors.first?.framework.version == "2008")
    let finding = try #require(record.findings.first)
    #expect(finding.layers[.underlying]?.citations.first?.strength == .moderate)
    #expect(finding.questions.first?.kind == .howWillWeKnow)
    #expect(finding.episodes == ["E1"])
    #expect(reading.document.decisions.first?.entries.count == 2)
    #expect(reading.document.originals.first?.bytes == Array("abc".utf8))
  }

  @Test("What the program writes of it is what people have read and accepted")
  func writtenForm() throws {
    for (name, includesRegister) in [("written.xml", true), ("written-withheld.xml", false)] {
      let bytes = ReviewDocumentWriter.write(
        reading.document, includesRegister: includesRegister)
      let difference = try Golden.difference(
        of: String(decoding: bytes, as: UTF8.self), from: Fixture.file(name))
      #expect(difference == nil)
    }
  }

  @Test("Invariant 11: a fictional case says so at the top of its document, a real one does not")
  func fictional() {
    var document = reading.document
    let marked = String(
      decoding: ReviewDocumentWriter.write(document, includesRegister: false).prefix(120),
      as: UTF8.self)
    #expect(marked.contains("FICTIONAL EXAMPLE – not a real case"))
    document.record.settings.isFictional = false
    let unmarked = String(
      decoding: ReviewDocumentWriter.write(document, includesRegister: false), as: UTF8.self)
    #expect(!unmarked.contains("FICTIONAL EXAMPLE – not a real case"))
  }

  @Test("A document in any order and any layout is read the same")
  func layoutDoesNotMatter() throws {
    let text = String(decoding: try Fixture.smallReview(), as: UTF8.self)
    let spread = text.replacingOccurrences(of: "> ", with: ">\n\t ")
      .replacingOccurrences(of: " in ", with: "\r\n   in\t")
    let again = try ReviewDocumentReader.read(Array(spread.utf8), fileName: "spread.xml")
    #expect(again.document == reading.document)

    let people = try #require(text.range(of: "<people>"))
    let end = try #require(text.range(of: "</people>"))
    let block = String(text[people.lowerBound..<end.upperBound])
    let moved = text.replacingOccurrences(of: block, with: "")
      .replacingOccurrences(of: "</review>", with: block + "</review>")
    #expect(
      try ReviewDocumentReader.read(Array(moved.utf8), fileName: "moved.xml").document
        == reading.document)
  }
}
