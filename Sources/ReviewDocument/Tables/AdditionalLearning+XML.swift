import CaseModel

extension AdditionalLearning: ReviewElement {
  static let table = ElementTable(
    AdditionalLearning(id: "", scope: .process),
    [
      .id("id", \.id, of: .learning),
      .choice("scope", \.scope, .required),
      .pointer("agency", \.agency, to: .agency),
      .ownParagraphs(\.text),
      .elements("cite", \.citations),
      .pointers("researchQuestion", \.researchQuestions, to: .researchQuestion),
    ])
}
