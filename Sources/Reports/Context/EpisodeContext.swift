import CaseModel

/// The names inside phases, episodes, perspectives and factors.
enum EpisodeContext {
  static let phase = ContextShape<PublicReview.Phase, Inside<[KeyPracticeEpisode]>>(names: [
    .optional("label", "The published label; nothing for episodes outside all phases.") {
      $0.label
    },
    .optional("period", "The blurred period.") { $0.period },
    .list(
      "episodes", "The key practice episodes of the phase.", of: episode,
      everyone: { $0.episodes },
      inside: { phase in phase.value.map { Inside(value: $0, report: phase.report) } }),
  ])

  static let episode = ContextShape<PublicReview.Episode, Inside<KeyPracticeEpisode>>(
    names: [
      .number("number", "The number of the episode.") { $0.number },
      .words("anchor", "Where references to the episode lead.") { $0.anchor },
      .words("title", "The neutral title.") { $0.title },
      .texts("whatHappened", "What happened.") { $0.whatHappened },
      .confidentialOptional("when", "The days of the episode.") {
        ReportDates.span($0.value.from, $0.value.to)
      },
      .confidentialTexts("whyKey", "Why it is key.") { $0.value.whyKey },
      .confidentialOptional("entries", "The chronology entries it rests on, with their dates.") {
        episode in
        episode.value.entries.map(episode.names.entry).joined(separator: "; ")
      },
      .confidentialList(
        "perspectives", "How it looked to each role at the time.", of: perspective,
        inside: { episode in
          episode.value.perspectives.map { Inside(value: $0, report: episode.report) }
        }),
    ] + appraisal)

  private static let appraisal: [ContextName<PublicReview.Episode, Inside<KeyPracticeEpisode>>] = [
    .confidentialOptional("grade", "How practice is appraised, in words.") {
      $0.value.appraisal?.grade.words ?? ""
    },
    .confidentialOptional("standard", "What practice is measured against.") {
      $0.standardInWords
    },
    .confidentialOptional("safeguard", "How hindsight was kept in check.") {
      $0.value.appraisal?.safeguard?.words ?? ""
    },
    .confidentialTexts("appraisal", "The appraisal of practice.") {
      $0.value.appraisal?.statement ?? []
    },
    .confidentialOptional("appraisalEvidence", "The evidence for the appraisal.") {
      $0.evidence($0.value.appraisal?.citations ?? [])
    },
    .confidentialList(
      "factors", "What contributed.", of: factor,
      inside: { episode in
        episode.value.factors.map { Inside(value: $0, report: episode.report) }
      }),
    .confidentialOptional("helped", "What helped.") { $0.value.helped },
    .confidentialOptional("normality", "Whether this was usual practice, and who says so.") {
      $0.value.normality
    },
    .confidentialTexts("gaps", "What could not be established.") { $0.value.gaps },
    .confidentialOptional("findings", "The findings that rest on the episode, such as Finding 1.") {
      $0.findingsInWords
    },
  ]

  static let perspective = ContextShape<Void, Inside<Perspective>>(names: [
    .confidentialWords("role", "Whose perspective it is, by role and code.") {
      $0.names.person($0.value.role)
    },
    .confidentialOptional("knowledge", "What was known there and then.") { $0.value.knowledge },
    .confidentialOptional("missingKnowledge", "What was not known there.") {
      $0.value.missingKnowledge
    },
    .confidentialOptional("mindset", "What was thought to be going on.") { $0.value.mindset },
    .confidentialOptional("attention", "What held the attention.") { $0.value.attention },
    .confidentialTexts("goals", "What was to be achieved.") { $0.value.goals },
    .confidentialOptional("tradeOffs", "What had to be weighed.") { $0.value.tradeOffs },
    .confidentialOptional("options", "What seemed possible.") { $0.value.options },
    .confidentialOptional("evidence", "The evidence for it.") { $0.evidence($0.value.citations) },
  ])

  static let factor = ContextShape<Void, Inside<AppliedFactor>>(names: [
    .confidentialWords("label", "The label of the factor in its framework.") {
      FactorWords.label($0)
    },
    .confidentialWords("framework", "The framework and its version.") { FactorWords.framework($0) },
    .confidentialWords("direction", "Which way it worked.") { $0.value.direction.words },
    .confidentialOptional("level", "The level of the system.") { $0.value.level?.words ?? "" },
    .confidentialOptional("scope", "In this case or more widely.") { $0.value.scope?.words ?? "" },
    .confidentialOptional("strength", "How much it weighed.") { $0.value.strength?.words ?? "" },
    .confidentialTexts("narrative", "How it worked here.") { $0.value.narrative },
    .confidentialOptional("evidence", "The evidence for it.") { $0.evidence($0.value.citations) },
  ])
}
