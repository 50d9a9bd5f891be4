import CaseModel

extension Deadline: ReviewElement {
  static let table = ElementTable(
    Deadline(kind: ""),
    [
      .text("kind", \.kind, .required),
      .day("dueBy", \.dueBy),
      .day("metOn", \.metOn),
      .words("rule", \.rule),
      .words("reasonLate", \.reasonLate),
    ])
}
