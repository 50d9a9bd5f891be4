import CaseModel

extension Phase: ReviewElement {
  static let table = ElementTable(
    Phase(id: "", number: 0),
    [
      .id("id", \.id, of: .phase),
      .number("number", \.number),
      .words("label", \.label),
      .words("blurredPeriod", \.blurredPeriod),
    ])
}
