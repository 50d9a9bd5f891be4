import CaseModel
import FuzzyDates

/// L-C5: a reference stands for one row, and a row is sent once (methodology 5.4).
struct EntryStandsOnce: ReviewCheck {
  let id = "L-C5"
  let name = "A reference stands for one row, and a row is sent once"
  let reason =
    "Findings cite rows by reference, so one reference must mean one row; and a row that is sent "
    + "twice makes contact look more frequent than it was."

  func severity(at gate: CheckGate) -> CheckSeverity? { .warn }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    let entries = subject.entries.filter { subject.hidden[$0.id] == nil }
    return repeatedReferences(among: entries) + repeatedContent(among: entries, in: subject)
  }

  private func repeatedReferences(among entries: [ChronologyEntry]) -> [CheckObservation] {
    let named = entries.filter { !$0.reference.isEmpty }
    let rows = Dictionary(grouping: named) {
      EntryReference(agency: $0.agency, reference: $0.reference)
    }
    return named.filter { $0.ordinal == 1 }.compactMap { entry in
      let reference = EntryReference(agency: entry.agency, reference: entry.reference)
      guard let same = rows[reference], same.count > 1 else { return nil }
      let lines = same.map(\.source.position).joined(separator: ", ")
      return CheckObservation(
        entry.place, detail: "reference-\(same.count)",
        message: "The reference stands on \(same.count) rows (\(lines)).",
        remedy: "Ask the agency to give each row a reference of its own; until then a citation "
          + "leads to the first of them.")
    }
  }

  private func repeatedContent(
    among entries: [ChronologyEntry], in subject: CheckSubject
  ) -> [CheckObservation] {
    let decided = Set(subject.decisions.filter { !$0.isDeclared }.map { Set($0.entries) })
    var firsts: [Content: ChronologyEntry] = [:]
    return entries.compactMap { entry in
      guard let content = Content(entry) else { return nil }
      guard let first = firsts[content], Content.words(of: first) == Content.words(of: entry) else {
        firsts[content] = firsts[content] ?? entry
        return nil
      }
      // A person has looked at the two already.
      guard !decided.contains([first.id, entry.id]) else { return nil }
      return CheckObservation(
        entry.place, detail: "content",
        message: "The row says the same as \(first.place.words), on the same date.",
        remedy: "Ask the agency whether it happened once; then hide one of the rows with that "
          + "reason, or decide how the two belong together.")
    }
  }
}

/// What a row says, apart from spacing and capitals, as a digest: most rows are like no other, and
/// only those with the same digest are compared word by word.
private struct Content: Hashable {
  let agency: String
  let when: String
  let digest: UInt64

  /// Takes a row's facts; nil for a row that says too little to be compared.
  init?(_ entry: ChronologyEntry) {
    agency = entry.agency
    when = entry.when.sortKey.map(String.init) ?? entry.when.originalText
    var hash = StableHash()
    var isEmpty = true
    for text in Self.texts(of: entry) {
      for byte in text.utf8 where byte > UInt8(ascii: " ") {
        isEmpty = false
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        hash.add(isCapital ? byte + 32 : byte)
      }
    }
    digest = hash.value
    if entry.kind == .noContact || isEmpty { return nil }
  }

  private static func texts(of entry: ChronologyEntry) -> [String] {
    [entry.whatHappened, entry.response, entry.outcome, entry.decision]
  }

  static func words(of entry: ChronologyEntry) -> [[String]] {
    texts(of: entry).map { $0.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) }
  }
}
