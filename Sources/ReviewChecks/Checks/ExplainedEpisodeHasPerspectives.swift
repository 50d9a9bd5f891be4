import CaseModel

/// L-M2: an episode with contributory factors tells how it looked to those who were in it.
struct ExplainedEpisodeHasPerspectives: ReviewCheck {
  let id = "L-M2"
  let name = "An explained episode shows how it looked to those in it"
  let reason =
    "What people did made sense to them at the time; without their knowledge, mindset and goals the "
    + "factors explain it from outside (local rationality, Guide 24)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.record.episodes.filter { !$0.factors.isEmpty }.flatMap { episode in
      let described = Set(episode.perspectives.filter(\.isDescribed).map(\.role))
      let place = episode.place.at("perspectives", "perspectives")
      if described.isEmpty {
        return [
          CheckObservation(
            place, message: "Factors are named, but nobody's view at the time is described.",
            remedy: "Describe, for each main role, what was known, what was thought to be going "
              + "on and what was to be achieved, and cite the conversation it comes from.")
        ]
      }
      return mainActors(of: episode, in: subject).subtracting(described).sorted().map { actor in
        CheckObservation(
          place, detail: actor,
          message: "\(actor) takes part in most of the episode's entries and has no perspective.",
          remedy: "Describe how it looked to \(actor) at the time, or say among the gaps why that "
            + "could not be established and set this result aside.")
      }
    }
  }

  /// Those named as taking part in more than half of the episode's entries, and in two at least.
  private func mainActors(
    of episode: KeyPracticeEpisode, in subject: CheckSubject
  ) -> Set<String> {
    let entries = episode.entries.compactMap { subject.evidence[$0] }
    var counts: [String: Int] = [:]
    for entry in entries { for actor in Set(entry.actors) { counts[actor, default: 0] += 1 } }
    return Set(counts.filter { $0.value > 1 && $0.value * 2 > entries.count }.keys)
  }
}

extension Perspective {
  /// Whether anything is said of how it looked.
  fileprivate var isDescribed: Bool {
    ![knowledge, missingKnowledge, mindset, attention, tradeOffs, options].isBlank || !goals.isBlank
  }
}
