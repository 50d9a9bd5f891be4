import CaseModel
import Diagnostics
import Foundation
import ReviewDocument
import TestSupport
import Testing
import XML

@Suite("The schema of the review document")
struct SchemaTests {
  @Test(
    "Everything that the writer writes is valid, every chosen value included",
    .enabled(if: SchemaCheck.program != nil, "xmllint is not installed"))
  func writtenDocumentsAreValid() throws {
    let generator = ModelGenerator(seed: 3, style: .full)
    let documents = try (0..<25).map { index in
      ReviewDocumentWriter.write(
        try CaseDocument.generated(by: generator), includesRegister: index % 2 == 0)
    }
    // The generator's pointers point to nothing, which the schema finds too: see FaultTests.
    let complaints = try SchemaCheck.complaints(about: documents).map { lines in
      lines.filter { !$0.contains("No match found for key-sequence") && !$0.contains("fails to") }
    }
    let first = complaints.flatMap { $0 }.prefix(5)
    #expect(first == [])
  }

  @Test(
    "The document written by hand is valid, and so is what the program makes of it",
    .enabled(if: SchemaCheck.program != nil, "xmllint is not installed"))
  func smallReviewIsValid() throws {
    let bytes = try Fixture.smallReview()
    let document = try ReviewDocumentReader.read(bytes, fileName: "small-review.xml").document
    let complaints = try SchemaCheck.complaints(about: [
      bytes, ReviewDocumentWriter.write(document, includesRegister: true),
      ReviewDocumentWriter.write(document, includesRegister: false),
    ])
    #expect(complaints == [[], [], []])
  }

  @Test("The example on the page for suppliers is valid and is read without an error")
  func pageIsTrue() throws {
    let page = try String(contentsOf: Checkout.file("docs/review-document.md"), encoding: .utf8)
    let start = try #require(page.range(of: "```xml\n"))
    let end = try #require(page.range(of: "```", range: start.upperBound..<page.endIndex))
    let example = Array(page[start.upperBound..<end.lowerBound].utf8)
    #expect(try ReviewDocumentReader.read(example, fileName: "page.xml").diagnostics == [])
    if SchemaCheck.program != nil {
      #expect(try SchemaCheck.complaints(about: [example]) == [[]])
    }
  }

  @Test("The reader knows every element, attribute and value that the schema knows")
  func readerKnowsTheSchema() throws {
    let schema = try SchemaSample()
    // The longest list has 24 values; each document takes the next value everywhere.
    for turn in 0..<24 {
      let document = schema.document(turn: turn)
      let reading = try ReviewDocumentReader.read(document, fileName: "sample.xml")
      let ids = Set(reading.diagnostics.map(\.id))
      #expect(ids.subtracting(["review.dangling", "review.original.altered"]) == [])
    }
    #expect(schema.elementCount > 130)
  }
}
