/// One tag of a template that asks for a value, with its place.
struct TemplateTag {
  /// What the tag does with the value.
  enum Purpose {
    /// It prints the value.
    case print
    /// It renders its section once for each value, or when there is one.
    case section
    /// It renders its section when there is no value.
    case inverted
  }

  /// What the tag does.
  var purpose: Purpose
  /// The name as written, such as `review.title` or `.`.
  var name: String
  /// The file it stands in.
  var template: String
  /// The line it stands on, counted from 1.
  var line: Int

  /// The parts of the name; empty for `.`, the value one is inside.
  var path: [Substring] { name.split(separator: ".") }

  /// Whether something can be the name in a tag: words of letters and digits joined by dots.
  static func isName(_ text: Substring) -> Bool {
    if text == "." { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.unicodeScalars.first, isLetter(first) else { return false }
      return part.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
