/// A text of a mapping: words, paths in braces, and parts in square brackets that are left out where no
/// path in them leads to words.
struct TextTemplate {
  /// One part of it.
  enum Piece {
    /// Words of the mapping.
    case words(String)
    /// What paths lead to, the first that has words.
    case value([ElementPath])
    /// A part that may be left out.
    case optional([Piece])
  }

  var pieces: [Piece]

  /// Reads a template; a bracket or brace without its other half stands for itself.
  init(_ text: String, _ names: inout ElementNames) {
    var rest = text[...]
    pieces = Self.read(&rest, untilBracket: false, &names)
  }

  private static func read(
    _ rest: inout Substring, untilBracket: Bool, _ names: inout ElementNames
  ) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    func flush() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    while let character = rest.first {
      rest.removeFirst()
      if character == "{", let end = rest.firstIndex(of: "}") {
        flush()
        pieces.append(.value(ElementPath.alternatives(String(rest[..<end]), &names)))
        rest = rest[rest.index(after: end)...]
      } else if character == "[", !untilBracket, rest.contains("]") {
        flush()
        pieces.append(.optional(read(&rest, untilBracket: true, &names)))
      } else if character == "]", untilBracket {
        break
      } else {
        words.append(character)
      }
    }
    flush()
    return pieces
  }

  /// The paths where the template is nothing but one value, whose values then stay apart.
  var onlyValue: [ElementPath]? {
    if pieces.count == 1, case .value(let paths) = pieces[0] { paths } else { nil }
  }

  /// The template with each path changed.
  func mapPaths(_ change: (ElementPath) -> ElementPath) -> TextTemplate {
    var copy = self
    copy.pieces = Self.map(pieces, change)
    return copy
  }

  private static func map(_ pieces: [Piece], _ change: (ElementPath) -> ElementPath) -> [Piece] {
    pieces.map { piece in
      switch piece {
      case .words: piece
      case .value(let paths): .value(paths.map(change))
      case .optional(let pieces): .optional(map(pieces, change))
      }
    }
  }
}
