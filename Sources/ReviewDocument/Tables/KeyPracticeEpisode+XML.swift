import CaseModel

extension KeyPracticeEpisode: ReviewElement {
  static let table = ElementTable(
    KeyPracticeEpisode(id: "", number: 0, title: ""),
    [
      .id("id", \.id, of: .episode),
      .number("number", \.number),
      .pointer("phase", \.phase, to: .phase),
      .day("from", \.from),
      .day("to", \.to),
      .words("title", \.title),
      .prose("whyKey", \.whyKey),
      .prose("whatHappened", \.whatHappened),
      .elements("entry", \.entries),
      .elements("perspective", \.perspectives),
      .element("appraisal", \.appraisal),
      .elements("factor", \.factors),
      .words("helped", \.helped),
      .words("normality", \.normality),
      .list("gap", \.gaps),
    ])
}

extension EntryReference: ReviewElement {
  static let table = ElementTable(
    EntryReference(agency: "", reference: ""),
    [
      .pointer("agency", \.agency, to: .agency, need: .required),
      .text("reference", \.reference, .required),
    ])
}
