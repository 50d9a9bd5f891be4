/// The styles of a file, as far as they change what is read.
struct WordStyles {
  /// A style as the file declares it; what it leaves open comes from the one it is based on.
  struct Style {
    var name = ""
    var basedOn = ""
    var outlineLevel: Int?
    var isHidden: Bool?
    var list: String?
    var listLevel: Int?
  }

  /// What a style means for the words that have it.
  struct Meaning {
    var isHeading = false
    var isCaption = false
    var isPlaceholder = false
    var isHidden = false
    /// The list it numbers paragraphs by, and the level; nil for none.
    var list: (id: String, level: Int?)?
  }

  private var styles: [String: Style] = [:]
  private var meanings: [String: Meaning] = [:]

  /// Keeps a style; of two with one id the first counts.
  mutating func add(_ style: Style, id: String) {
    if styles[id] == nil { styles[id] = style }
  }

  /// The list of a numbering style; nil where it has none.
  func list(ofStyle id: String) -> String? { styles[id]?.list }

  /// What a style means, worked out once for each.
  mutating func meaning(of id: String) -> Meaning {
    if let known = meanings[id] { return known }
    let meaning = workOut(id)
    meanings[id] = meaning
    return meaning
  }

  private func workOut(_ id: String) -> Meaning {
    var outline: Int?
    var isHidden: Bool?
    var list: String?
    var level: Int?
    var next = id
    // A style rests on a handful of others; one that rests on itself must not be followed for ever.
    for _ in 0..<32 {
      guard let style = styles[next] else { break }
      outline = outline ?? style.outlineLevel
      isHidden = isHidden ?? style.isHidden
      level = level ?? style.listLevel
      list = list ?? style.list
      next = style.basedOn
    }
    // Names are English in every language of Word; ids are not, but serve where styles are missing.
    let name = (styles[id]?.name ?? id).lowercased()
    let isHeading = name == "title" || name.hasPrefix("heading")
    return Meaning(
      isHeading: isHeading || outline.map { $0 < 9 } ?? false, isCaption: name == "caption",
      isPlaceholder: name == "placeholder text" || name == "placeholdertext",
      isHidden: isHidden ?? false, list: list.map { ($0, level) })
  }
}
