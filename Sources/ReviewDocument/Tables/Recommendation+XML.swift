import CaseModel

extension Recommendation: ReviewElement {
  static let table = ElementTable(
    Recommendation(id: "", number: 0, text: ""),
    [
      .id("id", \.id, of: .recommendation),
      .number("number", \.number),
      .choice("audience", \.audience),
      .choice("kind", \.kind),
      .choice("changeStrength", \.changeStrength),
      .text("byWhen", \.byWhen),
      .words("text", \.text),
      .pointers("finding", \.derivedFrom, to: .finding),
      .words("outcomeForChildren", \.outcomeForChildren),
    ])
}
