import CaseModel

extension UnderlyingPattern: ReviewElement {
  static let table = ElementTable(
    UnderlyingPattern(id: "", framework: FrameworkReference.table.blank, category: ""),
    [
      .id("id", \.id, of: .pattern),
      .text("framework", \.framework.id, .required),
      .text("version", \.framework.version, .required),
      .text("category", \.category, .required),
      .choice("direction", \.direction),
      .words("statement", \.statement),
      .pointers("episode", \.members, to: .episode),
    ])
}
