import Foundation

extension ProfileFailure {
  private static let remedy = "Compare the place with a profile that comes with Throughline."

  /// Puts what the decoder says into words for the person who edits the file.
  init(_ error: DecodingError, file: String, bytes: Data) {
    switch error {
    case .keyNotFound(let key, let context):
      let path = Self.path(context.codingPath)
      self.init(
        "profile.missing", file: file, path: path,
        "`\(key.stringValue)` is missing\(path.map { " in `\($0)`" } ?? "").",
        "Add `\(key.stringValue)`. \(Self.remedy)")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = Self.path(context.codingPath)
      self.init(
        "profile.type", file: file, path: path,
        "There is a value of the wrong kind\(path.map { " in `\($0)`" } ?? "").",
        "Texts stand in quotation marks, lists in square brackets, and true and false without marks. "
          + Self.remedy)
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(
        "profile.json", file: file, line: Self.lineOfSlip(in: bytes),
        "This is not a profile file, or there is a slip in it: it is not well-formed JSON.",
        "Give the profile that --write-profile wrote, as --profile; the agency's own file stands apart. If "
          + "it is a profile, look for a missing comma, quotation mark or bracket at or before the place."
      )
    case .dataCorrupted(let context):
      let path = Self.path(context.codingPath)
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

  private static func path(_ keys: [any CodingKey]) -> String? {
    guard !keys.isEmpty else { return nil }
    return keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }

  /// The line where the text stops being JSON, where the reader tells it.
  private static func lineOfSlip(in bytes: Data) -> Int? {
    do {
      _ = try JSONSerialization.jsonObject(with: bytes)
      return nil
    } catch {
      // The reader's own words are all that it tells: "… around character 16."
      let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      let digits = words.split { !$0.isNumber }.compactMap { Int($0) }
      let end = digits.first ?? (words.contains("end of file") ? bytes.count : nil)
      return end.map { end in bytes.prefix(end).count { $0 == UInt8(ascii: "\n") } + 1 }
    }
  }
}
