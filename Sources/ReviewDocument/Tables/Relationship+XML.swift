import CaseModel

extension Relationship: ReviewElement {
  static let table = ElementTable(
    Relationship(from: "", to: "", kind: .other),
    [
      .pointer("from", \.from, to: .person, need: .required),
      .pointer("to", \.to, to: .person, need: .required),
      .choice("kind", \.kind, .required),
      .words("note", \.note),
    ])
}
