import Diagnostics
import Foundation

extension FrameworkFailure {
  /// Puts what the decoder says into words for the person who edits the file.
  init(_ error: DecodingError, file: String, bytes: Data) {
    let remedy = "Compare the place with a framework that comes with Throughline."
    switch error {
    case .keyNotFound(let key, let context):
      self.init(
        "frameworks.missing", file: file, path: DataFileSlip.path(context.codingPath),
        message: "`\(key.stringValue)` is missing\(Self.within(context.codingPath)).",
        remedy: "Add `\(key.stringValue)`. " + remedy)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(
        "frameworks.type", file: file, path: DataFileSlip.path(context.codingPath),
        message: "There is a value of the wrong kind\(Self.within(context.codingPath)).",
        remedy: "Texts stand in quotation marks, the year and lists do not. " + remedy)
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(
        "frameworks.json", file: file, line: DataFileSlip.line(in: bytes),
        message: "The file is not well-formed JSON.",
        remedy: "Look for a missing comma, quotation mark or bracket at or before the place.")
    case .dataCorrupted(let context):
      let isCertainty = context.codingPath.last?.stringValue == "certainty"
      self.init(
        isCertainty ? "frameworks.certainty" : "frameworks.unknown", file: file,
        path: DataFileSlip.path(context.codingPath),
        message: isCertainty
          ? "The certainty of a label is not one of read, part, unverified."
          : context.debugDescription,
        remedy: remedy)
    @unknown default:
      self.init(
        "frameworks.format", file: file, message: "The file cannot be read as a framework.",
        remedy: remedy)
    }
  }

  private static func within(_ keys: [any CodingKey]) -> String {
    DataFileSlip.path(keys).map { " in `\($0)`" } ?? ""
  }
}
