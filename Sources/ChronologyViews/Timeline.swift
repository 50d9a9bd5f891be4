public import CaseModel

/// The integrated chronology together with what a view of it needs to say beside the entries.
public struct Timeline: Sendable {
  /// The review, whose reference and title head every view.
  public var settings: ReviewSettings
  /// The entries to show, in order.
  public var chronology: IntegratedChronology
  /// The ids of the episodes that lean on an entry, by the entry's id.
  public var episodes: [String: [String]]

  /// Creates the timeline of a review.
  ///
  /// - Parameters:
  ///   - settings: The review.
  ///   - chronology: The entries to show.
  ///   - record: The reviewers' own work, from which the episodes of each entry follow.
  public init(
    settings: ReviewSettings, chronology: IntegratedChronology, record: ReviewRecord? = nil
  ) {
    self.settings = settings
    self.chronology = chronology
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
}
