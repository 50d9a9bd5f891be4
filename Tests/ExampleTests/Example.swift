import Foundation
import TestSupport

/// The fictional example's files.
enum Example {
  /// The folder of the example.
  static let folder = Checkout.file("examples/robin")

  /// The chronologies of the eight agencies, in the order of their names.
  static let agencies = files(in: "agencies", ending: "xml")

  /// Every chronology that can be read: those of the eight agencies and the version sent again.
  static let readable = agencies + files(in: "v2", ending: "xml")

  /// The files that must be refused whole.
  static let faults = files(in: "faults", ending: nil)

  private static func files(in name: String, ending: String?) -> [URL] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(name).path)) ?? []
    return names.filter { ending == nil ? $0 != "expected.json" : $0.hasSuffix(".\(ending ?? "")") }
      .sorted().map { folder.appendingPathComponent(name).appendingPathComponent($0) }
  }
}
