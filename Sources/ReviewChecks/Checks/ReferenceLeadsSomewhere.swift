import CaseModel

/// L-R3: a cross-reference in the text, and a link to evidence, leads to something that is there.
struct ReferenceLeadsSomewhere: ReviewCheck {
  let id = "L-R3"
  let name = "Every cross-reference leads to something"
  let reason =
    "Findings and episodes are renumbered and dropped while a report is written; a reader who is "
    + "sent to something that is not there cannot follow the argument back to its evidence."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let targets = Targets(subject)
    let inText = subject.record.passages.flatMap { passage -> [CheckObservation] in
      let words = Words(passage.text).all
      return words.indices.flatMap { index in
        targets.missing(in: words, at: index).map { missing in
          CheckObservation(
            passage.place, detail: missing.split(separator: " ").joined(separator: "-"),
            message: "It refers to \(missing), which is not there.",
            remedy: "Correct the number, or take the reference out. If another report's \(missing) "
              + "is meant, set this result aside.")
        }
      }
    }
    return inText + brokenLinks(in: subject)
  }

  /// The links that lead nowhere; those to a chronology that is not there at all are one result.
  private func brokenLinks(in subject: CheckSubject) -> [CheckObservation] {
    let imported = Set(subject.entries.map(\.agency))
    var absent: [String: Int] = [:]
    var observations: [CheckObservation] = []
    for link in subject.record.links where !link.exists(subject) {
      if let agency = EntryReference(link.target)?.agency, !imported.contains(agency) {
        absent[agency, default: 0] += 1
        continue
      }
      observations.append(
        CheckObservation(
          link.place, detail: link.target,
          message: "It is linked to \(link.target), which is not there.",
          remedy: "Link what is meant, or import the chronology or source that is missing."))
    }
    return observations
      + absent.sorted { $0.key < $1.key }.map { agency, count in
        CheckObservation(
          ReviewPlace("Chronology of \(agency)", path: "\(agency)/chronology"),
          message: "\(count == 1 ? "One link leads" : "\(count) links lead") to entries of an "
            + "agency whose chronology has not been imported.",
          remedy: "Import the agency's chronology, or correct the agency's code in the links.")
      }
  }
}

/// The numbers that a text can refer to.
private struct Targets {
  private let kinds: [(words: Set<String>, before: String?, name: String, numbers: Set<Int>)]

  init(_ subject: CheckSubject) {
    let record = subject.record
    kinds = [
      (["finding", "findings"], nil, "Finding", Set(subject.findings.map(\.number))),
      (
        ["episode", "episodes", "kpe", "kpes"], nil, "Episode", Set(record.episodes.map(\.number))
      ),
      (
        ["recommendation", "recommendations"], nil, "Recommendation",
        Set(record.recommendations.map(\.number))
      ),
      (
        ["question", "questions"], "research", "Research question",
        Set(record.settings.researchQuestions.map(\.number))
      ),
    ]
  }

  /// What is referred to at a word and is not there, such as `Finding 7`.
  func missing(in words: [Word], at index: Int) -> [String] {
    guard !words[index].isQuoted else { return [] }
    for kind in kinds where kind.words.contains(words[index].text) {
      if let before = kind.before, index == 0 || words[index - 1].text != before { continue }
      return Self.numbers(in: words, after: index).filter { !kind.numbers.contains($0) }
        .map { "\(kind.name) \($0)" }
    }
    return []
  }

  /// The numbers of `Findings 1, 2 and 7`; none where a word such as `files` follows the number.
  private static func numbers(in words: [Word], after index: Int) -> [Int] {
    var numbers: [Int] = []
    var position = index + 1
    while position < words.count, words[position].gap != .stop {
      let text = words[position].text
      if let number = Int(text), text.count < 3 {
        numbers.append(number)
      } else if text != "and" && text != "or" && text != "to" || numbers.isEmpty {
        break
      }
      position += 1
    }
    return numbers
  }
}

/// A link that the record holds from one thing to another.
private struct Link {
  let place: ReviewPlace
  let target: String
  let exists: (CheckSubject) -> Bool
}

extension ReviewRecord {
  /// Every link of the analysis, in the order of the report.
  fileprivate var links: [Link] {
    var links: [Link] = []
    func cite(_ citations: [Citation], _ place: ReviewPlace) {
      links += citations.map { citation in
        Link(place: place, target: citation.target) { $0.evidence[citation.target] != nil }
      }
    }
    func link(_ ids: [String], _ place: ReviewPlace, to known: Set<String>) {
      links += ids.map { id in Link(place: place, target: id) { _ in known.contains(id) } }
    }
    let episodeIDs = Set(episodes.map(\.id))
    let questionIDs = Set(settings.researchQuestions.map(\.id))
    for episode in episodes {
      links += episode.entries.map { entry in
        Link(place: episode.place.at("entries", "entries"), target: entry.description) {
          $0.evidence[entry] != nil
        }
      }
      for perspective in episode.perspectives {
        cite(
          perspective.citations,
          episode.place.at("perspective of \(perspective.role)", "perspective-\(perspective.role)"))
      }
      cite(episode.appraisal?.citations ?? [], episode.place.at("appraisal", "appraisal"))
      for (index, factor) in episode.factors.enumerated() {
        cite(
          factor.citations,
          episode.place.at("contributory factor \(index + 1)", "factor-\(factor.code)"))
      }
      if !episode.phase.isEmpty {
        link([episode.phase], episode.place.at("phase", "phase"), to: Set(phases.map(\.id)))
      }
    }
    for finding in findings {
      for layer in FindingLayerName.allCases {
        cite(finding.layers[layer]?.citations ?? [], finding.place(of: layer))
      }
      link(finding.episodes, finding.place.at("episodes", "episodes"), to: episodeIDs)
      link(
        finding.researchQuestions, finding.place.at("research questions", "researchQuestions"),
        to: questionIDs)
    }
    for learning in additionalLearning {
      cite(learning.citations, learning.place)
      link(learning.researchQuestions, learning.place, to: questionIDs)
    }
    for recommendation in recommendations {
      link(recommendation.derivedFrom, recommendation.place, to: Set(findings.map(\.id)))
    }
    for pattern in patterns {
      link(
        pattern.members, ReviewPlace("Pattern \(pattern.id)", path: pattern.id), to: episodeIDs)
    }
    return links
  }
}
