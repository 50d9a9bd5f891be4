import CaseModel
import FuzzyDates

extension WrenCase {
  static var firstEpisode: KeyPracticeEpisode {
    var episode = KeyPracticeEpisode(id: "E1", number: 1, title: "The first visit")
    episode.phase = "ph1"
    episode.from = day("2024-03-18")
    episode.to = day("2024-03-18")
    episode.whyKey = ["It set the course \(secret)."]
    episode.whatHappened = [
      "On Monday 18 March 2024 HV1 visited; the visits of 18 and 19/03/2024 are in HV-014.",
      "The visit lasted an hour.",
    ]
    episode.entries = [EntryReference(agency: "HV", reference: "HV-014")]
    var perspective = Perspective(role: "HV1")
    perspective.knowledge = "Knew of the pregnancy \(secret)."
    perspective.missingKnowledge = "Not of the form \(secret)."
    perspective.mindset = "A usual visit \(secret)."
    perspective.attention = "The feeding \(secret)."
    perspective.goals = ["See the child \(secret)", "Book the next visit \(secret)"]
    perspective.tradeOffs = "Time \(secret)."
    perspective.options = "Return soon \(secret)."
    perspective.citations = [Citation(target: "x2")]
    episode.perspectives = [perspective]
    var appraisal = Appraisal(grade: .mixed)
    appraisal.standard = .procedure
    appraisal.standardReference = "Procedure 4 \(secret)"
    appraisal.safeguard = .contemporaneousStandard
    appraisal.statement = ["Measured so \(secret)."]
    appraisal.citations = [
      Citation(target: "HV/HV-014"), Citation(target: "x1", bearing: .contradicts),
    ]
    episode.appraisal = appraisal
    var factor = AppliedFactor(framework: factors, code: "workload")
    factor.level = .frontline
    factor.scope = .general
    factor.strength = .strong
    factor.narrative = ["Three vacancies \(secret)."]
    factor.citations = [Citation(target: "k1")]
    episode.factors = [factor]
    episode.helped = "A calm room \(secret)."
    episode.normality = "Usual, the team says \(secret)."
    episode.gaps = ["Who opened the form \(secret)."]
    return episode
  }

  static var secondEpisode: KeyPracticeEpisode {
    var episode = KeyPracticeEpisode(id: "E2", number: 2, title: "The joint visit")
    episode.phase = "ph2"
    episode.from = day("2024-05-23")
    episode.whatHappened = ["Two workers came on the 23rd of May."]
    var appraisal = Appraisal(grade: .effective)
    appraisal.statement = ["Good work \(secret)."]
    episode.appraisal = appraisal
    var factor = AppliedFactor(framework: factors, code: "workload")
    factor.direction = .supported
    episode.factors = [factor]
    return episode
  }

  static var finding: Finding {
    var finding = Finding(
      id: "F1", number: 1,
      statement: "Tools built for one child draw attention away from the others in the home.")
    finding.status = .agreed
    finding.categories = [
      FindingCategory(framework: patterns, code: "tools", isPrimary: true),
      FindingCategory(framework: patterns, code: "norms", isPrimary: false),
    ]
    for layer in FindingLayerName.allCases {
      finding.layers[layer] = FindingLayer(
        text: ["One on \(layer.rawValue).", "Two on \(layer.rawValue)."], confidence: .medium,
        citations: [Citation(target: "x1"), Citation(target: "HV/HV-014")])
    }
    finding.box = "Tools see one child. Others are left out of sight."
    finding.questions = [
      BoardQuestion(number: 2, text: "How will partners know?", kind: .howWillWeKnow),
      BoardQuestion(number: 1, text: "What would a plan need to show?", kind: .whatWouldItTake),
    ]
    finding.episodes = ["E1", "E2"]
    finding.researchQuestions = ["RQ1"]
    finding.priority = FindingPriority(
      rank: 1, current: "yes \(secret)", localControl: "yes \(secret)", rationale: secret)
    return finding
  }

  static var parkedFinding: Finding {
    var finding = Finding(id: "F2", number: 2, statement: "\(secret) was set aside.")
    finding.status = .parked
    return finding
  }

  static var additional: AdditionalLearning {
    AdditionalLearning(
      id: "A1", scope: .singleAgency, agency: "HV", text: ["Leave needs cover.", "Letters too."])
  }

  static var recommendation: Recommendation {
    var recommendation = Recommendation(
      id: "R1", number: 1, text: "Plans name every child in the home.")
    recommendation.derivedFrom = ["F1"]
    recommendation.kind = .tool
    recommendation.byWhen = "by summer \(secret)"
    recommendation.outcomeForChildren = "They are asked \(secret)."
    return recommendation
  }
}
