/// Notes of file and line at the ends of rendered lines, between two private characters.
///
/// What reads the rendered text knows its lines only; the notes lead back to the lines of the template.
enum LineNotes {
  // The last two of Unicode’s private characters; where words have them, they are replaced.
  static let opening: Unicode.Scalar = "\u{10FFFC}"
  static let closing: Unicode.Scalar = "\u{10FFFD}"

  static func note(file: String, line: Int) -> String { "\(opening)\(line) \(file)\(closing)" }

  /// Takes the notes out of a rendered text.
  static func read(_ text: String) -> RenderedTemplate {
    var plain = String.UnicodeScalarView()
    var places: [RenderedTemplate.Place?] = [nil]
    var note: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch (scalar, note) {
      case (opening, _): note = String.UnicodeScalarView()
      case (closing, let words?):
        let parts = String(words).split(separator: " ", maxSplits: 1)
        // The first note of a line names the line that began it.
        if let line = parts.first.flatMap({ Int($0) }), let file = parts.last,
          places[places.count - 1] == nil
        {
          places[places.count - 1] = RenderedTemplate.Place(file: String(file), line: line)
        }
        note = nil
      case (_, .some): note?.append(scalar)
      case ("\n", nil):
        plain.append(scalar)
        places.append(nil)
      default: plain.append(scalar)
      }
    }
    return RenderedTemplate(text: String(plain), places: places)
  }
}
