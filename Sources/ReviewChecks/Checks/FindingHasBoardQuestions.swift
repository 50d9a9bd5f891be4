import CaseModel

/// L-M11: a finding puts a few questions to the board.
struct FindingHasBoardQuestions: ReviewCheck {
  let id = "L-M11"
  let name = "A finding puts a few questions to the board"
  let reason =
    "In a Learning Together style review the board decides what to do: each finding gives it "
    + "questions, and more than six are not answered (anatomy of a finding)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let method = subject.record.settings.method
    guard method == .learningTogether || method == .hybrid else { return [] }
    return subject.findings.compactMap { finding in
      let count = finding.questions.filter { !$0.text.isBlank }.count
      guard count == 0 || count > 6 else { return nil }
      return CheckObservation(
        finding.place.at("questions", "questions"),
        message: count == 0
          ? "There is no question for the board." : "There are \(count) questions.",
        remedy: count == 0
          ? "Write two to six open questions that the board and its agencies have to think about."
          : "Keep the questions that matter most, six at the most.")
    }
  }
}
