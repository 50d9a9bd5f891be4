public import Foundation

/// Where in a data file, JSON that people write by hand, something is wrong.
public enum DataFileSlip {
  /// The path of a value in plain signs, such as `table.columns[2].field`; nil for the whole file.
  ///
  /// - Parameter keys: The names and places that lead to the value, as a decoder gives them.
  public static func path(_ keys: [any CodingKey]) -> String? {
    guard !keys.isEmpty else { return nil }
    return keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }

  /// The line where a text stops being JSON, counted from 1; nil where the reader does not tell it.
  ///
  /// - Parameter bytes: The text.
  public static func line(in bytes: Data) -> Int? {
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
