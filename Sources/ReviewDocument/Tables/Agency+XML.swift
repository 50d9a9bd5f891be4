import CaseModel

extension Agency: ReviewElement {
  static let table = ElementTable(
    Agency(code: "", name: ""),
    [
      .id("code", \.code, of: .agency),
      .choice("kind", \.kind),
      .words("name", \.name),
      .words("publishedLabel", \.publishedLabel),
      .list("contribution", \.contributions),
    ])
}
