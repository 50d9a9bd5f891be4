/// What the styles of a document say of how cells, tables and words are shown.
struct OpenDocumentStyles {
  /// A style of cells, tables, paragraphs or words.
  struct Style {
    var parent = ""
    var dataStyle = ""
    var hidesTable = false
    var hidesText = false
    var isHeading = false
  }

  /// Which parts of a date or time a format of cells shows.
  struct Parts: OptionSet {
    let rawValue: UInt8
    static let day = Parts(rawValue: 1)
    static let month = Parts(rawValue: 2)
    static let year = Parts(rawValue: 4)
    static let hours = Parts(rawValue: 8)
    /// Hours that go on beyond a day: a length of time, not a time of day.
    static let elapsed = Parts(rawValue: 16)
  }

  /// Styles of one family, such as `paragraph`, by name.
  private var styles: [String: [String: Style]] = [:]
  /// Formats of dates and times by name.
  private var formats: [String: Parts] = [:]

  mutating func add(_ style: Style, _ name: String, family: String) {
    styles[family, default: [:]][name] = style
  }

  mutating func add(_ parts: Parts, format name: String) { formats[name] = parts }

  /// Which parts of a date cells of a style show; empty where their style does not say.
  func parts(ofCells style: String) -> Parts {
    first(style, "table-cell") { $0.dataStyle.isEmpty ? nil : formats[$0.dataStyle] } ?? []
  }

  /// Whether a style hides tables.
  func hidesTables(_ style: String) -> Bool { styles["table"]?[style]?.hidesTable ?? false }

  /// Whether a style hides words.
  func hidesText(_ style: String, _ family: String) -> Bool {
    first(style, family) { $0.hidesText ? true : nil } ?? false
  }

  /// Whether a style makes its paragraphs headings.
  func isHeading(_ style: String) -> Bool {
    Self.isHeadingName(style)
      || first(style, "paragraph") {
        $0.isHeading || Self.isHeadingName($0.parent) ? true : nil
      } ?? false
  }

  /// Whether a style makes its paragraphs captions.
  func isCaption(_ style: String) -> Bool {
    style == "Caption" || first(style, "paragraph") { $0.parent == "Caption" ? true : nil } ?? false
  }

  /// The names under which programs in every language keep their own styles of headings.
  private static func isHeadingName(_ name: String) -> Bool {
    name == "Title" || name == "Subtitle" || name.hasPrefix("Heading")
  }

  /// The first answer of a style or of those that it follows, at most ten: they may lead in a circle.
  private func first<Answer>(
    _ style: String, _ family: String, _ ask: (Style) -> Answer?
  ) -> Answer? {
    guard let family = styles[family] else { return nil }
    var name = style
    for _ in 0..<10 {
      guard !name.isEmpty, let style = family[name] else { return nil }
      if let answer = ask(style) { return answer }
      name = style.parent
    }
    return nil
  }
}
