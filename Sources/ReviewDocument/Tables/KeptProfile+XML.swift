import CaseModel

extension KeptProfile: ReviewElement {
  static let table = ElementTable(
    KeptProfile(id: "", agency: "", content: ""),
    [
      .text("id", \.id, .required),
      .text("agency", \.agency, .required),
      .ownWords(\.content),
    ])
}
