import CaseModel
import FuzzyDates

/// A row while it is being read; one value serves all rows of a file.
struct ReadRow {
  var entry = ChronologyEntry(id: "", agency: "", when: .undated())
  /// The line on which the row begins.
  private(set) var line = 0
  /// Whether words of a date were given anywhere.
  var hasDateWords = false
  private var seen: UInt64 = 0

  /// Starts over with the next row.
  ///
  /// Most fields of most rows are empty, and to find that out is cheaper than to empty them again.
  mutating func begin(agency: String, file: String, line: Int) {
    if entry.agency.isEmpty {
      entry.agency = agency
      entry.source.file = file
    }
    entry.reference.empty()
    entry.kind = .event
    entry.when = .undated()
    if entry.end != nil { entry.end = nil }
    if entry.recorded != nil { entry.recorded = nil }
    if entry.received != nil { entry.received = nil }
    entry.source.label.empty()
    entry.source.kind.empty()
    entry.source.line = line
    entry.contactKind = nil
    entry.childSeen = nil
    entry.childSeenAlone = nil
    entry.impactKind = nil
    entry.childVoice.empty()
    entry.whatHappened.empty()
    entry.response.empty()
    entry.outcome.empty()
    entry.decision.empty()
    entry.decisionBy.empty()
    entry.rationale.empty()
    entry.impact.empty()
    entry.expectedPractice.empty()
    entry.agencyComment.empty()
    if !entry.subjects.isEmpty { entry.subjects.removeAll(keepingCapacity: true) }
    if !entry.actors.isEmpty { entry.actors.removeAll(keepingCapacity: true) }
    if !entry.links.isEmpty { entry.links = [] }
    if !entry.raw.isEmpty { entry.raw = [] }
    self.line = line
    hasDateWords = false
    seen = 0
  }

  /// Whether an element came before; from now on it has.
  mutating func hasSeen(_ element: StandardElement) -> Bool {
    let bit: UInt64 = 1 << UInt64(element.rawValue)
    defer { seen |= bit }
    return seen & bit != 0
  }

  /// Whether there is any word to keep: then the row is never refused.
  var hasWords: Bool {
    hasDateWords || !entry.whatHappened.isEmpty || !entry.response.isEmpty
      || !entry.outcome.isEmpty || !entry.decision.isEmpty || !entry.rationale.isEmpty
      || !entry.agencyComment.isEmpty || !entry.childVoice.isEmpty || !entry.impact.isEmpty
      || !entry.expectedPractice.isEmpty || entry.raw.contains { !$0.value.isEmpty }
  }
}

extension String {
  fileprivate mutating func empty() {
    if !isEmpty { self = "" }
  }
}
