import Foundation
import TestSupport
import Testing

/// The validator that a supplier would use: `xmllint`, which shares no code of ours.
enum Xmllint {
  /// The program; nil where it is not installed.
  static let path = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Why tests that need it are skipped.
  static let absence: Comment = "xmllint is not installed (apt-get install libxml2-utils)"

  /// The published schema.
  static let schema = Checkout.file("schemas/chronology-1.xsd").path

  /// What the schema has against a file, line by line; empty when it is valid.
  static func complaints(about file: URL) throws -> String {
    let run = try run(["--noout", "--nonet", "--schema", schema, file.path])
    return run.status == 0 ? "" : run.errors
  }

  /// Runs the validator.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let folder = try TemporaryFolder()
    let streams = try ["out", "err"].map { name in
      _ = FileManager.default.createFile(atPath: folder.file(name).path, contents: nil)
      return try FileHandle(forWritingTo: folder.file(name))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/false")
    process.arguments = arguments
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus,
      String(decoding: try Data(contentsOf: folder.file("out")), as: UTF8.self),
      String(decoding: try Data(contentsOf: folder.file("err")), as: UTF8.self)
    )
  }
}
