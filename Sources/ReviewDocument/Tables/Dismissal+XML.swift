import CaseModel

extension Dismissal: ReviewElement {
  static let table = ElementTable(
    Dismissal(result: "", reason: "", by: ""),
    [
      .text("result", \.result, .required),
      .text("by", \.by, .always),
      .ownWords(\.reason),
    ])
}
