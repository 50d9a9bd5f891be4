import Foundation
import TestSupport

/// The built program, run as a person would run it.
struct RunningProgram {
  /// What one run gave.
  struct Run {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Where commands run.
  let folder: URL
  /// Settings of the environment beside the usual ones.
  var environment: [String: String] = [:]

  /// The program that the tests were built with.
  static var program: URL {
    Bundle.allBundles.map(\.bundleURL)
      .first { $0.pathExtension == "xctest" }
      .map { $0.deletingLastPathComponent().appendingPathComponent("throughline") }
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("throughline")
  }

  /// Runs one command to its end.
  ///
  /// - Parameter arguments: The arguments, without the program's name.
  func run(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "THROUGHLINE_SHARE": Checkout.root.path,
      "THROUGHLINE_NOW": "2025-04-01T09:00", "THROUGHLINE_REVIEWER": "Lead reviewer",
    ].merging(environment) { _, own in own }
    // Files, not pipes: a full pipe would stop a program that nobody reads from.
    let output = folder.appendingPathComponent(".output-\(UUID().uuidString)")
    let messages = folder.appendingPathComponent(".messages-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: messages)
    }
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    _ = FileManager.default.createFile(atPath: messages.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }

  /// Runs one command and reads its output as JSON.
  func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try run(arguments)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return value as? [String: Any] ?? [:]
  }
}
