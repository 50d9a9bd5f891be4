import Foundation
import TestSupport

/// The example case, made in a folder of its own.
struct RobinCase {
  let folder: TemporaryFolder
  let program: RunningProgram

  /// The eight agencies' files, by name.
  static var agencyFiles: [String] {
    let folder = Checkout.file("examples/robin/agencies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map {
      folder.appendingPathComponent($0).path
    }
  }

  /// Makes an empty case named `robin.case`.
  init() throws {
    folder = try TemporaryFolder()
    program = RunningProgram(folder: folder.url)
    _ = try program.run([
      "new", "robin.case", "--title", "Robin", "--from", "2023-09-01", "--to", "2024-10-14",
      "--example",
    ])
  }

  /// Makes a case with all agencies' files and a review document.
  ///
  /// - Parameter review: The name of the review document in the example.
  init(review: String) throws {
    try self.init()
    _ = try program.run(["import", "robin.case"] + Self.agencyFiles)
    _ = try program.run(["import", "robin.case", Checkout.file("examples/robin/\(review)").path])
  }

  /// The bytes of the case file.
  func bytes() throws -> Data { try Data(contentsOf: folder.file("robin.case")) }
}
