import Foundation
import TestSupport

/// The built program, run as a person would run it, in a folder of its own.
struct RunningProgram {
  /// What one run gave.
  struct Run {
    let status: Int32
    let output: String
    let messages: String

    /// The output as JSON.
    func json() throws -> JSONValue {
      try JSONDecoder().decode(JSONValue.self, from: Data(output.utf8))
    }
  }

  /// Where commands run.
  let folder: TemporaryFolder
  /// Settings of the environment beside the usual ones.
  var environment: [String: String] = [:]

  /// The program that the tests were built with.
  static let program: URL =
    Bundle.allBundles.map(\.bundleURL)
    .first { $0.pathExtension == "xctest" }
    .map { $0.deletingLastPathComponent().appendingPathComponent("throughline") }
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("throughline")

  /// A process of the program that has not been started.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - output: Where its results go.
  ///   - messages: Where its messages go.
  ///   - tool: Another program that is run instead, and runs this one.
  func process(
    _ arguments: [String], output: FileHandle, messages: FileHandle, tool: String? = nil
  ) -> Process {
    let process = Process()
    process.executableURL = tool.map(URL.init(fileURLWithPath:)) ?? Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.url.path, "THROUGHLINE_SHARE": Checkout.root.path,
      "THROUGHLINE_NOW": "2025-04-01T09:00", "THROUGHLINE_REVIEWER": "Lead reviewer",
    ].merging(environment) { _, own in own }
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs one command to its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - destination: A file that takes the results instead; nothing of it is read back.
  ///   - tool: Another program that is run instead, and runs this one.
  func run(
    _ arguments: [String], to destination: String? = nil, tool: String? = nil
  ) throws -> Run {
    // Files, not pipes: a full pipe would stop a program that nobody reads from.
    let output = folder.file(".output-\(UUID().uuidString)")
    let messages = folder.file(".messages-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: messages)
    }
    for file in [output, messages] { try Data().write(to: file) }
    let process = process(
      arguments,
      output: try FileHandle(forWritingTo: destination.map(URL.init(fileURLWithPath:)) ?? output),
      messages: try FileHandle(forWritingTo: messages), tool: tool)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }

  /// Runs one command and reads its output as JSON.
  func json(_ arguments: [String]) throws -> JSONValue { try run(arguments).json() }
}
