import Foundation
import TestSupport

/// Debian's `xmllint`, which shares no reading code of ours, over the published schema.
enum SchemaCheck {
  /// Where the program is; nil where it is not installed.
  static let program: URL? = ["/usr/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }

  /// What the schema holds against each document, in order; an empty list where it is valid.
  static func complaints(about documents: [[UInt8]]) throws -> [[String]] {
    guard let program else { return documents.map { _ in [] } }
    let folder = try TemporaryFolder()
    let names = try documents.indices.map { index in
      let file = folder.file("\(index).xml")
      try Data(documents[index]).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = program
    process.arguments = ["--noout", "--schema", Checkout.file("schemas/review-1.xsd").path] + names
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let output = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    // Each file ends in a verdict; one without a verdict could not be parsed.
    return names.map { name in
      let about = lines.filter { $0.hasPrefix(name) }
      return about.contains("\(name) validates") ? [] : about.isEmpty ? ["no verdict"] : about
    }
  }
}
