import CaseModel

/// L-M20: every research question is answered by a finding or by additional learning
/// (methodology 2.1a).
struct ResearchQuestionIsAnswered: ReviewCheck {
  let id = "L-M20"
  let name = "Every research question is answered"
  let reason =
    "The review was set up to answer these questions, and the report prints them; a reader looks "
    + "for the answers."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let answered = Set(
      subject.findings.flatMap(\.researchQuestions)
        + subject.record.additionalLearning.flatMap(\.researchQuestions))
    return subject.record.settings.researchQuestions.filter { !answered.contains($0.id) }
      .map { question in
        CheckObservation(
          ReviewPlace("Research question \(question.number)", path: question.id),
          message: "No finding and no additional learning answers it.",
          remedy: "Link the findings that answer it; or say under additional learning what could "
            + "be said and what could not.")
      }
  }
}
