import CaseModel

extension ChronologyReturn: ReviewElement {
  static let table = ElementTable(
    ChronologyReturn(agency: ""),
    [
      .text("agency", \.agency, .required),
      .day("asked", \.asked),
      .day("due", \.due),
      .days("chased", \.chased),
      .day("received", \.received),
      .words("note", \.note),
    ])
}
