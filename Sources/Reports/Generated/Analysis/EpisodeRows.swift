import CaseModel
import Documents

/// The rows of one episode's table, in the order of methodology 1.8.
struct EpisodeRows {
  private let inside: Inside<KeyPracticeEpisode>
  private var episode: KeyPracticeEpisode { inside.value }
  private var report: InsideReport { inside.report }

  init(_ episode: KeyPracticeEpisode, _ report: InsideReport) {
    inside = report.inside(episode)
  }

  /// Each row's label with what is recorded under it; an empty row says so where it is shown.
  var all: [(String, [Block])] {
    [
      ("When", [.text(ReportDates.span(episode.from, episode.to))]),
      ("Agencies and roles", [.text(involved)]),
      ("What happened", episode.whatHappened.map { .text($0) }),
      ("Why it is key", episode.whyKey.map { .text($0) }),
      ("How it looked at the time", episode.perspectives.flatMap(perspective)),
      ("Appraisal of practice", appraisal),
      ("Contributory factors", episode.factors.flatMap(factor)),
      ("What helped", [.text(episode.helped)]),
      ("Whether this was usual", [.text(episode.normality)]),
      ("What could not be established", episode.gaps.map { .text($0) }),
      ("Chronology entries", [.text(inside.entriesInWords)]),
      ("Findings that rest on it", [.text(inside.findingsInWords)]),
    ]
  }

  private var involved: String {
    let people = episode.perspectives.map { report.names.person($0.role) }
    let agencies = episode.entries.map { report.names.agency($0.agency) }
    var seen: Set<String> = []
    return (agencies + people).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func perspective(_ perspective: Perspective) -> [Block] {
    let parts = [
      ("Known", perspective.knowledge), ("Not known", perspective.missingKnowledge),
      ("Thought to be going on", perspective.mindset),
      ("Held the attention", perspective.attention),
      ("To be achieved", perspective.goals.joined(separator: "; ")),
      ("Had to be weighed", perspective.tradeOffs), ("Seemed possible", perspective.options),
      ("Evidence", report.names.evidence(perspective.citations).joined(separator: "; ")),
    ]
    return [.paragraph(Paragraph([.strong([.text(report.names.person(perspective.role))])]))]
      + parts.filter { !$0.1.isEmpty }.map { .labelled($0.0, $0.1) }
  }

  private var appraisal: [Block] {
    guard let appraisal = episode.appraisal else { return [] }
    let parts = [
      ("Measured against", inside.standardInWords),
      ("Hindsight was kept in check because", appraisal.safeguard?.words ?? ""),
      ("Evidence", report.names.evidence(appraisal.citations).joined(separator: "; ")),
    ]
    return [.paragraph(Paragraph([.strong([.text(appraisal.grade.words)])]))]
      + appraisal.statement.map { .text($0) }
      + parts.filter { !$0.1.isEmpty }.map { .labelled($0.0, $0.1) }
  }

  private func factor(_ factor: AppliedFactor) -> [Block] {
    let label = FactorWords.label(report.inside(factor))
    let remarks = [
      factor.direction.words, factor.level?.words ?? "", factor.scope?.words ?? "",
      factor.strength.map { "weight: \($0.words)" } ?? "",
      FactorWords.framework(report.inside(factor)),
    ]
    let evidence = report.names.evidence(factor.citations).joined(separator: "; ")
    return [
      .paragraph(
        Paragraph([
          .strong([.text(label)]),
          .text(" (\(remarks.filter { !$0.isEmpty }.joined(separator: "; ")))"),
        ]))
    ] + factor.narrative.map { .text($0) }
      + (evidence.isEmpty ? [] : [.labelled("Evidence", evidence)])
  }
}
