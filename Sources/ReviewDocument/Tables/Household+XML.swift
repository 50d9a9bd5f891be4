import CaseModel

extension Household: ReviewElement {
  static let table = ElementTable(
    Household(id: ""),
    [
      .id("id", \.id, of: .household),
      .words("label", \.label),
      .elements("member", \.members),
    ])
}

extension HouseholdMember: ReviewElement {
  static let table = ElementTable(
    HouseholdMember(person: ""),
    [
      .pointer("person", \.person, to: .person, need: .required),
      .text("from", \.from),
      .text("to", \.to),
    ])
}
