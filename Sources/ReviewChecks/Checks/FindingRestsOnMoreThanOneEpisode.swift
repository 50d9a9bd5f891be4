import CaseModel

/// L-M7: a finding rests on more than one episode, or on other evidence from the case as well.
struct FindingRestsOnMoreThanOneEpisode: ReviewCheck {
  let id = "L-M7"
  let name = "A finding rests on more than a single episode"
  let reason =
    "The case is a window on the system: what was seen once may be a quirk of that day (Guide 24, "
    + "underlying patterns)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.findings.compactMap { finding in
      let linked = subject.record.episodes.filter { finding.episodes.contains($0.id) }
      let place = finding.place.at("episodes", "episodes")
      guard let only = linked.first else {
        return CheckObservation(
          place, message: "It is linked to no episode.",
          remedy: "Link the episodes in which the pattern showed, so that a reader can trace it "
            + "back to the case; or move the point to additional learning.")
      }
      guard linked.count == 1, !hasOtherEvidence(finding, beside: only, in: subject) else {
        return nil
      }
      return CheckObservation(
        place, message: "It rests on Episode \(only.number) alone.",
        remedy: "Link another episode that shows the pattern, or cite other evidence from the "
          + "case, such as a conversation or an entry outside that episode.")
    }
  }

  /// Whether the finding cites anything of the case that does not lie in the episode itself.
  private func hasOtherEvidence(
    _ finding: Finding, beside episode: KeyPracticeEpisode, in subject: CheckSubject
  ) -> Bool {
    let own = Set(episode.entries)
    let citations = finding.layers.values.flatMap(\.citations)
    return subject.evidence.supporting(citations).contains { evidence in
      switch evidence {
      case .entry(let entry):
        !own.contains(EntryReference(agency: entry.agency, reference: entry.reference))
      case .conversation, .familyVoice: true
      case .extract(let source): !source.isBeyondCase
      }
    }
  }
}
