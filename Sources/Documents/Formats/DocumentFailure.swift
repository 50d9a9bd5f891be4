public import Diagnostics

/// Why a report cannot be written in a format, or a finished file cannot be read back.
public struct DocumentFailure: DiagnosedFailure, Hashable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A file of the style's folder is missing or cannot be read.
    case styleMissing = "document.style-missing"
    /// A file of the style's folder is not what the format needs.
    case styleDamaged = "document.style-damaged"
    /// A file that should be a finished report is not one.
    case notReadable = "document.not-readable"
  }

  /// What is wrong.
  public var kind: Kind
  /// The file concerned, without its folder.
  public var fileName: String
  /// The line in that file, counted from 1; nil when it is the whole file.
  public var line: Int?

  init(_ kind: Kind, fileName: String, line: Int? = nil) {
    self.kind = kind
    self.fileName = fileName
    self.line = line
  }

  /// The failure in words for the person who met it.
  public var diagnostic: Diagnostic {
    Diagnostic(
      id: kind.rawValue, severity: .error, message: message, remedy: remedy,
      place: Place(file: fileName, line: line))
  }

  private var message: String {
    switch kind {
    case .styleMissing: "A file that says how reports look is missing or cannot be read."
    case .styleDamaged: "A file that says how reports look is not as it must be."
    case .notReadable: "The finished file cannot be read back."
    }
  }

  private var remedy: String {
    switch kind {
    case .styleMissing: "Put the file back, or copy the whole style folder anew."
    case .styleDamaged: "Undo the last change to the file, or copy it anew from the program."
    case .notReadable:
      "Write the report again; if it happens again, report it with the program's version."
    }
  }
}
