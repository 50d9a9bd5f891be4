import CaseModel

extension FrameworkReference: ReviewElement {
  static let table = ElementTable(
    FrameworkReference(id: "", version: ""),
    [
      .text("id", \.id, .required),
      .text("version", \.version, .required),
    ])
}
