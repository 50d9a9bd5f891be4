import Diagnostics
import Foundation
import ReviewDocument
import TestSupport
import Testing

@Suite("The small review document written by hand")
struct SmallReviewTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try Array(
      Data(contentsOf: Checkout.file("Tests/ReviewDocumentTests/Fixtures/small-review.xml")))
  }

  @Test("It is read without a complaint")
  func readsCleanly() throws {
    let reading = try ReviewDocumentReader.read(bytes, fileName: "small-review.xml")
    #expect(reading.diagnostics == [])
  }
}
