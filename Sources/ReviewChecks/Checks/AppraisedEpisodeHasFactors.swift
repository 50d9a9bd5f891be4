import CaseModel

/// L-M1: an episode that is appraised is explained as well.
struct AppraisedEpisodeHasFactors: ReviewCheck {
  let id = "L-M1"
  let name = "An appraised episode is explained"
  let reason =
    "An appraisal without contributory factors describes practice and does not explain it; the "
    + "analysis has to do both (quality marker 13)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.record.episodes.filter { $0.appraisal != nil && $0.factors.isEmpty }.map { episode in
      CheckObservation(
        episode.place.at("contributory factors", "factors"),
        message: "Practice is appraised, but nothing is named that contributed to it.",
        remedy: "Name at least one contributory factor, say how it worked here, and cite the "
          + "evidence for it.")
    }
  }
}
