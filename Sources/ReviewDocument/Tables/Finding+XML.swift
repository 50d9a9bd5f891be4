import CaseModel

extension Finding: ReviewElement {
  static let table = ElementTable(
    Finding(id: "", number: 0, statement: ""),
    [
      .id("id", \.id, of: .finding),
      .number("number", \.number),
      .choice("status", \.status),
      .flag("isStrength", \.isStrength),
      .words("statement", \.statement),
      .elements("category", \.categories),
      .keyed("layer", by: "name", \.layers, FindingLayer.table),
      .words("box", \.box),
      .elements("question", \.questions),
      .pointers("episode", \.episodes, to: .episode),
      .pointers("researchQuestion", \.researchQuestions, to: .researchQuestion),
      .element("priority", \.priority),
    ])
}

extension FindingCategory: ReviewElement {
  static let table = ElementTable(
    FindingCategory(framework: FrameworkReference.table.blank, code: "", isPrimary: false),
    [
      .text("framework", \.framework.id, .required),
      .text("version", \.framework.version, .required),
      .text("code", \.code, .required),
      .flag("isPrimary", \.isPrimary),
    ])
}

extension FindingLayer: ReviewElement {
  static let table = ElementTable(
    FindingLayer(),
    [
      .choice("confidence", \.confidence),
      .ownParagraphs(\.text),
      .elements("cite", \.citations),
    ])
}

extension BoardQuestion: ReviewElement {
  static let table = ElementTable(
    BoardQuestion(number: 0, text: ""),
    [
      .number("number", \.number),
      .choice("audience", \.audience),
      .choice("kind", \.kind),
      .ownWords(\.text),
    ])
}

extension FindingPriority: ReviewElement {
  static let table = ElementTable(
    FindingPriority(rank: 0),
    [
      .number("rank", \.rank),
      .words("current", \.current),
      .words("localControl", \.localControl),
      .words("rationale", \.rationale),
    ])
}
