import Diagnostics
import Foundation

extension ProfileFailure {
  private static let remedy = "Compare the place with a profile that comes with Throughline."

  /// Puts what the decoder says into words for the person who edits the file.
  init(_ error: DecodingError, file: String, bytes: Data) {
    switch error {
    case .keyNotFound(let key, let context):
      let path = DataFileSlip.path(context.codingPath)
      self.init(
        "profile.missing", file: file, path: path,
        "`\(key.stringValue)` is missing\(path.map { " in `\($0)`" } ?? "").",
        "Add `\(key.stringValue)`. \(Self.remedy)")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = DataFileSlip.path(context.codingPath)
      self.init(
        "profile.type", file: file, path: path,
        "There is a value of the wrong kind\(path.map { " in `\($0)`" } ?? "").",
        "Texts stand in quotation marks, lists in square brackets, and true and false without marks. "
          + Self.remedy)
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(
        "profile.json", file: file, line: DataFileSlip.line(in: bytes),
        "This is not a profile file, or there is a slip in it: it is not well-formed JSON.",
        "Give the profile that --write-profile wrote, as --profile; the agency's own file stands apart. If "
          + "it is a profile, look for a missing comma, quotation mark or bracket at or before the place."
      )
    case .dataCorrupted(let context):
      let path = DataFileSlip.path(context.codingPath)
      let isOrder = context.codingPath.last?.stringValue == "dayMonthOrder"
      self.init(
        "profile.unknown", file: file, path: path,
        isOrder
          ? "The order of day and month is neither `dayMonth` nor `monthDay`."
          : context.debugDescription, Self.remedy)
    @unknown default:
      self.init(
        "profile.format", file: file, "The file cannot be read as a mapping profile.", Self.remedy)
    }
  }
}
