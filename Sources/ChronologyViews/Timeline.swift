public import CaseModel

/// The integrated chronology together with what a view of it needs to say beside the entries.
public struct Timeline: Sendable {
  /// The review, whose reference and title head every view.
  public var settings: ReviewSettings
  /// The entries to show, in order.
  public var chronology: IntegratedChronology
  /// The ids of the episodes that lean on an entry, by the entry's id.
  public var episodes: [String: [String]]
  /// The names of agencies by their codes.
  private let agencyNames: [String: String]
  /// How each entry of the case is spoken of, by its id.
  private let references: [String: String]

  /// Creates the timeline of a review.
  ///
  /// - Parameters:
  ///   - settings: The review.
  ///   - chronology: The entries to show.
  ///   - record: The reviewers' own work, from which the episodes of each entry follow.
  ///   - agencies: The agencies, for their names.
  ///   - entries: All entries of the case, for those that are linked with one shown; empty for those
  ///     shown.
  public init(
    settings: ReviewSettings, chronology: IntegratedChronology, record: ReviewRecord? = nil,
    agencies: [Agency] = [], entries: [ChronologyEntry] = []
  ) {
    self.settings = settings
    self.chronology = chronology
    agencyNames = Dictionary(
      agencies.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let known = entries.isEmpty ? chronology.occurrences.flatMap(\.accounts) : entries
    references = Dictionary(
      known.map { ($0.id, $0.spokenOf) }, uniquingKeysWith: { first, _ in first })
    var leaning: [EntryReference: [String]] = [:]
    for episode in record?.episodes ?? [] {
      for entry in episode.entries { leaning[entry, default: []].append(episode.id) }
    }
    var episodes: [String: [String]] = [:]
    for account in chronology.occurrences.flatMap(\.accounts) {
      let key = EntryReference(agency: account.agency, reference: account.reference)
      if let ids = leaning[key] { episodes[account.id] = ids }
    }
    self.episodes = episodes
  }

  /// The number of shown entries that are hidden with a reason.
  public var hiddenCount: Int {
    chronology.occurrences.flatMap(\.accounts).count { chronology.hidden[$0.id] != nil }
  }

  /// The name of an agency, or its code where no name is known.
  func name(of agency: String) -> String {
    let name = agencyNames[agency] ?? ""
    return name.isEmpty ? agency : name
  }

  /// How an entry is spoken of, or its id where the case does not hold it.
  func reference(of entry: String) -> String { references[entry] ?? entry }
}
