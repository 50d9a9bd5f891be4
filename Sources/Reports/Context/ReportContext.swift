import CaseModel
import FuzzyDates

/// The outermost names that a report template can use.
enum ReportContext {
  /// The shape of the whole context.
  static let shape = ContextShape<OpenReport, InsideReport>(
    names: circumstances + prose + analysis + numbers)

  private static let circumstances: [ContextName<OpenReport, InsideReport>] = [
    .words("reference", "The review’s reference, such as LCSPR-EX-01.") { $0.review.reference },
    .words("subject", "The published label of the child whom the review is about.") {
      $0.review.family.first(where: \.isSubject)?.label ?? "the child"
    },
    .confidentialWords("title", "The working title.") { $0.source.record.settings.title },
    .words("reviewKind", "The kind of review, such as local child safeguarding practice review.") {
      $0.review.kind.words
    },
    .words("regime", "The law or guidance that it is held under.") { $0.review.regime.words },
    .words("method", "The method of analysis.") { $0.review.method.words },
    .words("scale", "How much of the method was carried out, as a sentence.") {
      $0.review.scale.words
    },
    .words("commissioningBody", "The body that commissioned the review.") {
      $0.review.commissioningBody
    },
    .words("period", "The period under review as published.") { $0.review.period },
    .confidentialOptional("exactPeriod", "The first and last day of the period under review.") {
      ReportDates.span(
        $0.source.record.settings.periodFrom, $0.source.record.settings.periodTo)
    },
    .words("audience", "For whom the report is made, such as the board.") { $0.audience.words },
    .flag("isPublic", "Whether the report is for publication.") { $0.audience == .publication },
    .flag("isBoard", "Whether the report is for the board.") { $0.audience == .board },
    .flag("isInternal", "Whether the report is for the review team.") {
      $0.audience == .internal
    },
    .flag("isDraft", "Whether the report is a draft.") { $0.isDraft },
    .flag("isFictional", "Whether the case is invented.") { $0.review.isFictional },
    .words("madeIn", "The month in which the report is made, such as November 2024.") {
      ReportDates.month($0.today)
    },
  ]

  private static let prose: [ContextName<OpenReport, InsideReport>] =
    ReviewSection.allCases.filter { $0 != .timeFrame }.map { section in
      .texts(section.rawValue, section.summary) { $0.review.sections[section] ?? [] }
    } + [
      .confidentialTexts("timeFrame", "The period under review and why it was chosen.") {
        $0.source.record.settings.sections[.timeFrame] ?? []
      }
    ]

  private static let analysis: [ContextName<OpenReport, InsideReport>] = [
    .list(
      "leadReviewers", "The lead reviewers.", of: PeopleContext.leadReviewer,
      everyone: { $0.review.leadReviewers }, inside: { _ in [] }),
    .list(
      "researchQuestions", "The research questions.", of: AnalysisContext.researchQuestion,
      everyone: { $0.review.researchQuestions },
      inside: { report in report.source.record.researchQuestionsInOrder.map(report.inside) }),
    .texts("hindsightSafeguards", "How the review kept hindsight in check.") {
      $0.review.hindsightSafeguards
    },
    .list(
      "familyVoices", "What the family said and agreed to see published.",
      of: PeopleContext.voice, everyone: { $0.review.familyVoices }, inside: { _ in [] }),
    .confidentialList(
      "otherFamilyVoices", "What the family said without consent to publication.",
      of: PeopleContext.otherVoice,
      inside: { report in
        report.source.record.familyVoices.filter { $0.consent != .yes }.map(report.inside)
      }),
    .list(
      "phases", "The phases of the case that have episodes, in order.", of: EpisodeContext.phase,
      everyone: { $0.review.phases },
      inside: { report in
        report.source.record.phasesWithEpisodes.map { report.inside($0.episodes) }
      }),
    .list(
      "findings", "The findings, in order.", of: FindingContext.shape,
      everyone: { $0.review.findings },
      inside: { report in report.source.record.reportedFindings.map(report.inside) }),
    .list(
      "additionalLearning", "Points of learning that are not findings.",
      of: AnalysisContext.additionalLearning, everyone: { $0.review.additionalLearning },
      inside: { report in report.source.record.additionalLearning.map(report.inside) }),
    .list(
      "recommendations", "Recommended improvements, in order.",
      of: AnalysisContext.recommendation, everyone: { $0.review.recommendations },
      inside: { report in report.source.record.recommendationsInOrder.map(report.inside) }),
    .texts("references", "Sources beyond the case, as a published report names them.") {
      $0.review.references
    },
    .confidentialTexts("evidenceGaps", "What could not be established, and what was tried.") {
      report in
      report.source.record.evidenceGaps.map { gap in
        gap.tried.isEmpty
          ? gap.what.asSentence : "\(gap.what.asSentence) What was tried: \(gap.tried.asSentence)"
      }
    },
  ]

  private static let numbers: [ContextName<OpenReport, InsideReport>] = [
    .number("agencyCount", "How many agencies take part.") { $0.review.counts.agencies },
    .number("entryCount", "How many entries the agencies’ chronologies have.") {
      $0.review.counts.entries
    },
    .number("conversationCount", "How many conversations were held.") {
      $0.review.counts.conversations
    },
    .number("findingCount", "How many findings there are.") { $0.review.findings.count },
    .number("episodeCount", "How many key practice episodes there are.") {
      $0.review.phases.reduce(0) { $0 + $1.episodes.count }
    },
  ]
}

extension ReviewSection {
  /// What the section says, as a sentence.
  var summary: String {
    switch self {
    case .reasonForReview: "Why this case is being reviewed."
    case .caseSummary: "A succinct summary of the case."
    case .timeFrame: "The period under review and why it was chosen."
    case .methodology: "How the review was carried out."
    case .methodComment: "Comment on the method."
    case .limitations: "What limited the review."
    case .findingsIntroduction: "The introduction to the findings."
    case .windowOnTheSystem: "What makes the case a window on practice more widely."
    case .conclusion: "The conclusion."
    }
  }
}
