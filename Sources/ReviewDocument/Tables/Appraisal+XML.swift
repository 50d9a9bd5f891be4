import CaseModel

extension Appraisal: ReviewElement {
  static let table = ElementTable(
    Appraisal(grade: .unableToJudge),
    [
      .choice("grade", \.grade, .required),
      .choice("standard", \.standard),
      .choice("safeguard", \.safeguard),
      .words("standardReference", \.standardReference),
      .ownParagraphs(\.statement),
      .elements("cite", \.citations),
    ])
}
