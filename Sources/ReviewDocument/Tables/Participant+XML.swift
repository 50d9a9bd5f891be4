import CaseModel

extension Participant: ReviewElement {
  static let table = ElementTable(
    Participant(id: "", role: .reviewTeam),
    [
      .id("id", \.id, of: .participant),
      .choice("role", \.role, .required),
      .pointer("agency", \.agency, to: .agency),
      .flag("isIndependent", \.isIndependent),
      .flag("worksOnCase", \.worksOnCase),
      .flag("lineManagesCase", \.lineManagesCase),
      .words("positionTitle", \.positionTitle),
      .words("publishedName", \.publishedName),
    ])
}
