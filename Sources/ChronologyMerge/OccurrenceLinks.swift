public import CaseModel

/// Puts together what the agencies' files declare and what people decided about entries.
public enum OccurrenceLinks {
  /// The links between entries, people's decisions ruling over what files declare.
  ///
  /// A declared link counts until a person decides about the same entries. A link to an entry that
  /// no file holds is left out here; the import reports it.
  ///
  /// - Parameters:
  ///   - entries: All entries of the case.
  ///   - decisions: What people decided.
  /// - Returns: The links, in an order that does not depend on that of the arguments.
  public static func all(
    entries: [ChronologyEntry], decisions: [OccurrenceDecision]
  ) -> [OccurrenceDecision] {
    let decided = Set(decisions.map(\.entries))
    let declared = declaredLinks(of: entries).filter { !decided.contains($0.entries) }
    return (decisions + declared).sorted { left, right in
      left.entries == right.entries
        ? left.relation.rawValue < right.relation.rawValue
        : left.entries.lexicographicallyPrecedes(right.entries)
    }
  }

  /// The entries that links of `sameOccurrence` bring together, as groups of their positions.
  static func groups(of entries: [ChronologyEntry], links: [OccurrenceDecision]) -> DisjointSets {
    let positions = Dictionary(
      zip(entries.map(\.id), entries.indices), uniquingKeysWith: { first, _ in first })
    var groups = DisjointSets(count: entries.count)
    for link in links where link.relation == .sameOccurrence {
      let members = link.entries.compactMap { positions[$0] }
      for member in members.dropFirst() { groups.join(members[0], member) }
    }
    return groups
  }

  /// The links that the files themselves declare, each once.
  static func declaredLinks(of entries: [ChronologyEntry]) -> [OccurrenceDecision] {
    var byReference: [EntryReference: [String]] = [:]
    for entry in entries where !entry.reference.isEmpty {
      let key = EntryReference(agency: entry.agency, reference: entry.reference)
      byReference[key, default: []].append(entry.id)
    }
    var links: Set<OccurrenceDecision> = []
    for entry in entries {
      for link in entry.links {
        // A reference that an agency used twice does not say which row is meant: a person decides.
        guard let targets = byReference[link.to], targets.count == 1, targets[0] != entry.id
        else { continue }
        links.insert(
          OccurrenceDecision(
            entries: [entry.id, targets[0]].sorted(), relation: link.relation,
            by: "", note: "Declared in an agency's file.", isDeclared: true))
      }
    }
    return Array(links)
  }
}
