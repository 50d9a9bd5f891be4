public import CaseModel

/// Brings all agencies' entries into one chronology without losing an account.
///
/// Entries are grouped only by links that say `sameOccurrence`; every account stays as it was
/// written (methodology 1.2 and 5.4). The result does not depend on the order of the arguments.
public enum ChronologyIntegration {
  /// Builds the integrated chronology.
  ///
  /// - Parameters:
  ///   - entries: All entries of the case, hidden ones too.
  ///   - agencyOrder: The review's order of agencies.
  ///   - decisions: What people decided about entries.
  ///   - hidden: The ids of hidden entries with the reason for each.
  /// - Returns: Every entry exactly once, in occurrences, undated occurrences last.
  public static func integrate(
    _ entries: [ChronologyEntry], agencyOrder: [String],
    decisions: [OccurrenceDecision] = [], hidden: [String: String] = [:]
  ) -> IntegratedChronology {
    let order = ChronologyOrder(agencies: agencyOrder)
    let sorted = entries.sorted(by: order.precedes)
    let links = OccurrenceLinks.all(entries: sorted, decisions: decisions)
    var groups = OccurrenceLinks.groups(of: sorted, links: links)

    var linksByEntry: [String: [OccurrenceDecision]] = [:]
    for link in links {
      for entry in Set(link.entries) { linksByEntry[entry, default: []].append(link) }
    }
    // The first account of each group in chronology order leads it, so walking the entries in
    // order gives the occurrences in order too.
    var members: [Int: [ChronologyEntry]] = [:]
    var leaders: [Int] = []
    for index in sorted.indices {
      let group = groups.representative(of: index)
      if members[group] == nil { leaders.append(group) }
      members[group, default: []].append(sorted[index])
    }
    let occurrences = leaders.compactMap { group -> Occurrence? in
      guard let accounts = members[group], let first = accounts.first else { return nil }
      var seen: Set<OccurrenceDecision> = []
      let own = accounts.flatMap { linksByEntry[$0.id] ?? [] }.filter { seen.insert($0).inserted }
      return Occurrence(
        id: first.id, when: first.when, accounts: accounts, links: own,
        differences: AccountDifferences.between(accounts))
    }
    return IntegratedChronology(occurrences: occurrences, hidden: hidden)
  }
}
