import CaseModel

extension Citation: ReviewElement {
  static let table = ElementTable(
    Citation(target: ""),
    [
      .evidence("target", \.target),
      .choice("bearing", \.bearing),
      .choice("strength", \.strength),
    ])
}
