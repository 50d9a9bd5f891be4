import CaseModel

extension EvidenceGap: ReviewElement {
  static let table = ElementTable(
    EvidenceGap(id: ""),
    [
      .id("id", \.id, of: .evidenceGap),
      .words("what", \.what),
      .words("tried", \.tried),
    ])
}
