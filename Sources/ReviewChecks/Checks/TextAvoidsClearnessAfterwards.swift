import CaseModel

/// L-H2: the reviewers' text does not make signs look clear that were not.
struct TextAvoidsClearnessAfterwards: ReviewCheck {
  let id = "L-H2"
  let name = "The text does not make the signs look clearer than they were"
  let reason =
    "After the event signs stand out that were among many others at the time; words such as “missed "
    + "opportunity” or “red flag” put today's knowledge into that day (hindsight bias, quality "
    + "marker 13)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    search.observations(
      in: subject,
      remedy: "Ask: clear to whom, from what, and when? Then say who had which information on that "
        + "day and what else lay before them.")
  }

  private let search = PhraseSearch(phrases: [
    Phrase("missed opportunity|opportunities"),
    Phrase("opportunity|opportunities ~ missed", name: "missed opportunity"),
    Phrase("warning sign|signs"),
    Phrase("red flag|flags"),
    Phrase("alarm bell|bells"),
    Phrase("it was|is ~ clear|obvious|evident that", name: "it was clear that"),
    Phrase("inevitabl*", name: "inevitable"),
    Phrase("predictabl*", name: "predictable"),
    Phrase("preventabl*", name: "preventable"),
  ])
}
