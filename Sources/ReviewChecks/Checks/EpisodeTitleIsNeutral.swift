import CaseModel

/// L-N6: the title of an episode passes no judgement.
struct EpisodeTitleIsNeutral: ReviewCheck {
  let id = "L-N6"
  let name = "The title of an episode is neutral"
  let reason =
    "“Key” means that an episode mattered, not that it was good or bad; a title that judges decides "
    + "before the appraisal does (Guide 24, key practice episodes)."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    subject.record.episodes.compactMap { episode in
      let words = Words(episode.title).all
      let judgement = words.indices.contains { index in
        !words[index].isQuoted
          && Self.judgements.contains { $0.length(in: words, at: index) != nil }
      }
      guard judgement else { return nil }
      return CheckObservation(
        episode.place.at("title", "title"), message: "The title holds a word that judges.",
        remedy: "Say what the episode is about, such as “The referral and its screening”.")
    }
  }

  private static let judgements = [
    Phrase("poor|poorly|missed|unsafe|weak|wrong|bad|badly|careless|good|excellent|exemplary"),
    Phrase("fail|fails|failed|failing|failings|failure|failures"),
    Phrase("inadequa*"), Phrase("insufficien*"), Phrase("unaccept*"), Phrase("ineffective*"),
    Phrase("delay|delays|delayed"), Phrase("error|errors|mistake|mistakes|neglected|lack|lacking"),
    Phrase("outstanding practice|work"),
  ]
}
