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
  mutating func begin(agency: String, file: String, line: Int) {
    entry = ChronologyEntry(id: "", agency: agency, when: .undated())
    entry.source.file = file
    entry.source.line = line
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
