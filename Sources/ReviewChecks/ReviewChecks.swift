public import CaseModel

/// The checks, and how they are made.
public enum ReviewChecks {
  /// All checks, in the order of methodology 8.
  public static let all: [any ReviewCheck] = [
    AppraisedEpisodeHasFactors(),
    ExplainedEpisodeHasPerspectives(),
    AppraisalNamesStandardAndSafeguard(),
    ReviewShowsGoodPractice(),
    FindingRestsOnMoreThanOneEpisode(),
    FindingHasEvidenceBeyondCase(),
    PrevalenceAndSpreadHaveSources(),
    FindingHasBoardQuestions(),
    QuestionIsOpen(),
    StatementIsGeneral(),
    FindingHasOnePrimaryCategory(),
    ResearchQuestionIsAnswered(),
    TextSaysWhatWasKnownThen(),
    TextAvoidsClearnessAfterwards(),
    TextSaysWhatWasDone(),
    AppraisalUsesWhatWasKnownThen(),
    EpisodeTitleIsNeutral(),
    PublicFileNamesNobody(),
    EntryHasSourceAndAgency(),
    EntryDatesMakeSense(),
    EntryStandsOnce(),
    SilentPeriodIsDeclared(),
    AbbreviationIsInGlossary(),
    RequiredSectionsAreWritten(),
    ReferenceLeadsSomewhere(),
  ]

  /// Makes every check of a gate.
  ///
  /// The same review gives the same results with the same ids each time. An id is made of the check,
  /// the place as a path of ids, and what was noticed there; two results never share one, so that
  /// setting one aside never hides another.
  ///
  /// - Parameters:
  ///   - gate: The step for which the work is checked.
  ///   - subject: What is looked at.
  ///   - dismissals: What has been set aside, with reasons (invariant 10).
  /// - Returns: The results, the gravest first, then by check, then in the order of the review; those
  ///   that have been set aside keep their place and carry the dismissal.
  public static func run(
    gate: CheckGate, subject: CheckSubject, dismissals: [Dismissal] = []
  ) -> [CheckResult] {
    // A dismissal without a reason sets nothing aside.
    let reasons = Dictionary(
      dismissals.filter { !$0.reason.isBlank }.map { ($0.result, $0) },
      uniquingKeysWith: { _, latest in latest })
    var results: [CheckSeverity: [CheckResult]] = [:]
    for check in all {
      guard let severity = check.severity(at: gate) else { continue }
      var uses: [String: Int] = [:]
      for observation in check.observations(in: subject) {
        let path = "\(check.id)/\(observation.path)"
        let use = uses[path, default: 0] + 1
        uses[path] = use
        let id = use == 1 ? path : "\(path)/again-\(use)"
        results[severity, default: []].append(
          CheckResult(
            id: id, check: check.id, name: check.name, severity: severity,
            place: observation.place.words, message: observation.message, reason: check.reason,
            remedy: observation.remedy, dismissal: reasons[id]))
      }
    }
    return CheckSeverity.allCases.flatMap { results[$0] ?? [] }
  }
}
