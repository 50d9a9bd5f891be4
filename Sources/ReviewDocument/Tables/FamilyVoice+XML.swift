import CaseModel

extension FamilyVoice: ReviewElement {
  static let table = ElementTable(
    FamilyVoice(id: "", person: ""),
    [
      .id("id", \.id, of: .familyVoice),
      .pointer("person", \.person, to: .person, need: .required),
      .pointer("source", \.source, to: .source, .conversation),
      .choice("consent", \.consent),
      .ownWords(\.quotation),
    ])
}
