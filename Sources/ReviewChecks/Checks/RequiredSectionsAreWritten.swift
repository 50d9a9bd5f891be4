import CaseModel

/// L-R1: what the regime (methodology 3.1) and the method (2.1a) ask of the report is there.
struct RequiredSectionsAreWritten: ReviewCheck {
  let id = "L-R1"
  let name = "The sections that the report must have are written"
  let reason =
    "The statutory guidance says what a report must contain, such as recommended improvements, "
    + "systemic or underlying reasons and the reviewers' names (Working Together 2018 and 2023), and "
    + "a Learning Together style report has sections of its own."

  func severity(at gate: CheckGate) -> CheckSeverity? { gate == .working ? .advise : .block }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let settings = subject.record.settings
    let isMethod = settings.method == .learningTogether || settings.method == .hybrid
    let requirements =
      Self.sections + (isMethod ? Self.ofLearningTogether : [])
      + (Self.namesReviewers.contains(settings.regime) ? Self.of2018 : [])
      + (Self.asksForImprovements.contains(settings.regime) ? Self.improvements : [])
    return requirements.filter { !$0.isMet(subject) }.map { requirement in
      CheckObservation(
        ReviewPlace("Report, \(requirement.words)", path: "report/\(requirement.id)"),
        message: "The section is empty.", remedy: requirement.remedy)
    }
  }

  private struct Requirement {
    let id: String
    let words: String
    let remedy: String
    let isMet: (CheckSubject) -> Bool
  }

  private static func section(_ section: ReviewSection) -> Requirement {
    Requirement(
      id: section.rawValue, words: section.words, remedy: "Write the section.",
      isMet: { !($0.record.settings.sections[section] ?? []).isBlank })
  }

  /// What every report has.
  private static var sections: [Requirement] {
    [ReviewSection.reasonForReview, .caseSummary, .timeFrame, .methodology, .conclusion]
      .map(section) + [
        Requirement(
          id: "systemicReasons", words: "systemic or underlying reasons",
          remedy: "Write the findings: at least one with a statement and what makes it underlying.",
          isMet: { subject in
            subject.findings.contains { finding in
              !finding.statement.isBlank && !(finding.layers[.underlying]?.text ?? []).isBlank
            }
          })
      ]
  }

  /// What the Learning Together skeleton adds.
  private static var ofLearningTogether: [Requirement] {
    [ReviewSection.methodComment, .limitations, .findingsIntroduction, .windowOnTheSystem]
      .map(section) + [
        Requirement(
          id: "researchQuestions", words: "research questions",
          remedy: "Enter the questions that the review set out to answer.",
          isMet: { !$0.record.settings.researchQuestions.isEmpty }),
        Requirement(
          id: "familyComposition", words: "family composition",
          remedy: "Enter the people of the family with their published labels.",
          isMet: { subject in
            subject.record.people.contains {
              $0.kind != .professional && !$0.publishedLabel.isBlank
            }
          }),
        Requirement(
          id: "synopsis", words: "appraisal of practice",
          remedy: "Describe and appraise the key practice episodes.",
          isMet: { subject in subject.record.episodes.contains { $0.appraisal != nil } }),
      ]
  }

  /// What reports since 2018 add.
  private static var of2018: [Requirement] {
    [
      Requirement(
        id: "reviewers", words: "the reviewers' names",
        remedy: "Enter the lead reviewers with the names under which they are published.",
        isMet: { subject in
          let leads = subject.record.participants.filter { $0.role == .leadReviewer }
          return !leads.isEmpty && leads.allSatisfy { !$0.publishedName.isBlank }
        })
    ]
  }

  private static var improvements: [Requirement] {
    [
      Requirement(
        id: "improvements", words: "recommended improvements",
        remedy: "Write the recommended improvements, each from a finding, and say what is asked of "
          + "whom and by when.",
        isMet: { subject in subject.record.recommendations.contains { !$0.text.isBlank } })
    ]
  }

  private static let namesReviewers: Set<StatutoryRegime> = [.wt2018, .wt2023]

  private static let asksForImprovements: Set<StatutoryRegime> = [
    .wt2006, .wt2010, .wt2018, .wt2023, .dhr2016, .dardr2024, .susr2024,
  ]
}
