import CaseModel

/// L-C1: every entry names its source and its agency (methodology 5.2).
struct EntryHasSourceAndAgency: ReviewCheck {
  let id = "L-C1"
  let name = "Every entry names its source and its agency"
  let reason =
    "A statement can only be weighed and traced when it is known who recorded it and where; the "
    + "templates that boards send to agencies make the source of every row mandatory."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.entries.filter { subject.hidden[$0.id] == nil }.flatMap { entry in
      var observations: [CheckObservation] = []
      if entry.agency.isBlank {
        observations.append(
          CheckObservation(
            entry.place, detail: "agency", message: "The row belongs to no agency.",
            remedy: "Import the file again and say which agency it comes from."))
      }
      // That there was no contact is the agency's own statement and has no other source.
      if entry.source.label.isBlank, entry.source.kind.isBlank, entry.kind != .noContact {
        observations.append(
          CheckObservation(
            entry.place, detail: "source", message: "The row names no source.",
            remedy: "Ask the agency which record it comes from, and import the corrected file."))
      }
      return observations
    }
  }
}
