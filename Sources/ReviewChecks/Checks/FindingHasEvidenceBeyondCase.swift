import CaseModel

/// L-M8: a finding cites evidence from beyond this case that its pattern is underlying.
struct FindingHasEvidenceBeyondCase: ReviewCheck {
  let id = "L-M8"
  let name = "A finding has evidence from beyond this case"
  let reason =
    "What makes a pattern underlying cannot be shown by the case in which it was noticed: the layer "
    + "needs what the review team, audits, other cases or research know (anatomy of a finding, "
    + "second layer; Guide 24)."

  func severity(at gate: CheckGate) -> CheckSeverity? { gate == .working ? .warn : .block }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.findings.compactMap { finding in
      let layer = finding.layers[.underlying] ?? FindingLayer()
      let evidence = subject.evidence.supporting(layer.citations)
      let message: String
      if layer.text.isBlank {
        message = "Nothing is written on what makes the pattern underlying."
      } else if evidence.isEmpty {
        message = "No evidence is cited that the pattern is underlying."
      } else if !evidence.contains(where: \.isBeyondCase) {
        message = "All the evidence that is cited comes from this case."
      } else {
        return nil
      }
      return CheckObservation(
        finding.place(of: .underlying), message: message,
        remedy: "Cite at least one extract of a source that tells of more than this case, such as "
          + "the knowledge of the review team, an audit, another review or research; or move the "
          + "point to additional learning.")
    }
  }
}
