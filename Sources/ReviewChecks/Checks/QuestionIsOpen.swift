import CaseModel

/// L-M12: a question for the board is a question and not an instruction
/// (methodology 1.11).
struct QuestionIsOpen: ReviewCheck {
  let id = "L-M12"
  let name = "A question for the board is a question"
  let reason =
    "A recommendation in the place of a question takes the thinking away from those who know the "
    + "local system; where the answer is known it belongs among the recommendations."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.findings.flatMap { finding in
      finding.questions.filter { !$0.text.isBlank }.flatMap { question in
        let place = finding.place.at("question \(question.number)", "q\(question.number)")
        var observations: [CheckObservation] = []
        if Self.instructs(question.text) {
          observations.append(
            CheckObservation(
              place, detail: "instruction", message: "It tells the board what to do.",
              remedy: "Ask what it would take, how the board will know, or which way to choose; "
                + "or move it to the recommendations."))
        }
        if !question.text.contains("?") {
          observations.append(
            CheckObservation(
              place, detail: "question-mark", message: "It has no question mark.",
              remedy: "Put it as an open question."))
        }
        return observations
      }
    }
  }

  /// Whether a text begins with an order, or states that somebody should or must do something.
  private static func instructs(_ text: String) -> Bool {
    let words = Words(text).all
    guard let first = words.first, !questionWords.contains(first.text) else { return false }
    return orders.contains(first.text)
      || words.indices.contains { index in
        !words[index].isQuoted && duties.contains { $0.length(in: words, at: index) != nil }
      }
  }

  private static let orders: Set<String> = [
    "ensure", "remind", "train", "review", "revise", "develop", "provide", "establish", "implement",
    "introduce", "require", "monitor", "audit", "update", "issue", "circulate", "promote",
    "improve", "make", "create", "strengthen", "consider", "commission", "raise", "include",
    "agree", "write", "publish", "reinforce", "deliver", "instruct", "seek", "request", "set",
    "share", "adopt", "embed", "undertake",
  ]

  private static let bodies =
    "board|partnership|partners|agencies|agency|services|service|trust|council|school|schools|"
    + "police|managers|staff|practitioners|professionals"

  private static let duties = [
    Phrase(bodies + " ~ should|must|ought"), Phrase(bodies + " ~ needs|need|has|have to"),
  ]

  // `What does the board need to know?` asks, although it has the words of a duty in it.
  private static let questionWords: Set<String> = [
    "what", "which", "how", "who", "where", "when", "why", "is", "are", "do", "does", "could",
    "can", "would", "should", "in", "to", "given", "if",
  ]
}
