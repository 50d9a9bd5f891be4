import Diagnostics

/// A reason why a clinical record cannot be read as a chronology.
enum ClinicalFailure: DiagnosedFailure, Hashable {
  /// The file is a part of a document, without the document around it.
  case fragment(file: String, line: Int)
  /// The document's elements are not in the namespace of its standard.
  case namespaceMissing(file: String, line: Int, expected: String)
  /// An attachment inside the file is longer than is read.
  case attachmentTooLong(file: String, line: Int)

  /// The envelope holds no clinical document.
  case documentMissing(file: String, line: Int)

  var diagnostic: Diagnostic {
    switch self {
    case .fragment(let file, let line):
      Diagnostic(
        id: "chronology.clinical.fragment", severity: .error,
        message: "The file is a part of a clinical document, not the whole document.",
        remedy: "Ask for the whole document: its first element is called ClinicalDocument.",
        place: Place(file: file, line: line))
    case .namespaceMissing(let file, let line, let expected):
      Diagnostic(
        id: "chronology.namespace.unknown", severity: .error,
        message:
          "The file looks like a clinical document, but is not in the namespace \(expected).",
        remedy:
          "Ask for the document as the clinical system exports it, not a copy of parts of it.",
        place: Place(file: file, line: line))
    case .documentMissing(let file, let line):
      Diagnostic(
        id: "chronology.clinical.empty", severity: .error,
        message: "The file is an envelope without a clinical document in it.",
        remedy: "Ask the agency for the document that was sent in this envelope.",
        place: Place(file: file, line: line))
    case .attachmentTooLong(let file, let line):
      Diagnostic(
        id: "chronology.clinical.attachment", severity: .error,
        message: "The file carries an attachment that is longer than is read.",
        remedy: "Ask for the record without attachments, and for these as files of their own.",
        place: Place(file: file, line: line))
    }
  }
}
