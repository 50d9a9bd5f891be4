import CaseModel

/// A mark in a text that stands for the name of what a reference leads to.
///
/// It is the reference between two characters NUL, which no XML file can hold.
enum ReferenceMark {
  private static let sign: Character = "\u{0}"

  /// The mark of a reference.
  static func mark(_ key: String) -> String { "\(sign)\(key)\(sign)" }

  /// Whether any text of an entry holds a mark.
  static func isMarked(_ entry: ChronologyEntry) -> Bool {
    isMarked(entry.whatHappened) || isMarked(entry.response) || isMarked(entry.outcome)
      || isMarked(entry.decision) || isMarked(entry.rationale) || isMarked(entry.agencyComment)
      || isMarked(entry.source.label) || entry.actors.contains(where: isMarked)
      || entry.raw.contains { isMarked($0.value) }
  }

  private static func isMarked(_ text: String) -> Bool { text.utf8.contains(0) }

  /// Puts names in the place of an entry's marks; false, and the entry unchanged where it matters,
  /// when one is not known.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - name: The name for a reference; nil when it is not known.
  static func fill(_ entry: inout ChronologyEntry, _ name: (String) -> String?) -> Bool {
    var isReady = true
    func filled(_ text: String) -> String {
      guard isReady, isMarked(text) else { return text }
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      var result = ""
      for (index, part) in parts.enumerated() {
        guard index % 2 == 1 else {
          result += part
          continue
        }
        guard let words = name(String(part)) else {
          isReady = false
          return text
        }
        result += words
      }
      return result
    }
    entry.whatHappened = filled(entry.whatHappened)
    entry.response = filled(entry.response)
    entry.outcome = filled(entry.outcome)
    entry.decision = filled(entry.decision)
    entry.rationale = filled(entry.rationale)
    entry.agencyComment = filled(entry.agencyComment)
    entry.source.label = filled(entry.source.label)
    entry.actors = entry.actors.map(filled)
    entry.raw = entry.raw.map { RawField(name: $0.name, value: filled($0.value)) }
    return isReady
  }
}
