import Foundation
import TestSupport

/// The review document that these tests start from.
enum Fixture {
  /// The small review, written by hand.
  static func smallReview() throws -> [UInt8] {
    try Array(Data(contentsOf: file("small-review.xml")))
  }

  /// A file of the fixtures' folder.
  static func file(_ name: String) -> URL {
    Checkout.file("Tests/ReviewDocumentTests/Fixtures/\(name)")
  }
}
