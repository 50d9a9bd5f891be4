import Diagnostics
import Foundation

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result.
  static func show(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes a message that is not part of the result.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
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
  static func show(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    show(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
