import CaseModel

/// L-M4: an appraisal says what it measures against and how hindsight was kept in check.
struct AppraisalNamesStandardAndSafeguard: ReviewCheck {
  let id = "L-M4"
  let name = "An appraisal names its standard and its safeguard against hindsight"
  let reason =
    "A reader can only weigh a judgement when the standard of the time is named, and quality marker "
    + "13 asks which technique limited hindsight."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.record.episodes.flatMap { episode -> [CheckObservation] in
      guard let appraisal = episode.appraisal else { return [] }
      let place = episode.place.at("appraisal", "appraisal")
      var observations: [CheckObservation] = []
      if appraisal.standard == nil {
        observations.append(
          CheckObservation(
            place, detail: "standard",
            message: "It does not say what practice is measured against.",
            remedy: "Name the standard that held at the time, such as a procedure or what peers "
              + "would have done, and where it is written down."))
      }
      if appraisal.safeguard == nil {
        observations.append(
          CheckObservation(
            place, detail: "safeguard", message: "It does not say how hindsight was kept in check.",
            remedy: "Name the technique that was used, such as leaving the outcome aside or "
              + "having participants check it."))
      }
      return observations
    }
  }
}
