import CaseModel

extension GlossaryTerm: ReviewElement {
  static let table = ElementTable(
    GlossaryTerm(abbreviation: "", expansion: ""),
    [
      .text("abbreviation", \.abbreviation, .required),
      .ownWords(\.expansion),
    ])
}
