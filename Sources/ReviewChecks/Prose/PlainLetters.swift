import Foundation

/// Letters without accents, so that `Zoë` is found when it is written `Zoe`, and the other way round.
enum PlainLetters {
  /// A letter as the small plain letters that stand for it; empty for a mark that combines.
  static func of(_ scalar: Unicode.Scalar) -> String {
    if let plain = special[scalar] { return plain }
    let parts = String(scalar).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
    return String(String.UnicodeScalarView(parts.filter { !isMark($0) }))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  // Letters that do not come apart into a plain letter and a mark.
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae",
    "œ": "oe", "Œ": "oe", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th",
    "ı": "i", "ħ": "h", "Ħ": "h",
  ]
}
