import CaseModel

/// The names inside a finding.
enum FindingContext {
  static let shape = ContextShape<PublicReview.Finding, Inside<Finding>>(
    names: [
      .number("number", "The number of the finding.") { $0.number },
      .words("anchor", "Where references to the finding lead.") { $0.anchor },
      .words("statement", "The pattern in one general sentence.") { $0.statement },
      .optional("category", "The label of the primary category.") { $0.category },
      .flag("isStrength", "Whether the finding is a strength.") { $0.isStrength },
      .texts("inThisCase", "How the issue featured in this case.") { $0.inThisCase },
      .texts("underlying", "What makes it underlying.") { $0.underlying },
      .texts("prevalence", "How many cases it affects.") { $0.prevalence },
      .texts("widespread", "How far it reaches.") { $0.widespread },
      .texts("soWhat", "Why it matters.") { $0.soWhat },
      .optional("box", "The summary in the finding box.") { $0.box },
      .list(
        "questions", "The questions that the finding puts.", of: question,
        everyone: { $0.questions },
        inside: { finding in
          finding.value.questions.sorted { $0.number < $1.number }
        }),
    ] + insideNames)

  private static let insideNames: [ContextName<PublicReview.Finding, Inside<Finding>>] =
    [
      .confidentialWords("status", "How far the finding has been tested.") {
        $0.value.status.words
      },
      .confidentialOptional("otherCategories", "The labels of its other categories.") { finding in
        finding.value.categories.filter { !$0.isPrimary }.map {
          finding.frameworks.labels(of: $0.code, in: $0.framework).joined(separator: ": ")
        }.filter { !$0.isEmpty }.joined(separator: "; ")
      },
      .confidentialOptional("episodes", "The episodes that it rests on, such as Episode 1.") {
        $0.names.numbered($0.value.episodes)
      },
      .confidentialOptional("researchQuestions", "The research questions that it answers.") {
        $0.names.numbered($0.value.researchQuestions)
      },
      .confidentialOptional("priority", "Why it was ranked where it is.") { finding in
        guard let priority = finding.value.priority else { return "" }
        let parts = [
          "Rank \(priority.rank).", priority.rationale,
          priority.current.isEmpty ? "" : "Still happening: \(priority.current)",
          priority.localControl.isEmpty ? "" : "Can be changed locally: \(priority.localControl)",
        ]
        return parts.filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
      },
    ]
    + FindingLayerName.allCases.flatMap {
      layer -> [ContextName<PublicReview.Finding, Inside<Finding>>] in
      [
        .confidentialOptional(layer.rawValue + "Evidence", "The evidence for “\(layer.rawValue)”.")
        {
          $0.evidence($0.value.layers[layer]?.citations ?? [])
        },
        .confidentialOptional(
          layer.rawValue + "Confidence", "How sure the team is of “\(layer.rawValue)”."
        ) {
          $0.value.layers[layer]?.confidence?.words ?? ""
        },
      ]
    }

  static let question = ContextShape<PublicReview.NumberedText, BoardQuestion>(names: [
    .number("number", "The number within the finding.") { $0.number },
    .words("text", "The question.") { $0.text },
    .confidentialWords("audience", "Whom it is put to.") { $0.audience.words },
  ])
}
