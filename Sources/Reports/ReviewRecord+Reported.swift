import CaseModel

extension ReviewRecord {
  /// The findings that a report shows, in the order of their numbers: all but those set aside or moved
  /// to additional learning.
  var reportedFindings: [Finding] {
    findings.filter { $0.status != .parked && $0.status != .movedToAdditional }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The episodes in the order of their numbers.
  var episodesInOrder: [KeyPracticeEpisode] {
    episodes.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The recommendations in the order of their numbers.
  var recommendationsInOrder: [Recommendation] {
    recommendations.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The research questions in the order of their numbers.
  var researchQuestionsInOrder: [ResearchQuestion] {
    settings.researchQuestions.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The phases in order with their episodes; phases without episodes are left out, and episodes
  /// without a phase come last, under a phase without a label.
  var phasesWithEpisodes: [(phase: Phase, episodes: [KeyPracticeEpisode])] {
    let known = Set(phases.map(\.id))
    var result = phases.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map { phase in
      (phase: phase, episodes: episodesInOrder.filter { $0.phase == phase.id })
    }
    let others = episodesInOrder.filter { !known.contains($0.phase) }
    result.append((phase: Phase(id: "", number: result.count + 1), episodes: others))
    return result.filter { !$0.episodes.isEmpty }
  }

  /// The agencies in the review's order; those it does not name follow by their codes.
  var agenciesInOrder: [Agency] {
    let order = settings.agencyOrder
    func rank(_ agency: Agency) -> Int { order.firstIndex(of: agency.code) ?? order.count }
    return agencies.sorted { (rank($0), $0.code) < (rank($1), $1.code) }
  }

  /// The child whom the review is about; nil while none is recorded.
  var subjectChild: Person? { people.first { $0.kind == .subjectChild } }
}
