public import CaseModel

/// Lists entries of different agencies that may tell of one occurrence.
public struct ListOccurrences {
  private let casePath: String
  private let pendingOnly: Bool

  /// Says what to list.
  ///
  /// - Parameters:
  ///   - casePath: The case file.
  ///   - pendingOnly: Whether only those are wanted that nobody has decided about.
  public init(casePath: String, pendingOnly: Bool) {
    self.casePath = casePath
    self.pendingOnly = pendingOnly
  }

  /// Lists the candidates, those for which most speaks first.
  ///
  /// - Throws: A failure when the case cannot be opened.
  public func run(in workspace: Workspace) throws -> [LabelledCandidate] {
    let contents = try OpenCase.reading(casePath) { try CaseContents($0) }
    let uses = Dictionary(grouping: contents.entries, by: \.label).mapValues(\.count)
    let labels = Dictionary(
      contents.entries.map { entry in
        // A reference that an agency used twice does not say which entry is meant.
        (entry.id, uses[entry.label, default: 0] > 1 ? entry.id : entry.label)
      }, uniquingKeysWith: { first, _ in first })
    return contents.candidates
      .filter { !pendingOnly || $0.state == .pending }
      .map { candidate in
        LabelledCandidate(
          candidate: candidate, labels: candidate.entries.map { labels[$0] ?? $0 })
      }
  }
}

/// A candidate together with how people know its entries.
public struct LabelledCandidate: Sendable {
  /// The candidate.
  public let candidate: OccurrenceCandidate
  /// Its entries as `AGENCY/REFERENCE`, or their ids where they have no reference of their own.
  public let labels: [String]
}

extension ChronologyEntry {
  /// How people know the entry: `AGENCY/REFERENCE`, or its id where it has no reference.
  var label: String { reference.isEmpty ? id : "\(agency)/\(reference)" }
}
