import CaseModel
import FuzzyDates

/// L-H5: an appraisal leans on nothing that came to be known only after the episode.
struct AppraisalUsesWhatWasKnownThen: ReviewCheck {
  let id = "L-H5"
  let name = "An appraisal leans on what could be known then"
  let reason =
    "Practice is judged by what was known to that person then; evidence that was written, received "
    + "or came about later was not (hindsight bias, quality marker 13)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.record.episodes.flatMap { episode -> [CheckObservation] in
      guard let appraisal = episode.appraisal, let end = episode.to ?? episode.from else {
        return []
      }
      return appraisal.citations.compactMap { citation in
        guard let evidence = subject.evidence[citation.target],
          let what = lateness(of: evidence, after: end)
        else { return nil }
        return CheckObservation(
          episode.place.at("appraisal", "appraisal"), detail: citation.target,
          message: "It leans on \(citation.target), \(what) the episode ended.",
          remedy:
            "Rest the appraisal on what those concerned had before them by then; use the later "
            + "evidence elsewhere, or show that it was already known and say how.")
      }
    }
  }

  /// In what way evidence is later than a day; nil when it is not, or when nothing says so.
  ///
  /// Conversations, family voice and the knowledge of the review team are always gathered later and
  /// tell of the time itself, so their own date says nothing.
  private func lateness(of evidence: EvidenceIndex.Evidence, after end: CalendarDay) -> String? {
    func isLater(_ date: FuzzyDate?) -> Bool {
      guard let earliest = date?.earliest else { return false }
      return earliest.day > end
    }
    switch evidence {
    case .entry(let entry):
      if isLater(entry.when) { return "which happened after" }
      if isLater(entry.received) { return "which was received after" }
      if isLater(entry.recorded) { return "which was recorded after" }
      return nil
    case .extract(let source):
      let gathered: Set<SourceKind> = [
        .conversation, .familyContribution, .reviewTeam, .caseGroup, .imr, .chronologyFile,
      ]
      guard !gathered.contains(source.kind) else { return nil }
      return isLater(FuzzyDateReader().read(source.date).date) ? "which dates from after" : nil
    case .conversation, .familyVoice: return nil
    }
  }
}
