import CaseModel
import Diagnostics

/// Finds the entry that a person means, by its id or by `AGENCY/REFERENCE`.
struct EntryLookup {
  private let ids: Set<String>
  private let byReference: [EntryReference: [ChronologyEntry]]

  init(entries: [ChronologyEntry]) {
    ids = Set(entries.map(\.id))
    byReference = Dictionary(grouping: entries) {
      EntryReference(agency: $0.agency, reference: $0.reference)
    }
  }

  /// The id of the entry meant.
  ///
  /// - Throws: ``ActionFailure`` when there is no such entry, or when an agency used the reference
  ///   twice, naming the ids to choose from.
  func id(of words: String) throws -> String {
    if ids.contains(words) { return words }
    // Views show the first eight digits of an id.
    let beginning = words.lowercased()
    let begun = words.count < 8 ? [] : ids.filter { $0.hasPrefix(beginning) }
    if begun.count == 1, let id = begun.first { return id }
    guard let reference = EntryReference(words), let found = byReference[reference] else {
      throw ActionFailure(
        "usage.entry.unknown", "The case has no entry \(GivenWords.quoted(words)).",
        remedy:
          "Give an entry's id or its first eight digits, or its agency and reference as in HV/HV-014; "
          + "`throughline timeline` shows both.")
    }
    guard found.count == 1 else {
      throw ActionFailure(
        "usage.entry.ambiguous",
        "\(reference.agency) used the reference \(reference.reference) "
          + "for \(found.count) entries.",
        remedy: "Give the id of the one you mean: "
          + found.sorted { $0.source.line < $1.source.line }
          .map { "\($0.id) (\($0.source.position))" }.joined(separator: " or ") + ".")
    }
    return found[0].id
  }
}
