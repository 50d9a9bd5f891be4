import Foundation

/// Short lists of texts in one column, as JSON: `["M","SW1"]`, or `[["ward","4"],["bed","2"]]`.
///
/// An empty list is nothing, so that a column tells at a glance whether there is one.
enum TextLists {
  static func text(of list: [String]) -> String {
    if list.isEmpty { return "" }
    var bytes: [UInt8] = []
    append(list, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func text(of lists: [[String]]) -> String {
    if lists.isEmpty { return "" }
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (place, list) in lists.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(list, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a list back; nil when the text is not one.
  static func list(_ text: String) -> [String]? {
    if text.isEmpty { return [] }
    let bytes = Array(text.utf8)
    let (quote, stroke) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    guard bytes.count >= 4, bytes.starts(with: [UInt8(ascii: "["), quote]),
      !bytes.contains(stroke)
    else { return try? JSONDecoder().decode([String].self, from: Data(bytes)) }
    // No text holds a quote, as codes hardly ever do: each lies between two quotes.
    let parts = bytes.split(separator: quote, omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map {
      String(decoding: parts[$0], as: UTF8.self)
    }
  }

  /// Reads a list of lists back; nil when the text is not one.
  static func lists(_ text: String) -> [[String]]? {
    if text.isEmpty { return [] }
    return try? JSONDecoder().decode([[String]].self, from: Data(text.utf8))
  }

  private static func append(_ list: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, text) in list.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0..<32:
          let digits = String(byte, radix: 16)
          bytes.append(contentsOf: "\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8)
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
