import CaseModel
import FuzzyDates

/// The JSON shape of a timeline.
///
/// More keys may be added; none may be removed.
struct TimelineShape: Encodable {
  struct Review: Encodable {
    let ref, title, kind: String
    let fictional: Bool
  }
  struct Counts: Encodable { let entries, occurrences, undated, hidden: Int }
  struct When: Encodable {
    let text, edtf: String
    @Nullable var earliest: String?
    @Nullable var latest: String?
    let precision, qualifier: String

    init(_ date: FuzzyDate) {
      text = date.originalText
      edtf = date.edtf
      earliest = date.earliestText
      latest = date.latestText
      precision = date.precision.rawValue
      qualifier = date.qualifier.rawValue
    }
  }
  struct Source: Encodable {
    let label, file, part: String
    let line: Int
  }
  struct Raw: Encodable { let name, value: String }
  /// A link as the agency's file declares it, whether or not its other end was ever sent.
  struct Declared: Encodable { let agency, ref, relation: String }
  struct Account: Encodable {
    let entry, agency, ref, type: String
    let when: When
    @Nullable var end: When?
    @Nullable var recorded: When?
    @Nullable var received: When?
    let source: Source
    let subjects, actors: [String]
    @Nullable var contactType: String?
    let whatHappened, response, outcome, decision, decisionBy, rationale: String
    @Nullable var childSeen: String?
    @Nullable var childSeenAlone: String?
    let childVoice: String
    @Nullable var impactKind: String?
    let impact, expectedPractice, agencyComment: String
    let reviewerNotes, episodes: [String]
    let declares: [Declared]
    let raw: [Raw]
    @Nullable var hidden: String?
  }
  struct Link: Encodable {
    let entries: [String]
    let relation, by, note: String
    let declared: Bool
  }
  struct Differing: Encodable {
    let field: String
    let values: [String: String]
  }
  struct Shown: Encodable {
    let id: String
    let when: When
    let accounts: [Account]
    let links: [Link]
    let differences: [Differing]
  }

  let review: Review
  let counts: Counts
  let occurrences: [Shown]

  init(_ timeline: Timeline) {
    let settings = timeline.settings
    let chronology = timeline.chronology
    review = Review(
      ref: settings.reference, title: settings.title, kind: settings.kind.rawValue,
      fictional: settings.isFictional)
    counts = Counts(
      entries: chronology.entryCount, occurrences: chronology.occurrences.count,
      undated: chronology.undatedCount, hidden: timeline.hiddenCount)
    occurrences = chronology.occurrences.map { occurrence in
      Shown(
        id: occurrence.id, when: When(occurrence.when),
        accounts: occurrence.accounts.map { Account($0, in: timeline) },
        links: occurrence.links.map {
          Link(
            entries: $0.entries, relation: $0.relation.rawValue, by: $0.by, note: $0.note,
            declared: $0.isDeclared)
        },
        differences: occurrence.differences.map { Differing(field: $0.field, values: $0.values) })
    }
  }
}

extension TimelineShape.Account {
  fileprivate init(_ account: ChronologyEntry, in timeline: Timeline) {
    entry = account.id
    agency = account.agency
    ref = account.reference
    type = account.kind.rawValue
    when = TimelineShape.When(account.when)
    end = account.end.map { TimelineShape.When($0) }
    recorded = account.recorded.map { TimelineShape.When($0) }
    received = account.received.map { TimelineShape.When($0) }
    source = TimelineShape.Source(
      label: account.source.label, file: account.source.file,
      part: account.source.part, line: account.source.line)
    subjects = account.subjects
    actors = account.actors
    contactType = account.contactKind?.rawValue
    whatHappened = account.whatHappened
    response = account.response
    outcome = account.outcome
    decision = account.decision
    decisionBy = account.decisionBy
    rationale = account.rationale
    childSeen = account.childSeen?.rawValue
    childSeenAlone = account.childSeenAlone?.rawValue
    childVoice = account.childVoice
    impactKind = account.impactKind?.rawValue
    impact = account.impact
    expectedPractice = account.expectedPractice
    agencyComment = account.agencyComment
    reviewerNotes = []
    episodes = timeline.episodes[account.id] ?? []
    declares = account.links.map {
      TimelineShape.Declared(
        agency: $0.to.agency, ref: $0.to.reference, relation: $0.relation.rawValue)
    }
    raw = account.raw.map { TimelineShape.Raw(name: $0.name, value: $0.value) }
    hidden = timeline.chronology.hidden[account.id]
  }
}
