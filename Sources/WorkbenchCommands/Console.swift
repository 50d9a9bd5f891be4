import Diagnostics
import Foundation
import WorkbenchActions

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result.
  ///
  /// - Throws: ``ActionFailure`` when standard output cannot take it, such as a file on a full disk.
  static func show(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: line(text))
    } catch {
      throw ActionFailure(
        "output.write", "The result could not be written to where it was sent.",
        remedy: "Look whether the disk is full, then send it elsewhere or use -o.")
    }
  }

  /// Writes a message that is not part of the result.
  static func tell(_ text: String) {
    // Where even messages cannot be written there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: line(text))
  }

  /// Writes a diagnostic in the words of a person: where, what, and what to do.
  static func tell(_ diagnostic: Diagnostic) { tell(words(of: diagnostic)) }

  /// A diagnostic as two short lines.
  static func words(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.description
    let first = "\(diagnostic.severity.rawValue): " + (place.isEmpty ? "" : "\(place): ")
    let remedy = diagnostic.remedy.isEmpty ? "" : "\n  What to do: \(diagnostic.remedy)"
    return first + diagnostic.message + remedy
  }

  /// Whether progress can be shown: only where a person watches a terminal.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a result as JSON with sorted keys, so that the same case gives the same bytes.
  ///
  /// - Throws: ``ActionFailure`` when standard output cannot take it.
  static func show(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try show(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  private static func line(_ text: String) -> Data {
    Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
  }
}
