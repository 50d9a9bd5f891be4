import CaseModel

extension Conversation: ReviewElement {
  static let table = ElementTable(
    Conversation(id: "", participant: ""),
    [
      .id("id", \.id, of: .conversation),
      .pointer("participant", \.participant, to: .personCode, need: .required),
      .day("date", \.date),
      .text("leads", \.leads),
      .text("recordedBy", \.recordedBy),
      .flag("isCheckedBack", \.isCheckedBack),
      .keyed("answer", by: "prompt", \.answers, [String].paragraphs),
      .elements("extract", \.extracts),
    ])
}
