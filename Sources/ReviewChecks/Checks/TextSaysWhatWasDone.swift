import CaseModel

/// L-H3: the reviewers' text says what was done and not what was failed.
struct TextSaysWhatWasDone: ReviewCheck {
  let id = "L-H3"
  let name = "The text says what people did"
  let reason =
    "“Failed to” judges before it explains, and it tells of something that did not happen; what "
    + "people did instead, and why, is what a system can learn from (Guide 24: respectful attitude)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    search.observations(
      in: subject,
      remedy: "Write “did not”, then what was done instead, and explain it.")
  }

  private let search = PhraseSearch(phrases: [
    Phrase("failed|fails|failing to", name: "failed to"),
    Phrase("failure|failures of|to", name: "failure to"),
    Phrase("neglected to"),
    Phrase("omitted to"),
    Phrase("did not bother"),
    Phrase("didn't bother", name: "did not bother"),
    Phrase("chose not to"),
  ])
}
