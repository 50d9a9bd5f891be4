import CaseModel

/// L-H1: the reviewers' text does not say what people should or could have done.
struct TextSaysWhatWasKnownThen: ReviewCheck {
  let id = "L-H1"
  let name = "The text says what was known and expected then"
  let reason =
    "“Should have”, “could have” and “if only” are the words of somebody who knows the end (Leveson, "
    + "CAST handbook); they say how the past ought to have been and not why it was so."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    search.observations(
      in: subject,
      remedy: "Say what was seen, known and expected at the time, and against which standard: “the "
        + "procedure of the time asked for a visit within ten days; it took place after thirty”.")
  }

  // `Every child should have a plan` speaks of what is to be and not of the past.
  private static let things: Set<String> = [
    "a", "an", "the", "any", "no", "one", "two", "some", "more", "enough", "access", "its", "their",
    "his", "her", "your", "our", "this", "that", "time", "to", "both", "at", "different",
  ]

  private let search = PhraseSearch(phrases: [
    Phrase("ought|oughtn't ~ to have", name: "ought to have", notBefore: things),
    Phrase("should|shouldn't ~ have", name: "should have", notBefore: things),
    Phrase("should've", name: "should have"),
    Phrase("could|couldn't ~ have", name: "could have", notBefore: things),
    Phrase("could've", name: "could have"),
    Phrase("would have been prevented|avoided", name: "would have been prevented"),
    Phrase("if only"),
  ])
}
