import CaseModel

extension HiddenEntry: ReviewElement {
  static let table = ElementTable(
    HiddenEntry(entry: "", reason: "", by: ""),
    [
      .text("entry", \.entry, .required),
      .text("by", \.by, .always),
      .ownWords(\.reason),
    ])
}
