import Foundation
import TestSupport
import Testing

/// A fault put into a good file, and who finds it.
struct Fault: CustomTestStringConvertible {
  /// What is wrong, in words.
  let name: String
  /// What stands in the good file, once.
  let old: String
  /// What stands there instead.
  let new: String
  /// Whether the schema objects.
  let schemaFinds: Bool
  /// The ids of what the reader reports, sorted; empty where it has nothing to say.
  let readerFinds: [String]
  /// What becomes of the file.
  let outcome: Outcome

  /// What the reader does with a file.
  enum Outcome {
    /// Every row is taken.
    case taken
    /// One row is refused, the others are taken.
    case rowRefused
    /// Nothing is taken.
    case fileRefused
  }

  /// The file without a fault.
  static let goodFile = Checkout.file("Tests/ExampleTests/Fixtures/good.xml")

  /// The good file with this fault in it; nil where there is not exactly one place for it.
  func file() throws -> String? {
    let parts = try String(contentsOf: Self.goodFile, encoding: .utf8).components(separatedBy: old)
    return parts.count == 2 ? parts.joined(separator: new) : nil
  }

  var testDescription: String { name }
}
