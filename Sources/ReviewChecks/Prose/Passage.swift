import CaseModel

/// One paragraph of what the reviewers wrote, with its place.
struct Passage {
  /// Where it stands; the path is that of its field.
  var place: ReviewPlace
  /// The paragraph.
  var text: String
}

extension ReviewRecord {
  /// Every paragraph that the reviewers themselves wrote, in the order of the report.
  ///
  /// What others said or wrote is left out, because wording of the time is evidence (methodology
  /// 8.7): family voice, conversations, extracts, and the agencies' entries. So is the list of
  /// hindsight safeguards, which speaks of hindsight.
  var passages: [Passage] {
    var passages = PassageList()
    passages.add(settings: settings)
    for episode in episodes { passages.add(episode) }
    for pattern in patterns {
      passages.add([pattern.statement], ReviewPlace("Pattern \(pattern.id)", path: pattern.id))
    }
    for finding in findings { passages.add(finding) }
    for learning in additionalLearning { passages.add(learning.text, learning.place) }
    for recommendation in recommendations {
      passages.add(
        [recommendation.text, recommendation.outcomeForChildren], recommendation.place)
    }
    for gap in evidenceGaps {
      passages.add([gap.what, gap.tried], ReviewPlace("Evidence gap \(gap.id)", path: gap.id))
    }
    return passages.all
  }
}

/// Collects passages.
private struct PassageList {
  private(set) var all: [Passage] = []

  /// Adds the paragraphs of one field.
  mutating func add(_ paragraphs: [String], _ place: ReviewPlace) {
    let written = paragraphs.filter { !$0.isBlank }.count
    for (index, text) in paragraphs.enumerated() where !text.isBlank {
      // The number helps to find the paragraph; the path stays that of the field.
      let words = written > 1 ? "\(place.words), paragraph \(index + 1)" : place.words
      all.append(Passage(place: ReviewPlace(words, path: place.path), text: text))
    }
  }

  mutating func add(settings: ReviewSettings) {
    let review = ReviewPlace("Review", path: "review")
    for section in ReviewSection.allCases {
      add(settings.sections[section] ?? [], review.at(section.words, section.rawValue))
    }
    for (index, decision) in settings.decisions.enumerated() {
      add(
        [decision.what] + decision.rationale,
        review.at("decision \(index + 1)", "decision-\(index + 1)"))
    }
    for question in settings.researchQuestions {
      add([question.text], ReviewPlace("Research question \(question.number)", path: question.id))
    }
  }

  mutating func add(_ episode: KeyPracticeEpisode) {
    let place = episode.place
    add([episode.title], place.at("title", "title"))
    add(episode.whyKey, place.at("why it is key", "whyKey"))
    add(episode.whatHappened, place.at("what happened", "whatHappened"))
    for perspective in episode.perspectives {
      add(
        [
          perspective.knowledge, perspective.missingKnowledge, perspective.mindset,
          perspective.attention, perspective.tradeOffs, perspective.options,
        ] + perspective.goals,
        place.at("perspective of \(perspective.role)", "perspective-\(perspective.role)"))
    }
    if let appraisal = episode.appraisal {
      add(appraisal.statement, place.at("appraisal", "appraisal"))
    }
    for (index, factor) in episode.factors.enumerated() {
      add(factor.narrative, place.at("contributory factor \(index + 1)", "factor-\(factor.code)"))
    }
    add([episode.helped], place.at("what helped", "helped"))
    add([episode.normality], place.at("usual practice", "normality"))
    add(episode.gaps, place.at("gaps", "gaps"))
  }

  mutating func add(_ finding: Finding) {
    add([finding.statement], finding.place.at("statement", "statement"))
    for layer in FindingLayerName.allCases {
      add(finding.layers[layer]?.text ?? [], finding.place(of: layer))
    }
    add([finding.box], finding.place.at("box", "box"))
    for question in finding.questions {
      add([question.text], finding.place.at("question \(question.number)", "q\(question.number)"))
    }
    add([finding.priority?.rationale ?? ""], finding.place.at("priority", "priority"))
  }
}
