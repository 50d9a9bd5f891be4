import CaseModel

extension OccurrenceDecision: ReviewElement {
  static let table = ElementTable(
    OccurrenceDecision(entries: [], relation: .related, by: ""),
    [
      .choice("relation", \.relation, .required),
      .text("by", \.by, .always),
      .flag("isDeclared", \.isDeclared),
      .pointers("entry", by: "id", \.entries),
      .words("note", \.note),
    ])
}
