import CaseModel

/// The names inside research questions, additional learning and recommendations.
enum AnalysisContext {
  static let researchQuestion = ContextShape<PublicReview.NumberedText, Inside<ResearchQuestion>>(
    names: [
      .number("number", "The number of the question.") { $0.number },
      .words("text", "The question.") { $0.text },
      .confidentialOptional("answeredBy", "The findings that answer it, such as Finding 1.") {
        question in
        let findings = question.report.source.record.reportedFindings
        return question.names.numbered(
          findings.filter { $0.researchQuestions.contains(question.value.id) }.map(\.id))
      },
    ])

  static let additionalLearning = ContextShape<[String], Inside<AdditionalLearning>>(names: [
    .texts("text", "The point.") { $0 },
    .confidentialWords("scope", "Why it is not a finding.") { $0.value.scope.words },
    .confidentialOptional("agency", "The agency concerned.") {
      $0.value.agency.isEmpty ? "" : $0.names.agency($0.value.agency)
    },
    .confidentialOptional("evidence", "The evidence for it.") { $0.evidence($0.value.citations) },
  ])

  static let recommendation = ContextShape<PublicReview.NumberedText, Inside<Recommendation>>(
    names: [
      .number("number", "The number of the recommendation.") { $0.number },
      .words("text", "The recommended improvement.") { $0.text },
      .confidentialOptional("derivedFrom", "The findings that it follows from.") {
        $0.names.numbered($0.value.derivedFrom)
      },
      .confidentialWords("audience", "Whom it is put to.") { $0.value.audience.words },
      .confidentialOptional("byWhen", "When it is due.") { $0.value.byWhen },
      .confidentialOptional("changes", "What it would change.") { $0.value.kind?.words ?? "" },
      .confidentialOptional("outcomeForChildren", "What children should notice.") {
        $0.value.outcomeForChildren
      },
    ])
}
