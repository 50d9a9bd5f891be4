import Diagnostics
import Foundation
import WorkbenchActions

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result in words.
  ///
  /// - Throws: ``ActionFailure`` when standard output cannot take it, such as a file on a full disk.
  static func show(_ text: String) throws { try send(visible(text)) }

  /// Writes a finished view as it is.
  ///
  /// - Throws: ``ActionFailure`` when standard output cannot take it, such as a file on a full disk.
  static func send(_ view: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: line(view))
    } catch {
      throw ActionFailure(
        "output.write", "The result could not be written to where it was sent.",
        remedy: "Look whether the disk is full, then send it elsewhere or use -o.")
    }
  }

  /// Writes a message that is not part of the result.
  static func tell(_ text: String) {
    // Where even messages cannot be written there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: line(visible(text)))
  }

  /// Writes a diagnostic in the words of a person: where, what, and what to do.
  static func tell(_ diagnostic: Diagnostic) { tell(words(of: diagnostic)) }

  /// A diagnostic as two short lines.
  static func words(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.description.split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    let first = "\(diagnostic.severity.rawValue): " + (place.isEmpty ? "" : "\(place): ")
    let remedy = diagnostic.remedy.isEmpty ? "" : "\n  What to do: \(diagnostic.remedy)"
    return first + diagnostic.message + remedy
  }

  /// Whether progress can be shown: only where a person watches a terminal.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Asks a person at a terminal; where nobody watches, the answer is no.
  ///
  /// - Parameter question: A question that yes answers.
  static func isConfirmed(_ question: String) -> Bool {
    guard isWatched, isatty(STDIN_FILENO) == 1 else { return false }
    try? FileHandle.standardError.write(contentsOf: Data("\(question) Type yes or no: ".utf8))
    return (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased().hasPrefix("y")
  }

  /// Writes a result as JSON with sorted keys, so that the same case gives the same bytes.
  ///
  /// - Throws: ``ActionFailure`` when standard output cannot take it.
  static func show(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try send(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The text with `�` for whatever could steer a terminal, such as a name of a file that was made to.
  private static func visible(_ text: String) -> String {
    func steers(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .control && scalar != "\n"
    }
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(steers(scalar) ? "\u{FFFD}" : scalar) }
    return String(shown)
  }

  private static func line(_ text: String) -> Data {
    Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
  }
}
