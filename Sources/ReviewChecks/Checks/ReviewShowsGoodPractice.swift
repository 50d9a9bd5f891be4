import CaseModel

/// L-M6: the review shows good practice too.
struct ReviewShowsGoodPractice: ReviewCheck {
  let id = "L-M6"
  let name = "The review learns from good practice too"
  let reason =
    "A review learns from what went well and not only from what did not (speech to the LSCB chairs, "
    + "November 2011); one that found nothing good has probably not looked for it."

  func severity(at gate: CheckGate) -> CheckSeverity? { .advise }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let episodes = subject.record.episodes
    var observations: [CheckObservation] = []
    if !episodes.isEmpty, !episodes.contains(where: { $0.appraisal?.grade == .effective }) {
      observations.append(
        CheckObservation(
          ReviewPlace("Episodes", path: "episodes"),
          message: "No episode is appraised as effective practice.",
          remedy: "Ask in conversations what went well and what made it possible, and make at "
            + "least one such stretch an episode."))
    }
    if !subject.findings.isEmpty, !subject.findings.contains(where: \.isStrength) {
      observations.append(
        CheckObservation(
          ReviewPlace("Findings", path: "findings"), message: "No finding is about a strength.",
          remedy: "Consider whether a pattern that supports good practice deserves a finding, so "
            + "that the board can protect it."))
    }
    return observations
  }
}
