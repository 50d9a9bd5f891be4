import CaseModel

/// Finds what a citation leads to.
struct EvidenceIndex: Sendable {
  /// Something that a statement can lean on.
  enum Evidence {
    /// A row of an agency's chronology.
    case entry(ChronologyEntry)
    /// A part of a source.
    case extract(EvidenceSource)
    /// A conversation or a part of one.
    case conversation(Conversation)
    /// What someone in the family said.
    case familyVoice(FamilyVoice)

    /// Whether it tells of more than this case.
    var isBeyondCase: Bool {
      if case .extract(let source) = self { return source.isBeyondCase }
      return false
    }
  }

  private let entries: [ChronologyEntry]
  private var positions: [String: Int] = [:]
  private var others: [String: Evidence] = [:]

  /// Indexes everything that can be cited.
  init(record: ReviewRecord, entries: [ChronologyEntry]) {
    self.entries = entries
    for (position, entry) in entries.enumerated() where !entry.reference.isEmpty {
      // Where a reference is used twice, the first row answers to it.
      let reference = EntryReference(agency: entry.agency, reference: entry.reference).description
      if positions[reference] == nil { positions[reference] = position }
    }
    for source in record.sources {
      for extract in source.extracts { others[extract.id] = .extract(source) }
    }
    for conversation in record.conversations {
      others[conversation.id] = .conversation(conversation)
      for extract in conversation.extracts { others[extract.id] = .conversation(conversation) }
    }
    for voice in record.familyVoices { others[voice.id] = .familyVoice(voice) }
  }

  /// What a citation's target leads to; nil for nothing.
  ///
  /// - Parameter target: The id of an extract, a conversation or a family voice, or an entry as
  ///   `AGENCY/REFERENCE`.
  subscript(target: String) -> Evidence? {
    others[target] ?? positions[target].map { .entry(entries[$0]) }
  }

  /// The entry that a reference leads to; nil for none.
  subscript(reference: EntryReference) -> ChronologyEntry? {
    positions[reference.description].map { entries[$0] }
  }

  /// The evidence that does not speak against the statement it is cited for.
  func supporting(_ citations: [Citation]) -> [Evidence] {
    citations.filter { $0.bearing != .contradicts }.compactMap { self[$0.target] }
  }
}
