import CaseModel

extension Perspective: ReviewElement {
  static let table = ElementTable(
    Perspective(role: ""),
    [
      .pointer("role", \.role, to: .personCode, need: .required),
      .words("knowledge", \.knowledge),
      .words("missingKnowledge", \.missingKnowledge),
      .words("mindset", \.mindset),
      .words("attention", \.attention),
      .list("goal", \.goals),
      .words("tradeOffs", \.tradeOffs),
      .words("options", \.options),
      .elements("cite", \.citations),
    ])
}
