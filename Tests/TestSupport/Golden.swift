public import Foundation

/// A file of expected output that a person reads and accepts.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is rewritten and the comparison fails once, so
/// that nobody accepts a change without having looked at it.
public enum Golden {
  /// Compares a text with a golden file.
  ///
  /// - Parameters:
  ///   - text: What the code gives now.
  ///   - file: The golden file.
  /// - Returns: What differs, line by line, in words for the test's output; nil when nothing does.
  /// - Throws: What the file system says when the file cannot be rewritten.
  public static func difference(of text: String, from file: URL) throws -> String? {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if text == expected { return nil }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "\(file.lastPathComponent) was rewritten: read the change, then run the tests again."
    }
    guard let expected else {
      return "\(file.lastPathComponent) does not exist: run `make golden`, then read it."
    }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).prefix(40).map { change in
      switch change {
      case .remove(let line, let words, _): "- \(line + 1): \(words)"
      case .insert(let line, let words, _): "+ \(line + 1): \(words)"
      }
    }
    return "\(file.lastPathComponent) differs:\n" + changes.joined(separator: "\n")
  }
}
