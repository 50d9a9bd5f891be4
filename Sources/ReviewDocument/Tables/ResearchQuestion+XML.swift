import CaseModel

extension ResearchQuestion: ReviewElement {
  static let table = ElementTable(
    ResearchQuestion(id: "", number: 0, text: ""),
    [
      .id("id", \.id, of: .researchQuestion),
      .number("number", \.number),
      .ownWords(\.text),
    ])
}
