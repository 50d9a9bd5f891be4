import CaseModel

extension AppliedFactor: ReviewElement {
  static let table = ElementTable(
    AppliedFactor(framework: FrameworkReference.table.blank, code: ""),
    [
      .text("framework", \.framework.id, .required),
      .text("version", \.framework.version, .required),
      .text("code", \.code, .required),
      .choice("direction", \.direction),
      .choice("level", \.level),
      .choice("strength", \.strength),
      .choice("scope", \.scope),
      .ownParagraphs(\.narrative),
      .elements("cite", \.citations),
    ])
}
