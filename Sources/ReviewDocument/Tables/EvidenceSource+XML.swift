import CaseModel

extension EvidenceSource: ReviewElement {
  static let table = ElementTable(
    EvidenceSource(id: "", kind: .other),
    [
      .id("id", \.id, of: .source),
      .choice("kind", \.kind, .required),
      .pointer("agency", \.agency, to: .agency),
      .text("authorRole", \.authorRole),
      .text("date", \.date),
      .choice("weight", \.weight),
      .choices("answers", \.answers),
      .flag("isBeyondCase", \.isBeyondCase),
      .words("title", \.title),
      .words("publishedCitation", \.publishedCitation),
      .elements("extract", \.extracts),
    ])
}

extension Extract: ReviewElement {
  static let table = ElementTable(
    Extract(id: ""),
    [
      .id("id", \.id, of: .extract),
      .text("place", \.place),
      .ownWords(\.text),
    ])
}
