import CaseModel
import FuzzyDates

/// What people, agencies, findings, episodes, entries and sources are called in a report for those
/// inside the review: by role and code, number or title, never by an id or a name of a person.
struct CaseNames: Sendable {
  private let people: [String: String]
  private let agencies: [String: String]
  private let numbered: [String: String]
  private let evidence: [String: Evidence]
  private let entryDates: [EntryReference: String]

  /// A piece of evidence: what it comes from, and where in it it stands.
  private struct Evidence {
    var title: String
    var place = ""
  }

  /// Gathers the names of a case.
  ///
  /// - Parameters:
  ///   - record: What the reviewers wrote.
  ///   - chronology: The entries, for their dates.
  init(_ record: ReviewRecord, _ chronology: IntegratedChronology) {
    var people: [String: String] = [:]
    let roles = RoleNames(record.people)
    for person in record.people {
      let name = roles.name(of: person)
      let full = name == person.code ? name : "\(name) (\(person.code))"
      people[person.id] = full
      people[person.code] = full
    }
    self.people = people
    agencies = Dictionary(
      record.agencies.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })

    var numbered: [String: String] = [:]
    for finding in record.findings { numbered[finding.id] = "Finding \(finding.number)" }
    for episode in record.episodes { numbered[episode.id] = "Episode \(episode.number)" }
    for question in record.settings.researchQuestions {
      numbered[question.id] = "Research question \(question.number)"
    }
    self.numbered = numbered

    var evidence: [String: Evidence] = [:]
    for source in record.sources {
      let title = source.title.isEmpty ? source.kind.words : source.title
      evidence[source.id] = Evidence(title: title)
      for extract in source.extracts {
        evidence[extract.id] = Evidence(title: title, place: extract.place)
      }
    }
    for conversation in record.conversations {
      let with = "Conversation with \(people[conversation.participant] ?? conversation.participant)"
      evidence[conversation.id] = Evidence(title: with)
      for extract in conversation.extracts { evidence[extract.id] = Evidence(title: with) }
    }
    for voice in record.familyVoices {
      evidence[voice.id] = Evidence(title: "\(people[voice.person] ?? "The family") to the review")
    }
    self.evidence = evidence

    var dates: [EntryReference: String] = [:]
    for entry in chronology.occurrences.lazy.flatMap(\.accounts) where !entry.reference.isEmpty {
      let reference = EntryReference(agency: entry.agency, reference: entry.reference)
      if dates[reference] == nil { dates[reference] = ReportDates.short(entry.when) }
    }
    entryDates = dates
  }

  /// A person by code or id, such as `Health visitor 2 (HV2)`; an unknown code stays as it is.
  func person(_ code: String) -> String { people[code] ?? code }

  /// An agency by code; an unknown code stays as it is.
  func agency(_ code: String) -> String { agencies[code] ?? code }

  /// A finding, episode or research question by id, such as `Finding 3`; nil for an unknown id.
  func numbered(_ id: String) -> String? { numbered[id] }

  /// Several of them joined by commas, unknown ids left out; empty for none.
  func numbered(_ ids: [String]) -> String { ids.compactMap(numbered).joined(separator: ", ") }

  /// An entry, such as `HV-014, 23 May 2024`.
  func entry(_ reference: EntryReference) -> String {
    let words = Self.reference(reference.reference, of: reference.agency)
    return entryDates[reference].map { "\(words), \($0)" } ?? words
  }

  /// Pieces of evidence in words, in the order of their first mention; parts of one source stand
  /// together behind its title.
  func evidence(_ citations: [Citation]) -> [String] {
    var titles: [String] = []
    var places: [String: [String]] = [:]
    for citation in citations {
      let piece = piece(citation)
      let bearing = citation.bearing.words.isEmpty ? "" : " (\(citation.bearing.words))"
      let title = piece.place.isEmpty ? piece.title + bearing : piece.title
      if places[title] == nil {
        titles.append(title)
        places[title] = []
      }
      let place = piece.place + bearing
      if !piece.place.isEmpty, places[title]?.contains(place) == false {
        places[title]?.append(place)
      }
    }
    return titles.map { title in
      let places = places[title] ?? []
      return places.isEmpty ? title : "\(title): \(places.joined(separator: ", "))"
    }
  }

  private func piece(_ citation: Citation) -> Evidence {
    if let known = evidence[citation.target] { return known }
    if let reference = EntryReference(citation.target) { return Evidence(title: entry(reference)) }
    return Evidence(title: "a source that is no longer recorded")
  }

  /// An agency's own reference, with the agency's code before it unless it starts with that.
  static func reference(_ reference: String, of agency: String) -> String {
    reference.hasPrefix(agency) ? reference : "\(agency) \(reference)"
  }
}
