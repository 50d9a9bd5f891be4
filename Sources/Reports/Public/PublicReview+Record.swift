import CaseModel

extension PublicReview {
  /// Takes from a case what may be published.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - wording: How prose is shown. Reports for readers inside the review show the same fields as
  ///     they were written, beside others that are not published.
  init(_ source: ReportSource, wording: Wording) {
    let record = source.record
    let settings = record.settings
    let labels = Dictionary(
      record.agencies.map { ($0.code, $0.publishedLabel) }, uniquingKeysWith: { first, _ in first })

    reference = settings.reference
    kind = settings.kind
    regime = settings.regime
    method = settings.method
    scale = settings.scale
    isFictional = settings.isFictional
    period = wording(settings.publishedPeriod)
    commissioningBody = settings.commissioningBody
    sections = settings.sections.mapValues { wording($0) }
    sections[.timeFrame] = nil
    researchQuestions = record.researchQuestionsInOrder.map {
      NumberedText(number: $0.number, text: wording($0.text))
    }
    hindsightSafeguards = wording(settings.hindsightSafeguards)
    leadReviewers = record.participants.filter { $0.role == .leadReviewer }.map {
      LeadReviewer(name: $0.publishedName, position: $0.positionTitle)
    }
    reviewTeam = record.participants.filter { $0.role == .reviewTeam }.map {
      TeamPosition(position: $0.positionTitle, agency: labels[$0.agency] ?? "")
    }
    agencies = record.agenciesInOrder.map(\.publishedLabel).filter { !$0.isEmpty }
    family = record.people.filter { $0.kind.isFamily && !$0.publishedLabel.isEmpty }.map {
      FamilyMember(label: $0.publishedLabel, isSubject: $0.kind == .subjectChild)
    }
    glossary = record.glossary
    familyVoices = record.familyVoices.filter { $0.consent == .yes }.map { voice in
      let person = record.people.first { $0.id == voice.person }
      let label = person?.publishedLabel ?? ""
      return Voice(
        label: label.isEmpty ? "A member of the family" : label,
        quotation: wording(voice.quotation))
    }
    var anchors = UniqueAnchors()
    phases = record.phasesWithEpisodes.map { phase, episodes in
      Phase(
        label: wording(phase.label), period: wording(phase.blurredPeriod),
        episodes: episodes.map {
          Episode(
            number: $0.number, anchor: anchors.next("episode-\($0.number)"),
            title: wording($0.title), whatHappened: wording($0.whatHappened))
        })
    }
    findings = record.reportedFindings.map {
      Finding($0, anchors.next("finding-\($0.number)"), source.frameworks, wording)
    }
    additionalLearning = record.additionalLearning.map { wording($0.text) }
    recommendations = record.recommendationsInOrder.map {
      NumberedText(number: $0.number, text: wording($0.text))
    }
    references = record.sources.filter(\.isBeyondCase).map(\.publishedCitation)
      .filter { !$0.isEmpty }
    counts = Counts(source)
  }
}

/// Gives each anchor once: a wish that was granted before gets a number behind it.
private struct UniqueAnchors {
  private var counts: [String: Int] = [:]

  mutating func next(_ wish: String) -> String {
    counts[wish, default: 0] += 1
    let count = counts[wish, default: 1]
    return count == 1 ? wish : "\(wish)-\(count)"
  }
}
